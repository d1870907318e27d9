package org.readout.knowledge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * One time that a gathering is held.
 *
 * @param series id of the series
 * @param edition its number or year: "2025", "47th"
 * @param first first day
 * @param last last day, included
 * @param city where it is held
 * @param state the state where it is held
 */
public record EventEdition(
    String series,
    String edition,
    LocalDate first,
    LocalDate last,
    Optional<String> city,
    Optional<String> state) {

  /** Days between {@code day} and the gathering; 0 while it lasts. */
  public long daysFrom(LocalDate day) {
    if (day.isBefore(first)) {
      return ChronoUnit.DAYS.between(day, first);
    }
    return day.isAfter(last) ? ChronoUnit.DAYS.between(last, day) : 0;
  }
}
