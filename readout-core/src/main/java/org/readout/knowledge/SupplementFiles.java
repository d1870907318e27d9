package org.readout.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads {@code supplement/officials.csv}: one flat row a person and office, written by hand,
 * without ids. Persons are recognised by name among those who held an office of the same polity;
 * offices by polity and role. What is new is added.
 */
final class SupplementFiles {

  private static final List<String> FILES =
      List.of("knowledge/supplement/officials.csv", "knowledge/supplement/earlier-officials.csv");

  /** Sources differ by days and weeks in when they begin one and the same tenure. */
  private static final int SAME_START_DAYS = 45;

  private final PeopleFiles target;
  private final PolityFiles polities;
  private final Problems problems;
  private final Set<String> seen = new HashSet<>();

  SupplementFiles(PeopleFiles target, PolityFiles polities, Problems problems) {
    this.target = target;
    this.polities = polities;
    this.problems = problems;
  }

  void read(LoadedFiles files) {
    for (String file : FILES) {
      new DataTable(
              file,
              problems,
              "person",
              "family",
              "aliases",
              "jurisdiction",
              "role",
              "title",
              "start",
              "end",
              "as_of",
              "source")
          .read(files, false, this::add);
    }
  }

  private void add(DataRow row) {
    String name = row.text("person");
    String polity = row.text("jurisdiction");
    String title = row.text("title");
    List<String> roleAndPost = List.of(row.text("role").split(":", 2));
    Optional<String> post = roleAndPost.stream().skip(1).findFirst();
    Optional<Role> role = target.role(row, roleAndPost.get(0));
    polities.checkPolity(row, "jurisdiction", polity);
    post.ifPresent(to -> polities.checkPolity(row, "role", to));
    String identity = String.join("\t", name, polity, row.text("role"), title, row.cellOf("start"));
    if (!seen.add(identity)) {
      row.problem("the same person, office and start stand twice", "Remove one row");
    }
    if (role.isEmpty() || name.isEmpty()) {
      return;
    }
    PersonEntry person = person(row, name, polity);
    OfficeEntry office = office(polity, role.get(), title, post);
    Tenure tenure =
        new Tenure(
            person.id(),
            office.id(),
            row.date("start"),
            row.date("end"),
            row.lastDay("as_of"),
            title.toLowerCase(Locale.ROOT).startsWith("acting "),
            row.text("source"),
            row.text("source").startsWith("http"));
    PeopleFiles.checkDates(row, tenure);
    addOrReplace(tenure);
  }

  /** A row written by hand stands in place of one for the same person, office and start. */
  private void addOrReplace(Tenure tenure) {
    target.tenures().ofPerson(tenure.person()).stream()
        .filter(older -> older.office().equals(tenure.office()) && startTogether(older, tenure))
        .findFirst()
        .ifPresentOrElse(
            older -> target.tenures().replace(older, tenure), () -> target.tenures().add(tenure));
  }

  private static boolean startTogether(Tenure older, Tenure tenure) {
    if (older.start().isEmpty() || tenure.start().isEmpty()) {
      return false;
    }
    PartialDate one = older.start().get();
    PartialDate other = tenure.start().get();
    return !one.first().minusDays(SAME_START_DAYS).isAfter(other.last())
        && !other.first().minusDays(SAME_START_DAYS).isAfter(one.last());
  }

  private PersonEntry person(DataRow row, String name, String polity) {
    List<String> names = new ArrayList<>();
    names.add(name);
    names.addAll(row.list("aliases"));
    return names.stream()
        .flatMap(each -> target.idsNamed(each).stream())
        .filter(id -> isKnownTo(id, polity))
        .findFirst()
        .flatMap(id -> Optional.ofNullable(target.people().get(id)))
        .map(known -> withNames(known, names))
        .orElseGet(() -> newPerson(row, name, names, polity));
  }

  /** Heads of bodies come from some state: there the same full name is the same person. */
  private boolean isKnownTo(String person, String polity) {
    boolean isBody = polities.organisations().containsKey(polity);
    return target.tenures().ofPerson(person).stream()
        .map(tenure -> target.offices().get(tenure.office()))
        .anyMatch(
            office ->
                office != null
                    && (isBody
                        || office.polity().equals(polity)
                        || polities.organisations().containsKey(office.polity())));
  }

  private PersonEntry withNames(PersonEntry known, List<String> names) {
    List<String> fresh =
        names.stream()
            .filter(name -> !target.idsNamed(name).contains(known.id()))
            .filter(name -> !name.equals(known.name()) && !known.otherNames().contains(name))
            .toList();
    if (fresh.isEmpty()) {
      return known;
    }
    Set<String> others = new LinkedHashSet<>(known.otherNames());
    others.addAll(fresh);
    PersonEntry person =
        new PersonEntry(
            known.id(),
            known.name(),
            known.family(),
            known.familyFirst(),
            List.copyOf(others),
            known.familiarNames(),
            known.wikidata());
    target.put(person, fresh);
    return person;
  }

  private PersonEntry newPerson(DataRow row, String name, List<String> names, String polity) {
    String family = row.text("family");
    PersonEntry person =
        new PersonEntry(
            freeId(name, polity),
            name,
            family,
            name.startsWith(family + " "),
            names.subList(1, names.size()),
            List.of(),
            Optional.empty());
    target.put(person, names);
    return person;
  }

  private String freeId(String name, String polity) {
    String id = slug(name) + "." + polity.toLowerCase(Locale.ROOT);
    int number = 2;
    String free = id;
    while (target.people().containsKey(free)) {
      free = id + "-" + number++;
    }
    return free;
  }

  /** One office a role where there is one holder at a time, else one a post or title. */
  private OfficeEntry office(String polity, Role role, String title, Optional<String> post) {
    String id = polity + "." + role.id();
    if (post.isPresent()) {
      id += "." + post.get();
    } else if (!role.singleSeat()) {
      id += "." + slug(title);
    }
    return target
        .offices()
        .computeIfAbsent(
            id, fresh -> new OfficeEntry(fresh, polity, role, title, post, Optional.empty()));
  }

  /** Lower case with hyphens, for ids. */
  private static String slug(String name) {
    return Folding.fold(name)
        .replace("'", "")
        .replaceAll("[^\\p{L}\\p{N}]+", "-")
        .replaceAll("^-|-$", "");
  }
}
