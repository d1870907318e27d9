package org.readout.extract;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.annotate.AnnotatedDocument;
import org.readout.claim.When;

/** Tells news from history by the days that a report names. */
final class NewsTimes {

  /** Contact longer ago than this is told as history. */
  static final int NEWS_DAYS = 5;

  /** "in the last four months" is not news either. */
  private static final int LONGEST_NEWS = 31;

  /** News is of days, or of a week at most. */
  private static final int LONGEST_STRETCH = 7;

  private static final Pattern BY_ANOTHER =
      Pattern.compile(
          "\\b(?:eve|before|previous|preceding|following|after)\\b", Pattern.CASE_INSENSITIVE);

  /** A month, and no day of it. */
  private static final Pattern MONTH =
      Pattern.compile(
          "^\\D*\\b(?:January|February|March|April|May|June|July|August|September|October|November"
              + "|December)\\b\\D*$");

  private final AnnotatedDocument document;
  private final Optional<LocalDate> published;

  NewsTimes(AnnotatedDocument document) {
    this.document = document;
    this.published = document.told();
  }

  boolean isHistory(When when) {
    boolean longAgo =
        when instanceof When.Period period
            && period.first().plusDays(LONGEST_NEWS).isBefore(period.last());
    if (longAgo
        && published.isPresent()
        && !when.lastDay().orElseThrow().isAfter(published.get())) {
      return true;
    }
    return published.isPresent()
        && when.lastDay()
            .map(day -> day.isBefore(published.get().minusDays(NEWS_DAYS)))
            .orElse(false);
  }

  /** "earlier this month": a long stretch up to the day of publication. */
  boolean isEarlier(When when) {
    return when instanceof When.Period period
        && period.evidence().isPresent()
        && period.first().plusDays(LONGEST_STRETCH).isBefore(period.last())
        && !period.last().isAfter(published.orElseThrow())
        && !isHistory(when);
  }

  /** "earlier this month", said on the 23rd, is not the days of which the report has the news. */
  When beforeTheNews(When.Period period) {
    LocalDate last = published.orElseThrow().minusDays(NEWS_DAYS);
    return last.isBefore(period.first()) || last.isAfter(period.last())
        ? period
        : new When.Period(
            period.first(), last, period.precision(), period.evidence(), period.anchor());
  }

  /** "the day before" is reckoned from another day, and says nothing of this one. */
  boolean isToldByAnother(When when) {
    return when.evidence()
        .filter(words -> BY_ANOTHER.matcher(words.in(document.text())).find())
        .isPresent();
  }

  /**
   * "their July meeting", where the day of publication is not known, so that the month says nothing
   * of how long ago it was.
   */
  boolean isToldByMonth(When when) {
    return published.isEmpty()
        && when instanceof When.Unknown
        && when.evidence()
            .filter(words -> MONTH.matcher(words.in(document.text())).find())
            .isPresent();
  }

  static boolean isDay(When when) {
    return when instanceof When.Day
        || (when instanceof When.Period period && period.precision() == When.Precision.DAY);
  }

  /** Whether the one lies within the other. */
  static boolean areOneTime(When one, When other) {
    if (one.firstDay().isEmpty() || other.firstDay().isEmpty()) {
      return false;
    }
    LocalDate first = one.firstDay().get();
    LocalDate last = one.lastDay().orElse(first);
    LocalDate otherFirst = other.firstDay().get();
    LocalDate otherLast = other.lastDay().orElse(otherFirst);
    return (!first.isBefore(otherFirst) && !last.isAfter(otherLast))
        || (!otherFirst.isBefore(first) && !otherLast.isAfter(last));
  }

  /** The same days, reckoned from another engagement and not said here. */
  static When undatedAs(When when) {
    if (when instanceof When.Day day) {
      return new When.Day(day.date(), Optional.empty(), Optional.of(day.date()));
    }
    if (when instanceof When.Period period) {
      return new When.Period(
          period.first(),
          period.last(),
          period.precision(),
          Optional.empty(),
          Optional.of(period.first()));
    }
    return when;
  }
}
