package org.readout.knowledge;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads titles, institutions, metonyms, issues and words to pass over. */
final class TermFiles {

  private static final List<String> CASES = List.of("", "exact");

  private final PolityFiles polities;
  private final Problems problems;
  private final Map<String, Issue> issues = new LinkedHashMap<>();
  private final Forms forms = new Forms();

  private TermFiles(PolityFiles polities, Problems problems) {
    this.polities = polities;
    this.problems = problems;
  }

  static TermFiles read(
      LoadedFiles files, PolityFiles polities, PeopleFiles people, Problems problems) {
    TermFiles result = new TermFiles(polities, problems);
    result.readTitles(files, people);
    result.readInstitutions(files);
    result.readMetonyms(files);
    result.readIssues(files);
    result.readDiscards(files);
    return result;
  }

  Map<String, Issue> issues() {
    return issues;
  }

  Forms forms() {
    return forms;
  }

  private void readTitles(LoadedFiles files, PeopleFiles people) {
    Set<String> seen = new HashSet<>();
    new DataTable("knowledge/office_titles.csv", problems, "title", "role", "polity", "case")
        .read(
            files,
            true,
            row -> {
              String title = row.text("title");
              String role = row.text("role");
              people.role(row, role);
              Optional<String> polity = polities.polity(row, "polity");
              unique(row, seen, NameIndex.key(title), role, polity.orElse(""));
              Candidate candidate = new Candidate(Kind.OFFICE_TITLE, role, polity);
              if (row.oneOf("case", CASES).equals("exact")) {
                forms.proper(title, candidate);
              } else {
                forms.words(title, candidate, Optional.empty());
              }
            });
  }

  private void readInstitutions(LoadedFiles files) {
    Set<String> seen = new HashSet<>();
    new DataTable("knowledge/institutions.csv", problems, "name", "type", "polity", "context")
        .read(
            files,
            true,
            row -> {
              String name = row.text("name");
              String type = row.text("type");
              Optional<String> polity = polities.polity(row, "polity");
              unique(row, seen, NameIndex.key(name), type, polity.orElse(""));
              forms.words(
                  name,
                  new Candidate(Kind.INSTITUTION, type, polity),
                  polities.polity(row, "context"));
            });
  }

  private void readMetonyms(LoadedFiles files) {
    Set<String> seen = new HashSet<>();
    new DataTable(
            "knowledge/metonyms.csv",
            problems,
            "name",
            "polity",
            "reading",
            "institution",
            "context",
            "from",
            "to",
            "note")
        .read(
            files,
            true,
            row -> {
              String name = row.text("name");
              String polity = row.text("polity");
              polities.checkPolity(row, "polity", polity);
              unique(row, seen, NameIndex.key(name), polity);
              Optional<PartialDate> from = row.date("from");
              Optional<PartialDate> to = row.date("to");
              if (from.isPresent()
                  && to.isPresent()
                  && to.get().last().isBefore(from.get().first())) {
                row.problem("\"to\" lies before \"from\"", "Swap them or correct the year");
              }
              Optional<String> context = polities.polity(row, "context");
              forms.add(
                  name,
                  CaseRule.PROPER,
                  Candidate.of(Kind.METONYM, polity, row.text("reading")),
                  context);
              row.optional("institution")
                  .ifPresent(
                      type ->
                          forms.add(
                              name,
                              CaseRule.PROPER,
                              Candidate.of(Kind.INSTITUTION, type, polity),
                              context));
            });
  }

  private void readIssues(LoadedFiles files) {
    new DataTable("vocabulary/issues.csv", problems, "id", "label", "category", "patterns")
        .read(
            files,
            true,
            row -> {
              Issue issue = new Issue(row.text("id"), row.text("label"), row.text("category"));
              if (issues.put(issue.id(), issue) != null) {
                row.problem("issue " + issue.id() + " stands twice", "Remove one row");
              }
              Set<String> seen = new HashSet<>();
              for (String pattern : row.list("patterns")) {
                unique(row, seen, NameIndex.key(pattern));
                forms.words(
                    pattern,
                    Candidate.of(Kind.ISSUE, issue.id(), issue.category()),
                    Optional.empty());
              }
            });
  }

  private void readDiscards(LoadedFiles files) {
    Set<String> seen = new HashSet<>();
    new DataTable("knowledge/discards.csv", problems, "name", "note")
        .read(
            files,
            true,
            row -> {
              String name = row.text("name");
              unique(row, seen, NameIndex.key(name));
              forms.discard(name);
            });
  }

  private static void unique(DataRow row, Set<String> seen, String... parts) {
    if (!seen.add(String.join("\t", parts))) {
      row.problem(
          "\"" + String.join(", ", parts) + "\" stands twice",
          "Remove one; case, accents, hyphens and dots make no difference");
    }
  }
}
