package org.readout.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads states, bodies, their names and memberships. */
final class PolityFiles {

  private static final List<String> NAME_KINDS =
      List.of("official", "short", "adjective", "demonym", "acronym", "variant");

  /** Actors that belong to no state: armed groups and movements across borders. */
  private static final List<String> ENTITIES = List.of("IMG", "ISM");

  private static final List<String> STATUSES = List.of("state", "territory", "contested");

  private final Problems problems;
  private final Map<String, State> states = new LinkedHashMap<>();
  private final Map<String, Organisation> organisations = new LinkedHashMap<>();
  private final Set<String> sectors = new LinkedHashSet<>();
  private final Forms forms = new Forms();

  private PolityFiles(Problems problems) {
    this.problems = problems;
  }

  static PolityFiles read(LoadedFiles files, Problems problems) {
    PolityFiles polities = new PolityFiles(problems);
    polities.readStates(files);
    polities.readStateNames(files);
    polities.readSectors(files);
    polities.readOrganisations(files);
    polities.readOrganisationNames(files);
    return polities;
  }

  Map<String, State> states() {
    return states;
  }

  Map<String, Organisation> organisations() {
    return organisations;
  }

  /** The codes of PLOVER's sectors. */
  Set<String> sectors() {
    return sectors;
  }

  Forms forms() {
    return forms;
  }

  boolean has(String polity) {
    return states.containsKey(polity) || organisations.containsKey(polity);
  }

  /** The cell as the code of a state; one that is none is noted. */
  Optional<String> state(DataRow row, String column) {
    Optional<String> code = row.optional(column);
    code.ifPresent(
        found -> {
          if (!states.containsKey(found)) {
            row.problem(
                "\"" + column + "\" is \"" + found + "\", which is no state",
                "Use the iso3 code of a row of states.csv");
          }
        });
    return code;
  }

  /** The cell as the code of a state or body; one that is neither is noted. */
  Optional<String> polity(DataRow row, String column) {
    Optional<String> code = row.optional(column);
    code.ifPresent(found -> checkPolity(row, column, found));
    return code;
  }

  void checkPolity(DataRow row, String column, String code) {
    if (!has(code)) {
      row.problem(
          "\"" + column + "\" is \"" + code + "\", which is no state or body",
          "Use the iso3 code of a row of states.csv or the id of a row of organisations.csv");
    }
  }

  private void readStates(LoadedFiles files) {
    new DataTable(
            "knowledge/states.csv",
            problems,
            "iso3",
            "iso2",
            "cow_code",
            "name",
            "formal_name",
            "capital",
            "status",
            "region",
            "adjective")
        .read(
            files,
            true,
            row -> {
              State state =
                  new State(
                      row.text("iso3"),
                      row.optional("iso2"),
                      row.optional("cow_code").map(code -> row.number("cow_code")),
                      row.text("name"),
                      row.text("formal_name"),
                      row.optional("capital"),
                      row.oneOf("status", STATUSES),
                      row.optional("region"),
                      row.optional("adjective"));
              if (states.put(state.iso3(), state) != null) {
                row.problem("state " + state.iso3() + " stands twice", "Remove one row");
              }
            });
  }

  private void readStateNames(LoadedFiles files) {
    NameIndex names = new NameIndex();
    new DataTable("knowledge/state_names.csv", problems, "state", "name", "kind", "shared")
        .read(
            files,
            true,
            row -> {
              String state = row.text("state");
              if (!states.containsKey(state)) {
                row.problem("\"" + state + "\" is no state", "Use an iso3 code of states.csv");
              }
              String name = row.text("name");
              String kind = row.oneOf("kind", NAME_KINDS);
              names.claim(
                  row,
                  name,
                  state,
                  row.flag("shared"),
                  "Remove one, or write yes under \"shared\" in both rows when it means either");
              boolean ofPeople = kind.equals("adjective") || kind.equals("demonym");
              forms.proper(
                  name, Candidate.of(ofPeople ? Kind.NATIONALITY : Kind.STATE, state, kind));
            });
  }

