package org.readout.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/** Reads towns, regions, seas and venues. */
final class PlaceFiles {

  private static final String NAMES = "knowledge/place_names.csv";

  private final Map<String, List<String>> names = new LinkedHashMap<>();
  private final Map<String, PlaceEntry> places = new LinkedHashMap<>(1 << 14);
  private final Map<String, Venue> venues = new LinkedHashMap<>();
  private final Forms forms = new Forms();

  private PlaceFiles() {}

  static PlaceFiles read(LoadedFiles files, PolityFiles polities, Problems problems) {
    PlaceFiles result = new PlaceFiles();
    result.readNames(files, problems);
    result.readPlaces(files, polities, problems, "knowledge/regions.csv", false);
    result.readPlaces(files, polities, problems, "knowledge/places.csv", true);
    result.checkNames(problems);
    result.readVenues(files, polities, problems);
    return result;
  }

  Map<String, PlaceEntry> places() {
    return places;
  }

  Map<String, Venue> venues() {
    return venues;
  }

  Forms forms() {
    return forms;
  }

  private void readPlaces(
      LoadedFiles files, PolityFiles polities, Problems problems, String file, boolean positions) {
    List<String> columns =
        new ArrayList<>(List.of("id", "name", "other_names", "kind", "states", "importance"));
    if (positions) {
      columns.add("latitude");
      columns.add("longitude");
    }
    new DataTable(file, problems, columns.toArray(String[]::new))
        .read(
            files,
            true,
            row -> {
              List<String> states = row.list("states");
              states.forEach(state -> polities.checkPolity(row, "states", state));
              PlaceEntry place =
                  new PlaceEntry(
                      row.text("id"),
                      row.text("name"),
                      otherNames(row),
                      row.text("kind"),
                      states,
                      row.number("importance"),
                      positions ? position(row) : Optional.empty());
              if (places.put(place.id(), place) != null) {
                row.problem("place " + place.id() + " stands twice", "Remove one row");
              }
              Candidate candidate = new Candidate(Kind.PLACE, place.id(), place.state());
              forms.proper(place.name(), candidate);
              place.otherNames().forEach(name -> forms.proper(name, candidate));
            });
  }

  private static Optional<Position> position(DataRow row) {
    OptionalDouble latitude = row.decimal("latitude", 90);
    OptionalDouble longitude = row.decimal("longitude", 180);
    if (row.cellOf("latitude").isEmpty() != row.cellOf("longitude").isEmpty()) {
      row.problem(
          "only one of \"latitude\" and \"longitude\" is filled in", "Fill in both or neither");
    }
    return latitude.isPresent() && longitude.isPresent()
        ? Optional.of(new Position(latitude.getAsDouble(), longitude.getAsDouble()))
        : Optional.empty();
  }

  private void readNames(LoadedFiles files, Problems problems) {
    Set<String> seen = new HashSet<>();
    new DataTable(NAMES, problems, "place", "name")
        .read(
            files,
            true,
            row -> {
              String place = row.text("place");
              String name = row.text("name");
              if (!seen.add(place + NameIndex.key(name))) {
                row.problem("\"" + name + "\" stands twice for it", "Remove one row");
              }
              names.computeIfAbsent(place, id -> new ArrayList<>(2)).add(name);
            });
  }

  private List<String> otherNames(DataRow row) {
    List<String> own = row.list("other_names");
    List<String> more = names.getOrDefault(row.text("id"), List.of());
    return more.isEmpty() ? own : Stream.concat(own.stream(), more.stream()).toList();
  }

  private void checkNames(Problems problems) {
    for (String place : names.keySet()) {
      if (!places.containsKey(place)) {
        problems.add(
            NAMES, 0, "\"" + place + "\" is no place", "Use an id of places.csv or regions.csv");
      }
    }
  }

  private void readVenues(LoadedFiles files, PolityFiles polities, Problems problems) {
    NameIndex names = new NameIndex();
    new DataTable(
            "knowledge/venues.csv", problems, "id", "name", "other_names", "city", "state", "kind")
        .read(
            files,
            true,
            row -> {
              Optional<String> state = polities.state(row, "state");
              Venue venue =
                  new Venue(
                      row.text("id"),
                      row.text("name"),
                      row.list("other_names"),
                      row.optional("city"),
                      state.orElse(""),
                      row.text("kind"));
              if (venues.put(venue.id(), venue) != null) {
                row.problem("venue " + venue.id() + " stands twice", "Remove one row");
              }
              Candidate candidate = new Candidate(Kind.VENUE, venue.id(), state);
              names.claim(row, venue.name(), venue.id(), false, "Say one in more words");
              forms.proper(venue.name(), candidate);
              for (String name : venue.otherNames()) {
                names.claim(row, name, venue.id(), false, "Say one in more words");
                forms.proper(name, candidate);
              }
            });
  }
}
