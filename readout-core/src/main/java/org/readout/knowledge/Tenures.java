package org.readout.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All tenures, by person and by office. */
final class Tenures {

  private static final int EXPECTED = 1 << 15;

  private final Map<String, List<Tenure>> byPerson = new HashMap<>(EXPECTED);
  private final Map<String, List<Tenure>> byOffice = new HashMap<>(EXPECTED / 2);

  void add(Tenure tenure) {
    byPerson.computeIfAbsent(tenure.person(), id -> new ArrayList<>(2)).add(tenure);
    byOffice.computeIfAbsent(tenure.office(), id -> new ArrayList<>(2)).add(tenure);
  }

  List<Tenure> ofPerson(String person) {
    return byPerson.getOrDefault(person, List.of());
  }

  List<Tenure> ofOffice(String office) {
    return byOffice.getOrDefault(office, List.of());
  }

  /** Puts {@code fresh} in the place of {@code older}, which is of the same person and office. */
  void replace(Tenure older, Tenure fresh) {
    replace(byPerson, older.person(), older, fresh);
    replace(byOffice, older.office(), older, fresh);
  }

  private static void replace(
      Map<String, List<Tenure>> index, String key, Tenure older, Tenure fresh) {
    List<Tenure> list = index.getOrDefault(key, List.of());
    list.set(list.indexOf(older), fresh);
  }

  /**
   * Where an office has one holder at a time, whoever takes it over ends a tenure whose end is not
   * known, or not to the day. Someone who acted for a while and left again does not.
   */
  void closeByOnesWhoFollowed(Map<String, OfficeEntry> offices) {
    for (OfficeEntry office : offices.values()) {
      List<Tenure> seat = ofOffice(office.id());
      if (office.role().singleSeat() && seat.size() > 1) {
        closeSeat(seat.stream().sorted(Comparator.comparing(Tenures::firstDay)).toList());
      }
    }
  }

  private void closeSeat(List<Tenure> seat) {
    for (int place = 0; place < seat.size(); place++) {
      Tenure tenure = seat.get(place);
      if (tenure.start().isPresent() && !tenure.end().map(PartialDate::isDay).orElse(false)) {
        followedOn(tenure, seat.subList(place + 1, seat.size()))
            .ifPresent(day -> replace(tenure, tenure.endingOn(day)));
      }
    }
  }

  private static Optional<LocalDate> followedOn(Tenure tenure, List<Tenure> later) {
    return later.stream()
        .filter(next -> !next.person().equals(tenure.person()))
        .filter(next -> !isInterlude(next, tenure))
        .filter(next -> tenure.end().isEmpty() || isWithin(next, tenure.end().get()))
        .map(Tenures::firstDay)
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

  static LocalDate firstDay(Tenure tenure) {
    return tenure.start().map(PartialDate::first).orElse(LocalDate.MIN);
  }
}
