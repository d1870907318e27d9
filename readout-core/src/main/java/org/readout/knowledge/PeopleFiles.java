package org.readout.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads roles, offices, people and who held what when. */
final class PeopleFiles {

  private static final String FAMILIAR_NAMES = "knowledge/familiar_names.csv";

  private final Problems problems;
  private final PolityFiles polities;
  private final Map<String, Role> roles = new LinkedHashMap<>();
  private final Map<String, OfficeEntry> offices = new LinkedHashMap<>();
  private final Map<String, PersonEntry> people = new LinkedHashMap<>(1 << 15);
  private final List<Tenure> tenures = new ArrayList<>(1 << 15);
  private final Forms forms = new Forms();

  private PeopleFiles(PolityFiles polities, Problems problems) {
    this.polities = polities;
    this.problems = problems;
  }

  static PeopleFiles read(LoadedFiles files, PolityFiles polities, Problems problems) {
    PeopleFiles result = new PeopleFiles(polities, problems);
    result.readRoles(files);
    result.readOffices(files);
    result.readPeople(files);
    result.readTenures(files);
    new SupplementFile(result, polities, problems).read(files);
    result.closeByOnesWhoFollowed();
    result.people.values().forEach(result::addForms);
    return result;
  }

  Map<String, Role> roles() {
    return roles;
  }

  Map<String, OfficeEntry> offices() {
    return offices;
  }

  Map<String, PersonEntry> people() {
    return people;
  }

  List<Tenure> tenures() {
    return tenures;
  }

  Forms forms() {
    return forms;
  }

  /** The role of that id; another is noted. */
  Optional<Role> role(DataRow row, String id) {
    Role role = roles.get(id);
    if (role == null) {
      row.problem("\"" + id + "\" is no role", "Use an id of roles.csv");
    }
    return Optional.ofNullable(role);
  }

  private void readRoles(LoadedFiles files) {
    Map<DataRow, String> others = new LinkedHashMap<>();
    new DataTable(
            "knowledge/roles.csv", problems, "id", "label", "rank", "counts_as", "single_seat")
        .read(
            files,
            true,
            row -> {
              Role role =
                  new Role(
                      row.text("id"),
                      row.text("label"),
                      row.number("rank"),
                      row.optional("counts_as"),
                      row.flag("single_seat"));
              role.countsAs().ifPresent(other -> others.put(row, other));
              if (roles.put(role.id(), role) != null) {
                row.problem("role " + role.id() + " stands twice", "Remove one row");
              }
            });
    others.forEach(this::role);
  }

  private void readOffices(LoadedFiles files) {
    new DataTable(
            "knowledge/offices.csv",
            problems,
            "id",
            "polity",
            "role",
            "title",
            "accredited_to",
            "institution")
        .read(
            files,
            true,
            row -> {
              String id = row.text("id");
              String polity = row.text("polity");
              polities.checkPolity(row, "polity", polity);
              Optional<String> accreditedTo = polities.polity(row, "accredited_to");
              role(row, row.text("role"))
                  .ifPresent(
                      role -> {
                        OfficeEntry office =
                            new OfficeEntry(
                                id,
                                polity,
                                role,
                                row.text("title"),
                                accreditedTo,
                                row.optional("institution"));
                        if (offices.put(id, office) != null) {
                          row.problem("office " + id + " stands twice", "Remove one row");
                        }
                      });
            });
  }

  private Map<String, List<String>> readFamiliarNames(LoadedFiles files) {
    Map<String, List<String>> familiar = new LinkedHashMap<>();
    NameIndex names = new NameIndex();
    new DataTable(FAMILIAR_NAMES, problems, "person", "name")
        .read(
            files,
            true,
            row -> {
              String person = row.text("person");
              String name = row.text("name");
              names.claim(row, name, person, false, "A familiar name must mean one person");
              familiar.computeIfAbsent(person, id -> new ArrayList<>(2)).add(name);
            });
    return familiar;
  }

  private void readPeople(LoadedFiles files) {
    Map<String, List<String>> familiar = readFamiliarNames(files);
    new DataTable(
            "knowledge/people.csv",
            problems,
            "id",
            "name",
            "family",
            "family_first",
            "other_names",
            "wikidata")
        .read(
            files,
            true,
            row -> {
              PersonEntry person =
                  new PersonEntry(
                      row.text("id"),
                      row.text("name"),
                      row.text("family"),
                      row.flag("family_first"),
                      row.list("other_names"),
                      familiar.getOrDefault(row.text("id"), List.of()),
                      row.optional("wikidata"));
              if (people.put(person.id(), person) != null) {
                row.problem("person " + person.id() + " stands twice", "Remove one row");
              }
            });
    for (String person : familiar.keySet()) {
      if (!people.containsKey(person)) {
        problems.add(
            FAMILIAR_NAMES, 0, "\"" + person + "\" is no person", "Use an id of people.csv");
      }
    }
  }

