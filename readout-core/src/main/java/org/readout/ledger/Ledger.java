package org.readout.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.claim.Reality;
import org.readout.knowledge.KnowledgeBase;
import org.readout.record.ClaimLink;
import org.readout.record.EngagementEntry;
import org.readout.record.ToldClaim;

/**
 * All ledgers of one state or of a pair, as seen from one day.
 *
 * @param day the day from which they are seen
 * @param channels the channel board
 * @param undertakings who owes whom what, what was spoken of last in front
 * @param positions by issue, and on each issue by who holds them
 * @param calendar what is next, the next first
 * @param officials who speaks and acts for the states, by state
 * @param acts what the series of relations counts
 * @param engagements up to that day, newest first, those without a day last
 */
public record Ledger(
    LocalDate day,
    List<ChannelLine> channels,
    List<UndertakingLine> undertakings,
    List<Positions.Line> positions,
    List<CalendarLine> calendar,
    List<Official> officials,
    CountedActs acts,
    List<EngagementEntry> engagements) {

  private static final Comparator<EngagementEntry> NEWEST_FIRST =
      Comparator.comparing((EngagementEntry entry) -> entry.when().firstDay().orElse(LocalDate.MIN))
          .thenComparing(entry -> entry.when().lastDay().orElse(LocalDate.MIN))
          .reversed()
          .thenComparing(EngagementEntry::id);

  /** Copies the lists. */
  public Ledger {
    channels = List.copyOf(channels);
    undertakings = List.copyOf(undertakings);
    positions = List.copyOf(positions);
    calendar = List.copyOf(calendar);
    officials = List.copyOf(officials);
    engagements = List.copyOf(engagements);
  }

  /**
   * Keeps all ledgers.
   *
   * @param subject ids of the state, or of the two of a pair
   * @param claims what concerns them and was published by {@code day}
   * @param entries the engagements that concern them; of those that no claim tells of nothing is
   *     said, so that looking back from a past day shows what was known then
   * @param day the day from which they are seen
   */
  public static Ledger of(
      Set<String> subject,
      Collection<ToldClaim> claims,
      Collection<EngagementEntry> entries,
      LocalDate day,
      LedgerRules rules,
      KnowledgeBase knowledge) {
    Set<String> ids = new HashSet<>();
    Set<String> real = new HashSet<>();
    for (ToldClaim told : claims) {
      ids.add(told.claim().id());
      if (isReal(told.claim().reality())) {
        real.add(told.claim().id());
      }
    }
    List<EngagementEntry> known = entries.stream().filter(entry -> isToldBy(entry, ids)).toList();
    List<EngagementEntry> past =
        known.stream()
            .filter(entry -> entry.when().firstDay().filter(first -> first.isAfter(day)).isEmpty())
            .toList();
    List<EngagementEntry> happened = past.stream().filter(entry -> isToldBy(entry, real)).toList();
    List<UndertakingLine> undertakings =
        Undertakings.of(claims, rules, knowledge).stream()
            .filter(line -> isBetween(line, subject))
            .toList();
    return new Ledger(
        day,
        ChannelBoard.of(claims, happened, rules).stream()
            .filter(line -> subject.stream().allMatch(line.sides()::holds))
            .toList(),
        undertakings,
        Positions.of(claims, rules).stream()
            .filter(
                line -> subject.containsAll(line.holders()) || line.holders().containsAll(subject))
            .toList(),
        Calendar.of(claims, known, undertakings, day),
        Officials.of(subject, claims, happened),
        CountedActs.of(subject, claims, happened),
        past.stream().sorted(NEWEST_FIRST).toList());
  }

  /** Whether somebody says that it happened, be it as history. */
  private static boolean isReal(Reality reality) {
    return switch (reality) {
      case OCCURRED, ONGOING, BACKGROUND -> true;
      case SCHEDULED, PROPOSED, HYPOTHETICAL, REFUSED, CANCELLED, DENIED, NEGATED -> false;
    };
  }

  private static boolean isToldBy(EngagementEntry entry, Set<String> claims) {
    return entry.claims().stream().map(ClaimLink::claim).anyMatch(claims::contains);
  }

  private static boolean isBetween(UndertakingLine line, Set<String> subject) {
    return subject.stream()
        .allMatch(side -> line.owing().contains(side) || line.owed().contains(side));
  }

  /**
   * The same with only what was said or done on {@code first} or later. How things stand is still
   * told from the beginning: channels and the calendar stay as they are, and a position that
   * changed is compared with what came before.
   */
  public Ledger since(LocalDate first) {
    return new Ledger(
        day,
        channels,
        undertakings.stream()
            .filter(line -> isFrom(first, line.lastSaid()) || isFrom(first, line.due().lastDay()))
            .toList(),
        positions.stream()
            .map(
                line ->
                    new Positions.Line(
                        line.issue(),
                        line.holders(),
                        line.statements().stream()
                            .filter(position -> isFrom(first, position.told().published()))
                            .toList()))
            .filter(line -> !line.statements().isEmpty())
            .toList(),
        calendar,
        officials.stream().filter(official -> isFrom(first, official.lastSeen())).toList(),
        new CountedActs(
            acts.acts().stream().filter(act -> !act.day().isBefore(first)).toList(),
            acts.undated()),
        engagements.stream().filter(entry -> isFrom(first, entry.when().lastDay())).toList());
  }

  private static boolean isFrom(LocalDate first, Optional<LocalDate> day) {
    return day.filter(each -> !each.isBefore(first)).isPresent();
  }
}
