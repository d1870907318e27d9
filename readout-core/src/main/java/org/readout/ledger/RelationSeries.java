package org.readout.ledger;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.readout.record.EngagementEntry;
import org.readout.record.ToldClaim;

/**
 * The course of relations: how many cooperative and conflictual acts, verbal and material, in each
 * week or month.
 *
 * @param step how long a period is
 * @param periods one after the other without a gap, the oldest first; a period without an act is
 *     there and empty
 */
public record RelationSeries(Step step, List<Period> periods) {

  // An act that a report dates to a war of long ago must not make a series of countless weeks.
  private static final int MOST_YEARS = 100;

  /** How long a period is. */
  public enum Step {
    /** From Monday to Sunday. */
    WEEK,
    /** A month of the calendar. */
    MONTH;

    /** The first day of the period that {@code day} lies in. */
    public LocalDate startOf(LocalDate day) {
      return this == WEEK
          ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
          : day.withDayOfMonth(1);
    }

    /** The first day of the period after the one that begins with {@code start}. */
    public LocalDate after(LocalDate start) {
      return this == WEEK ? start.plusWeeks(1) : start.plusMonths(1);
    }
  }

  /**
   * One week or month, or a longer time.
   *
   * @param first its first day
   * @param last its last day
   * @param counts what was done in it, by quad class and direction, dated to its first day
   */
  public record Period(LocalDate first, LocalDate last, List<DayCount> counts) {
    /** Copies the list. */
    public Period {
      counts = List.copyOf(counts);
    }

    /** How many acts of a quad class. */
    public int of(int quadClass) {
      return counts.stream()
          .filter(count -> count.quadClass() == quadClass)
          .mapToInt(DayCount::count)
          .sum();
    }

    /** How many cooperative acts, verbal and material. */
    public int cooperative() {
      return of(1) + of(2);
    }

    /** How many conflictual acts, verbal and material. */
    public int conflictual() {
      return of(3) + of(4);
    }

    /** Whether nothing was done in it. */
    public boolean isEmpty() {
      return counts.isEmpty();
    }

    /** How far cooperation outweighs conflict; empty in a period without an act. */
    public Optional<Balance> balance() {
      return Balance.of(cooperative(), conflictual());
    }
  }

  /** Copies the list. */
  public RelationSeries {
    periods = List.copyOf(periods);
  }

  /** The series of all acts that the claims and entries tell of. */
  public static RelationSeries of(
      Collection<ToldClaim> claims, Collection<EngagementEntry> entries, Step step) {
    return of(DayCount.of(CountedActs.of(Set.of(), claims, entries).acts()), step);
  }

  /**
   * The series of what was counted, from the first period with an act to the last. What lies more
   * than a hundred years before the last is left out.
   *
   * @param counts by day or by period, in any order
   */
  public static RelationSeries of(Collection<DayCount> counts, Step step) {
    NavigableMap<LocalDate, List<DayCount>> byStart = new TreeMap<>();
    for (DayCount count : counts) {
      byStart.computeIfAbsent(step.startOf(count.day()), start -> new ArrayList<>()).add(count);
    }
    List<Period> periods = new ArrayList<>();
    if (!byStart.isEmpty()) {
      LocalDate last = byStart.lastKey();
      LocalDate earliest = byStart.ceilingKey(step.startOf(last.minusYears(MOST_YEARS)));
      for (LocalDate start = earliest; !start.isAfter(last); start = step.after(start)) {
        periods.add(
            period(start, step.after(start).minusDays(1), byStart.getOrDefault(start, List.of())));
      }
    }
    return new RelationSeries(step, periods);
  }

  /** All periods as one; empty where there is none. */
  public Optional<Period> whole() {
    if (periods.isEmpty()) {
      return Optional.empty();
    }
    List<DayCount> counts = new ArrayList<>();
    periods.forEach(period -> counts.addAll(period.counts()));
    return Optional.of(
        period(periods.get(0).first(), periods.get(periods.size() - 1).last(), counts));
  }

  /** Sums what differs in the day alone. */
  private static Period period(LocalDate first, LocalDate last, List<DayCount> counts) {
    NavigableMap<String, DayCount> sums = new TreeMap<>();
    for (DayCount count : counts) {
      DayCount moved =
          new DayCount(
              first, count.quadClass(), count.from(), count.to(), count.mutual(), count.count());
      sums.merge(
          count.quadClass() + " " + count.from() + " " + count.to() + " " + count.mutual(),
          moved,
          (one, other) ->
              new DayCount(
                  first,
                  one.quadClass(),
                  one.from(),
                  one.to(),
                  one.mutual(),
                  one.count() + other.count()));
    }
    return new Period(
        first,
        last,
        sums.values().stream()
            .sorted(
                Comparator.comparing(DayCount::quadClass)
                    .thenComparing(DayCount::mutual)
                    .thenComparing(DayCount::from)
                    .thenComparing(DayCount::to))
            .toList());
  }
}
