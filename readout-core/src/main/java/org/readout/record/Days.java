package org.readout.record;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.readout.claim.When;

/** Days from {@code first} to {@code last}, both included. */
record Days(LocalDate first, LocalDate last) {

  /** Up to here a stretch of days is one engagement and its sessions, not an age. */
  private static final int SHORT = 7;

  /** Up to here they were named one by one, and are no week. */
  private static final int NARROW = 4;

  static Optional<Days> of(When when) {
    return when.firstDay().flatMap(first -> when.lastDay().map(last -> new Days(first, last)));
  }

  static Days around(LocalDate day, int before, int after) {
    return new Days(day.minusDays(before), day.plusDays(after));
  }

  boolean isOneDay() {
    return first.equals(last);
  }

  boolean isShort() {
    return length() <= SHORT;
  }

  boolean isNarrow() {
    return length() <= NARROW;
  }

  long length() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  boolean contains(Days other) {
    return !other.first.isBefore(first) && !other.last.isAfter(last);
  }

  boolean overlaps(Days other) {
    return !other.first.isAfter(last) && !other.last.isBefore(first);
  }

  /**
   * Whether no more than {@code days} lie from the end of the one to the beginning of the other.
   */
  boolean isWithin(int days, Days other) {
    return !first.isAfter(other.last.plusDays(days)) && !other.first.isAfter(last.plusDays(days));
  }

  /** Whether one day is the day before or after the other. */
  boolean isBeside(Days other) {
    return isOneDay()
        && other.isOneDay()
        && Math.abs(ChronoUnit.DAYS.between(first, other.first)) == 1;
  }

  @Override
  public String toString() {
    return isOneDay() ? first.toString() : first + " to " + last;
  }
}