  private void readSectors(LoadedFiles files) {
    new DataTable("vocabulary/sectors.csv", problems, "code", "label", "also")
        .read(
            files,
            true,
            row -> {
              row.text("label");
              row.flag("also");
              if (!sectors.add(row.text("code"))) {
                row.problem("sector " + row.text("code") + " stands twice", "Remove one row");
              }
            });
  }

  private void readOrganisations(LoadedFiles files) {
    Map<String, List<String>> members = readMemberships(files);
    Map<String, DataRow> parents = new HashMap<>();
    new DataTable(
            "knowledge/organisations.csv",
            problems,
            "id",
            "name",
            "type",
            "seat_city",
            "seat_state",
            "parent",
            "sectors")
        .read(
            files,
            true,
            row -> {
              String id = row.text("id");
              if (states.containsKey(id)) {
                row.problem("\"" + id + "\" is the code of a state", "Choose a longer id");
              }
              checkEntity(row, id);
              Organisation organisation =
                  new Organisation(
                      id,
                      row.text("name"),
                      row.text("type"),
                      row.optional("seat_city"),
                      state(row, "seat_state"),
                      row.optional("parent"),
                      sectors(row),
                      members.getOrDefault(id, List.of()));
              organisation.parent().ifPresent(parent -> parents.put(parent, row));
              if (organisations.put(id, organisation) != null) {
                row.problem("body " + id + " stands twice", "Remove one row");
              }
            });
    parents.forEach(
        (parent, row) -> {
          if (!organisations.containsKey(parent)) {
            row.problem(
                "\"parent\" is \"" + parent + "\", which is no body", "Use an id from here");
          }
        });
    for (String body : members.keySet()) {
      if (!organisations.containsKey(body)) {
        problems.add(
            "knowledge/memberships.csv",
            0,
            "\"" + body + "\" is no body",
            "Use an id of organisations.csv");
      }
    }
  }

  /** What stands before the colon of an id says whose, or what kind of, actor it is. */
  private void checkEntity(DataRow row, String id) {
    int colon = id.indexOf(':');
    if (colon >= 0) {
      String entity = id.substring(0, colon);
      if (!states.containsKey(entity) && !ENTITIES.contains(entity)) {
        row.problem(
            "\"" + entity + "\" in \"" + id + "\" is no state",
            "Write the iso3 code of a state before the colon, or one of "
                + String.join(", ", ENTITIES));
      }
    }
  }

  private List<String> sectors(DataRow row) {
    List<String> codes = row.list("sectors");
    for (String code : codes) {
      if (!sectors.contains(code)) {
        row.problem("\"" + code + "\" is no sector", "Use codes of vocabulary/sectors.csv");
      }
    }
    return codes;
  }

  private Map<String, List<String>> readMemberships(LoadedFiles files) {
    Map<String, List<String>> members = new HashMap<>();
    new DataTable("knowledge/memberships.csv", problems, "organisation", "state")
        .read(
            files,
            true,
            row -> {
              List<String> known =
                  members.computeIfAbsent(row.text("organisation"), body -> new ArrayList<>());
              state(row, "state")
                  .ifPresent(
                      state -> {
                        if (known.contains(state)) {
                          row.problem(state + " stands twice for it", "Remove one row");
                        }
                        known.add(state);
                      });
            });
    members.values().forEach(list -> list.sort(null));
    return members;
  }

  private void readOrganisationNames(LoadedFiles files) {
    NameIndex names = new NameIndex();
    new DataTable("knowledge/organisation_names.csv", problems, "organisation", "name", "context")
        .read(
            files,
            true,
            row -> {
              String id = row.text("organisation");
              if (!organisations.containsKey(id)) {
                row.problem("\"" + id + "\" is no body", "Use an id of organisations.csv");
                return;
              }
              String name = row.text("name");
              names.claim(row, name, id, false, "Remove one, or say it in more words");
              String type = organisations.get(id).type();
              forms.add(
                  name,
                  CaseRule.PROPER,
                  Candidate.of(Kind.ORGANISATION, id, type),
                  polity(row, "context"));
            });
  }
}