  private void readTenures(LoadedFiles files) {
    new DataTable(
            "knowledge/tenures.csv",
            problems,
            "person",
            "office",
            "start",
            "end",
            "as_of",
            "acting",
            "confirmed",
            "source")
        .read(
            files,
            true,
            row -> {
              String person = row.text("person");
              String office = row.text("office");
              if (!people.containsKey(person)) {
                row.problem("\"" + person + "\" is no person", "Add a row to people.csv");
              }
              if (!offices.containsKey(office)) {
                row.problem("\"" + office + "\" is no office", "Add a row to offices.csv");
              }
              Tenure tenure =
                  new Tenure(
                      person,
                      office,
                      row.date("start"),
                      row.date("end"),
                      row.lastDay("as_of"),
                      row.flag("acting"),
                      row.text("source"),
                      row.flag("confirmed"));
              checkDates(row, tenure);
              tenures.add(tenure);
            });
  }

  /** Notes a tenure that ends before it begins, or whose open end nobody vouches for. */
  static void checkDates(DataRow row, Tenure tenure) {
    if (tenure.end().isEmpty() && tenure.asOf().isEmpty()) {
      row.problem(
          "\"end\" and \"as_of\" are both blank",
          "A blank end means in office on as_of: give the day of the source there");
    }
    Optional<LocalDate> start = tenure.start().map(PartialDate::first);
    Optional<LocalDate> end = tenure.end().map(PartialDate::last).or(tenure::asOf);
    if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
      row.problem(
          "the tenure is reversed: it starts on "
              + start.get()
              + " and "
              + (tenure.end().isPresent() ? "ends" : "is vouched for")
              + " on "
              + end.get(),
          "Swap the dates or correct the year");
    }
  }

  /**
   * Where an office has one holder at a time, whoever takes it over ends a tenure whose end is not
   * known, or not to the day. Someone who acted for a while and left again does not.
   */
  private void closeByOnesWhoFollowed() {
    Map<String, List<Integer>> bySeat = new HashMap<>();
    for (int i = 0; i < tenures.size(); i++) {
      OfficeEntry office = offices.get(tenures.get(i).office());
      if (office != null && office.role().singleSeat() && tenures.get(i).start().isPresent()) {
        bySeat.computeIfAbsent(office.id(), id -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> seat : bySeat.values()) {
      seat.sort(Comparator.comparing(i -> firstDay(tenures.get(i))));
      for (int place = 0; place < seat.size(); place++) {
        int index = seat.get(place);
        Tenure tenure = tenures.get(index);
        if (tenure.end().map(PartialDate::isDay).orElse(false)) {
          continue;
        }
        followedOn(tenure, seat.subList(place + 1, seat.size()))
            .ifPresent(day -> tenures.set(index, tenure.endingOn(day)));
      }
    }
  }

  private Optional<LocalDate> followedOn(Tenure tenure, List<Integer> later) {
    return later.stream()
        .map(tenures::get)
        .filter(next -> !next.person().equals(tenure.person()))
        .filter(next -> !isInterlude(next, tenure))
        .filter(next -> tenure.end().isEmpty() || isWithin(next, tenure.end().get()))
        .map(PeopleFiles::firstDay)
        .filter(day -> day.isAfter(firstDay(tenure)))
        .findFirst();
  }

  /** Whether {@code next} acted for a while, or had left by a day on which the first was seen. */
  private static boolean isInterlude(Tenure next, Tenure tenure) {
    return next.end().isPresent()
        && (next.acting()
            || (tenure.asOf().isPresent()
                && !next.end().get().last().isAfter(tenure.asOf().get())));
  }

  private static boolean isWithin(Tenure next, PartialDate end) {
    return next.start().map(PartialDate::isDay).orElse(false)
        && !firstDay(next).isBefore(end.first())
        && !firstDay(next).isAfter(end.last());
  }

  private static LocalDate firstDay(Tenure tenure) {
    return tenure.start().map(PartialDate::first).orElse(LocalDate.MIN);
  }

  private void addForms(PersonEntry person) {
    Candidate candidate = Candidate.of(Kind.PERSON, person.id());
    if (person.name().indexOf(' ') > 0) {
      forms.proper(person.name(), candidate);
    }
    for (String name : person.otherNames()) {
      if (name.indexOf(' ') > 0) {
        forms.proper(name, candidate);
      }
    }
    for (String name : person.familiarNames()) {
      forms.proper(name, Candidate.of(Kind.PERSON, person.id(), "familiar"));
    }
  }
}
