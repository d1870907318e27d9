package org.readout.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads roles, offices, people and who held what when. */
final class PeopleFiles {

  private static final String NAMES = "knowledge/person_names.csv";
  private static final String FAMILIAR = "familiar";
  private static final List<String> NAME_KINDS = List.of("variant", FAMILIAR);

  private final Problems problems;
  private final PolityFiles polities;
  private final Map<String, Role> roles = new LinkedHashMap<>();
  private final Map<String, OfficeEntry> offices = new LinkedHashMap<>();
  private final Map<String, PersonEntry> people = new LinkedHashMap<>(1 << 15);
  private final Map<String, List<OfficeTitles.Time>> titles = new HashMap<>();
  private final Tenures tenures = new Tenures();
  private final PhraseTable phrases;
  private final Map<String, List<String>> familiarNames = new HashMap<>();
  private final Map<String, List<String>> moreNames = new HashMap<>();

  private PeopleFiles(PolityFiles polities, PhraseTable phrases, Problems problems) {
    this.polities = polities;
    this.phrases = phrases;
    this.problems = problems;
  }

  /** Reads the files, and adds the names of people to {@code phrases}. */
  static PeopleFiles read(
      LoadedFiles files, PolityFiles polities, PhraseTable phrases, Problems problems) {
    PeopleFiles result = new PeopleFiles(polities, phrases, problems);
    result.readRoles(files);
    result.readOffices(files);
    result.titles.putAll(OfficeTitles.read(files, result.offices, problems));
    result.readPeople(files);
    result.readTenures(files);
    new SupplementFiles(result, polities, problems).read(files);
    result.tenures.closeByOnesWhoFollowed(result.offices);
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

  Tenures tenures() {
    return tenures;
  }

  /** The people of this full name, whatever its case and accents. */
  List<String> idsNamed(String name) {
    return phrases.idsNamed(name, Kind.PERSON);
  }

  /** Adds a person, or puts one in the place of an older entry. */
  void put(PersonEntry person, List<String> newNames) {
    people.put(person.id(), person);
    newNames.forEach(name -> addForm(person, name));
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

  private void readNames(LoadedFiles files) {
    NameIndex names = new NameIndex();
    new DataTable(NAMES, problems, "person", "name", "kind")
        .read(
            files,
            true,
            row -> {
              String person = row.text("person");
              String name = row.text("name");
              boolean familiar = row.oneOf("kind", NAME_KINDS).equals(FAMILIAR);
              names.claim(row, name, person, false, "A name here must mean one person");
              Map<String, List<String>> target = familiar ? familiarNames : moreNames;
              target.computeIfAbsent(person, id -> new ArrayList<>(2)).add(name);
            });
  }

  private void readPeople(LoadedFiles files) {
    readNames(files);
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
                      otherNames(row),
                      familiarNames.getOrDefault(row.text("id"), List.of()),
                      row.optional("wikidata"));
              if (people.put(person.id(), person) != null) {
                row.problem("person " + person.id() + " stands twice", "Remove one row");
              }
              addForms(person);
            });
    Stream.concat(familiarNames.keySet().stream(), moreNames.keySet().stream())
        .filter(person -> !people.containsKey(person))
        .forEach(
            person ->
                problems.add(
                    NAMES, 0, "\"" + person + "\" is no person", "Use an id of people.csv"));
  }

  private List<String> otherNames(DataRow row) {
    List<String> own = row.list("other_names");
    List<String> more = moreNames.get(row.text("id"));
    return more == null ? own : Stream.concat(own.stream(), more.stream()).toList();
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
              Optional<PartialDate> start = row.date("start");
              Tenure tenure =
                  new Tenure(
                      person,
                      OfficeTitles.officeOf(titles, office, start),
                      start,
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

  private void addForms(PersonEntry person) {
    addForm(person, person.name());
    for (String name : person.otherNames()) {
      addForm(person, name);
    }
    for (String name : person.familiarNames()) {
      addForm(name, Candidate.of(Kind.PERSON, person.id(), "familiar"));
    }
  }

  /** A name of one word stands for too many people to be looked for. */
  private void addForm(PersonEntry person, String name) {
    if (name.indexOf(' ') > 0) {
      addForm(name, Candidate.of(Kind.PERSON, person.id()));
    }
  }

  private void addForm(String name, Candidate candidate) {
    phrases.add(
        new PhraseTable.Form(
            name, CaseRule.PROPER, Kind.PERSON, Optional.of(candidate), Optional.empty()));
  }
}
