package org.readout.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Measures the tenures against a list they are not made of: leaders who visited the United States,
 * by title, name and day. A visitor resolves by name when the people of that name who then held an
 * office of that title all held it for one state, and it is the right one; with the state, when one
 * person fits who then held such an office there.
 */
class VisitorsTest {

  private static final Path VISITS =
      Path.of("..", "..", "shared", "kb", "us_visits_by_foreign_leaders_1874_2024.tsv");

  /** How the list calls states of which our names are shared by two. */
  private static final Map<String, String> STATES =
      Map.of(
          "congo-democratic-republic", "COD",
          "congo-republic", "COG",
          "korea", "KOR",
          "soviet-union", "RUS");

  private static final double FLOOR = 0.90;

  private final KnowledgeBase knowledge = KnowledgeBase.standard();

  private record Visit(String visitor, String state, LocalDate day) {}

  @Test
  void mostVisitorsResolveToTheirStateAndOffice() throws IOException {
    assumeTrue(Files.exists(VISITS), "SKIPPED, nothing measured: there is no " + VISITS);
    Map<Integer, List<Visit>> byDecade =
        visits(VISITS).stream().collect(Collectors.groupingBy(visit -> visit.day().getYear() / 10));
    StringBuilder report =
        new StringBuilder("visitors resolved (by name, with the state, either):\n");
    byDecade.forEach((decade, visits) -> report.append(line(decade + "0s", visits)));
    List<Visit> all = byDecade.values().stream().flatMap(List::stream).toList();
    report.append(line("all", all));
    System.out.print(report);

    assertThat(share(all, true, true)).as(report.toString()).isGreaterThan(FLOOR);
  }

  private String line(String label, List<Visit> visits) {
    return String.format(
        Locale.ROOT,
        "%-6s %5d visits  %.3f  %.3f  %.3f%n",
        label,
        visits.size(),
        share(visits, true, false),
        share(visits, false, true),
        share(visits, true, true));
  }

  private double share(List<Visit> visits, boolean byName, boolean withState) {
    long resolved =
        visits.stream()
            .filter(
                visit ->
                    (byName && resolvesByName(visit)) || (withState && resolvesWithState(visit)))
            .count();
    return (double) resolved / visits.size();
  }

  private boolean resolvesByName(Visit visit) {
    Set<String> roles = roles(visit);
    Set<String> polities =
        knowledge.peopleByName(name(visit)).stream()
            .flatMap(person -> knowledge.officesOf(person.id(), visit.day()).stream())
            .filter(held -> held.certainty() == Tenure.Certainty.SURE)
            .filter(held -> isOneOf(held.office().role(), roles))
            .map(held -> held.office().polity())
            .collect(Collectors.toSet());
    return polities.equals(Set.of(visit.state()));
  }

  private boolean resolvesWithState(Visit visit) {
    Set<String> people =
        roles(visit).stream()
            .flatMap(
                role ->
                    knowledge.holdersCalled(visit.state(), role, visit.day(), name(visit)).stream())
            .filter(held -> held.certainty() == Tenure.Certainty.SURE)
            .map(held -> held.person().id())
            .collect(Collectors.toSet());
    return people.size() == 1;
  }

  private static boolean isOneOf(Role role, Set<String> roles) {
    return roles.contains(role.id()) || role.countsAs().map(roles::contains).orElse(false);
  }

  private Set<String> roles(Visit visit) {
    return title(visit).stream()
        .flatMap(title -> title.candidates().stream())
        .filter(candidate -> candidate.kind() == Kind.OFFICE_TITLE)
        .filter(candidate -> candidate.detail().map(visit.state()::equals).orElse(true))
        .map(Candidate::id)
        .collect(Collectors.toSet());
  }

  private String name(Visit visit) {
    return title(visit)
        .map(title -> visit.visitor().substring(title.span().end()).strip())
        .orElse(visit.visitor());
  }

  /** The title that the visitor is introduced by, if need be after "Acting" or "Interim". */
  private Optional<DictionaryMatch> title(Visit visit) {
    return knowledge.dictionary().find(visit.visitor()).stream()
        .filter(match -> match.has(Kind.OFFICE_TITLE))
        .filter(match -> match.span().start() <= "Provisional ".length())
        .findFirst();
  }

  /** Visits since 1990 from states that there are still, or again. */
  private List<Visit> visits(Path file) throws IOException {
    return Files.readAllLines(file, UTF_8).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .filter(cells -> cells[0].compareTo("1990") >= 0)
        .map(cells -> new Visit(cells[2], state(cells[3], cells[4]), LocalDate.parse(cells[0])))
        .toList();
  }

  private String state(String code, String name) {
    String[] parts = name.replace('’', '\'').split(", ", 2);
    String plain = parts.length > 1 ? parts[1] + " " + parts[0] : parts[0];
    return Optional.ofNullable(STATES.get(code))
        .or(
            () ->
                knowledge.dictionary().find(plain).stream()
                    .flatMap(match -> match.candidates().stream())
                    .filter(candidate -> candidate.kind() == Kind.STATE)
                    .map(Candidate::id)
                    .findFirst())
        .orElse("");
  }
}
