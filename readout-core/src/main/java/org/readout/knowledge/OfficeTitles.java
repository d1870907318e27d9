package org.readout.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what offices were called at other times than that of which offices.csv has the title: a
 * head of state may have been President before a council took the place. Such a time is an office
 * of its own, and the tenures that begin in it belong to that.
 */
final class OfficeTitles {

  private static final String FILE = "knowledge/supplement/titles.csv";

  /**
   * A time in which an office was called otherwise.
   *
   * @param office the id under which it is kept
   * @param from the first day of tenures that belong to it
   * @param before the first day of tenures that no longer do
   */
  record Time(String office, Optional<LocalDate> from, Optional<LocalDate> before) {
    private boolean holds(LocalDate day) {
      return from.filter(day::isBefore).isEmpty()
          && before.filter(end -> !day.isBefore(end)).isEmpty();
    }
  }

  private OfficeTitles() {}

  /** The times by office, with an office for each added to {@code offices}. */
  static Map<String, List<Time>> read(
      LoadedFiles files, Map<String, OfficeEntry> offices, Problems problems) {
    Map<String, List<Time>> times = new HashMap<>();
    new DataTable(FILE, problems, "office", "title", "from", "before")
        .read(
            files,
            false,
            row -> {
              String id = row.text("office");
              OfficeEntry office = offices.get(id);
              Optional<LocalDate> from = row.date("from").map(PartialDate::first);
              Optional<LocalDate> before = row.date("before").map(PartialDate::first);
              if (office == null) {
                row.problem("\"" + id + "\" is no office", "Use an id of offices.csv");
                return;
              }
              if (from.isEmpty() && before.isEmpty()) {
                row.problem(
                    "\"from\" and \"before\" are both blank",
                    "Give one of them, or put the title right for all times");
              }
              if (from.isPresent() && before.isPresent() && !from.get().isBefore(before.get())) {
                row.problem(
                    "the time is reversed: it starts on %s and ends before %s"
                        .formatted(from.get(), before.get()),
                    "Swap the dates or correct the year");
              }
              String title = row.text("title");
              String own = id + "." + title.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
              offices.putIfAbsent(
                  own,
                  new OfficeEntry(
                      own,
                      office.polity(),
                      office.role(),
                      title,
                      office.accreditedTo(),
                      office.institution()));
              times
                  .computeIfAbsent(id, unseen -> new ArrayList<>())
                  .add(new Time(own, from, before));
            });
    return times;
  }

  /** The office that a tenure belongs to which began at {@code start}. */
  static String officeOf(
      Map<String, List<Time>> times, String office, Optional<PartialDate> start) {
    if (start.isEmpty()) {
      return office;
    }
    return times.getOrDefault(office, List.of()).stream()
        .filter(time -> time.holds(start.get().first()))
        .findFirst()
        .map(Time::office)
        .orElse(office);
  }
}
