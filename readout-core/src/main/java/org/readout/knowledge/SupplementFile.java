package org.readout.knowledge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads {@code supplement/officials.csv}: one flat row a person and office, written by hand,
 * without ids. Persons are recognised by name among those who held an office of the same polity;
 * offices by polity and role. What is new is added.
 */
final class SupplementFile {

  private static final String FILE = "knowledge/supplement/officials.csv";

  private final PeopleFiles target;
  private final PolityFiles polities;
  private final Problems problems;

  /** Persons by polity and folded name. */
  private final Map<String, String> known = new HashMap<>();

  private final Set<String> seen = new HashSet<>();

  /** Tenures by person: to go through all of them for each row takes a third of a start. */
  private final Map<String, List<Tenure>> held = new HashMap<>(1 << 15);

  private final Set<Tenure> replaced = Collections.newSetFromMap(new IdentityHashMap<>());

  SupplementFile(PeopleFiles target, PolityFiles polities, Problems problems) {
    this.target = target;
    this.polities = polities;
    this.problems = problems;
  }

  void read(LoadedFiles files) {
    for (Tenure tenure : target.tenures()) {
      held(tenure.person()).add(tenure);
      PersonEntry person = target.people().get(tenure.person());
      OfficeEntry office = target.offices().get(tenure.office());
      if (person != null && office != null) {
        remember(person, office.polity());
      }
    }
    new DataTable(
            FILE,
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
    target.tenures().removeIf(replaced::contains);
  }

  private void add(DataRow row) {
    String name = row.text("person");
    String family = row.text("family");
    String polity = row.text("jurisdiction");
    String[] roleAndPost = row.text("role").split(":", 2);
    String title = row.text("title");
    Optional<Role> role = target.role(row, roleAndPost[0]);
    Optional<String> post = roleAndPost.length > 1 ? Optional.of(roleAndPost[1]) : Optional.empty();
    polities.checkPolity(row, "jurisdiction", polity);
    post.ifPresent(to -> polities.checkPolity(row, "role", to));
    if (!seen.add(String.join("\t", name, polity, row.text("role"), title, row.cellOf("start")))) {
      row.problem("the same person, office and start stand twice", "Remove one row");
    }
    if (role.isEmpty() || name.isEmpty()) {
      return;
    }
    PersonEntry person = person(row, name, family, polity);
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
    replaceOlder(tenure);
  }

  /** A row written by hand stands in place of one for the same person, office and start. */
  private void replaceOlder(Tenure tenure) {
    List<Tenure> ofPerson = held(tenure.person());
    for (Tenure older : ofPerson) {
      if (older.office().equals(tenure.office()) && sameStart(older, tenure)) {
        replaced.add(older);
      }
    }
    ofPerson.add(tenure);
    target.tenures().add(tenure);
  }

  private List<Tenure> held(String person) {
    return held.computeIfAbsent(person, unseen -> new ArrayList<>(2));
  }

  private static boolean sameStart(Tenure older, Tenure tenure) {
    if (older.start().isEmpty() || tenure.start().isEmpty()) {
      return false;
    }
    PartialDate a = older.start().get();
    PartialDate b = tenure.start().get();
    return !a.first().minusDays(45).isAfter(b.last()) && !b.first().minusDays(45).isAfter(a.last());
  }

  private PersonEntry person(DataRow row, String name, String family, String polity) {
    List<String> aliases = row.list("aliases");
    String id = known.get(polity + NameIndex.key(name));
    for (String alias : aliases) {
      id = id == null ? known.get(polity + NameIndex.key(alias)) : id;
    }
    PersonEntry old = id == null ? null : target.people().get(id);
    Set<String> others = new LinkedHashSet<>(old == null ? List.of() : old.otherNames());
    others.addAll(aliases);
    if (old != null && !NameIndex.key(old.name()).equals(NameIndex.key(name))) {
      others.add(name);
    }
    PersonEntry person =
        new PersonEntry(
            old == null ? freeId(name, polity) : old.id(),
            old == null ? name : old.name(),
            old == null ? family : old.family(),
            old == null ? name.startsWith(family + " ") : old.familyFirst(),
            List.copyOf(others),
            old == null ? List.of() : old.familiarNames(),
            old == null ? Optional.empty() : old.wikidata());
    target.people().put(person.id(), person);
    remember(person, polity);
    return person;
  }

  private void remember(PersonEntry person, String polity) {
    known.putIfAbsent(polity + NameIndex.key(person.name()), person.id());
    for (String other : person.otherNames()) {
      known.putIfAbsent(polity + NameIndex.key(other), person.id());
    }
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

  private OfficeEntry office(String polity, Role role, String title, Optional<String> post) {
    String id = officeId(polity, role, title, post);
    return target
        .offices()
        .computeIfAbsent(
            id, fresh -> new OfficeEntry(fresh, polity, role, title, post, Optional.empty()));
  }

  /** One office a role where there is one holder at a time, else one a post or title. */
  static String officeId(String polity, Role role, String title, Optional<String> post) {
    String id = polity + "." + role.id();
    if (post.isPresent()) {
      return id + "." + post.get();
    }
    return role.singleSeat() ? id : id + "." + slug(title);
  }

  /** Lower case ASCII with hyphens, for ids. */
  static String slug(String name) {
    String plain = Folding.fold(Normalizer.normalize(name, Normalizer.Form.NFC));
    return plain.replace("'", "").replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
  }
}
