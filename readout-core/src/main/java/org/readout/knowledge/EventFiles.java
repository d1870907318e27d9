package org.readout.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads gatherings that recur and the times they were or will be held. */
final class EventFiles {

  private final Map<String, EventSeries> series = new LinkedHashMap<>();
  private final Map<String, List<EventEdition>> editions = new HashMap<>();
  private final Forms forms = new Forms();

  private EventFiles() {}

  static EventFiles read(LoadedFiles files, PolityFiles polities, Problems problems) {
    EventFiles result = new EventFiles();
    result.readSeries(files, polities, problems);
    result.readEditions(files, polities, problems);
    return result;
  }

  Map<String, EventSeries> series() {
    return series;
  }

  Map<String, List<EventEdition>> editions() {
    return editions;
  }

  Forms forms() {
    return forms;
  }

  private void readSeries(LoadedFiles files, PolityFiles polities, Problems problems) {
    NameIndex names = new NameIndex();
    new DataTable(
            "knowledge/event_series.csv",
            problems,
            "id",
            "name",
            "other_names",
            "organisation",
            "frequency",
            "level")
        .read(
            files,
            true,
            row -> {
              EventSeries event =
                  new EventSeries(
                      row.text("id"),
                      row.text("name"),
                      row.list("other_names"),
                      polities.polity(row, "organisation"),
                      row.text("frequency"),
                      row.text("level"));
              if (series.put(event.id(), event) != null) {
                row.problem("series " + event.id() + " stands twice", "Remove one row");
              }
              Candidate candidate = Candidate.of(Kind.EVENT_SERIES, event.id());
              names.claim(row, event.name(), event.id(), false, "Say one in more words");
              forms.words(event.name(), candidate, Optional.empty());
              for (String name : event.otherNames()) {
                names.claim(row, name, event.id(), false, "Say one in more words");
                forms.words(name, candidate, Optional.empty());
              }
            });
  }

  private void readEditions(LoadedFiles files, PolityFiles polities, Problems problems) {
    new DataTable(
            "knowledge/event_editions.csv",
            problems,
            "series",
            "edition",
            "first_day",
            "last_day",
            "city",
            "state",
            "note")
        .read(
            files,
            true,
            row -> {
              String event = row.text("series");
              if (!series.containsKey(event)) {
                row.problem("\"" + event + "\" is no series", "Use an id of event_series.csv");
              }
              Optional<PartialDate> first = row.date("first_day");
              Optional<PartialDate> last = row.date("last_day");
              Optional<String> state = polities.state(row, "state");
              if (first.isEmpty() || last.isEmpty()) {
                row.problem("a day is missing", "Give the first and the last day");
                return;
              }
              if (last.get().last().isBefore(first.get().first())) {
                row.problem("the last day lies before the first", "Swap them or correct the year");
              }
              editions
                  .computeIfAbsent(event, id -> new ArrayList<>())
                  .add(
                      new EventEdition(
                          event,
                          row.text("edition"),
                          first.get().first(),
                          last.get().last(),
                          row.optional("city"),
                          state));
            });
  }
}
