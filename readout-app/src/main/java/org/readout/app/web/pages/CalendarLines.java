package org.readout.app.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.readout.app.contents.ClaimKind;
import org.readout.app.contents.RecordContents;
import org.readout.app.store.ClaimFilter;
import org.readout.app.store.EngagementFilter;
import org.readout.claim.Reality;
import org.readout.claim.When;
import org.readout.knowledge.KnowledgeBase;
import org.readout.ledger.Calendar;
import org.readout.ledger.CalendarLine;
import org.readout.ledger.LedgerRules;
import org.readout.ledger.Undertakings;
import org.readout.record.ClaimLink;
import org.readout.record.EngagementEntry;
import org.readout.record.ToldClaim;

/**
 * What stands in a part of the calendar.
 *
 * @param planned what was to come, as the ledger keeps it
 * @param held engagements that took place
 * @param claims all that was looked at
 * @param cut whether there is more than was looked at
 */
record CalendarLines(
    List<CalendarLine> planned, List<EngagementEntry> held, List<ToldClaim> claims, boolean cut) {

  // A calendar is read by weeks and months; a record may hold what many years brought.
  private static final int ENGAGEMENTS = 200;
  private static final int WITHOUT_DAY = 40;
  private static final int CLAIMS = 400;

  private static final Set<Reality> TO_COME =
      Set.of(
          Reality.SCHEDULED,
          Reality.PROPOSED,
          Reality.HYPOTHETICAL,
          Reality.CANCELLED,
          Reality.REFUSED);

  /** An engagement that took place, or something that was to come, with its days. */
  sealed interface Line {
    /** When. */
    When when();
  }

  /** Something that was to come. */
  record Planned(CalendarLine line) implements Line {
    @Override
    public When when() {
      return line.when();
    }
  }

  /** An engagement that took place, and what tells of it. */
  record Held(EngagementEntry entry, List<ToldClaim> told) implements Line {
    @Override
    public When when() {
      return entry.when();
    }
  }

  /** What {@code asked} asks for. */
  static CalendarLines of(RecordContents contents, CalendarAsked asked, KnowledgeBase knowledge) {
    List<EngagementEntry> entries = new ArrayList<>(engagements(contents, asked, ENGAGEMENTS));
    boolean cut = entries.size() == ENGAGEMENTS;
    if (!asked.past()) {
      entries.addAll(withoutDay(contents, asked));
    }
    ClaimFilter filter = ClaimFilter.of(asked.everyDay());
    List<ToldClaim> occasions = contents.claims(filter, ClaimKind.OCCASION, 0, CLAIMS);
    List<ToldClaim> undertakings = contents.claims(filter, ClaimKind.UNDERTAKING, 0, CLAIMS);
    cut |= occasions.size() == CLAIMS || undertakings.size() == CLAIMS;
    List<ToldClaim> claims = new ArrayList<>(occasions);
    claims.addAll(undertakings);
    claims.addAll(
        contents
            .lists()
            .claims(
                entries.stream()
                    .flatMap(entry -> entry.claims().stream())
                    .map(ClaimLink::claim)
                    .distinct()
                    .toList()));
    List<CalendarLine> planned =
        Calendar.of(
                claims,
                entries,
                Undertakings.of(undertakings, LedgerRules.standard(), knowledge),
                asked.first().orElse(LocalDate.of(1, 1, 1)))
            .stream()
            .filter(line -> isIn(line.when(), asked))
            .toList();
    Set<String> ahead = new HashSet<>();
    planned.forEach(
        line -> {
          if (line.matter() instanceof CalendarLine.Contact contact) {
            ahead.add(contact.entry().id());
          }
        });
    List<EngagementEntry> held =
        entries.stream()
            .filter(entry -> isHeld(entry) && !ahead.contains(entry.id()))
            .filter(entry -> entry.when().firstDay().isPresent())
            .toList();
    return new CalendarLines(planned, held, claims, cut);
  }

  /** The engagements of the days that are asked for: the next, or of the past the latest. */
  static List<EngagementEntry> engagements(
      RecordContents contents, CalendarAsked asked, int limit) {
    EngagementFilter filter = EngagementFilter.of(asked.range());
    long before = asked.past() ? 0 : contents.lists().facets(filter).total() - limit;
    return contents.lists().entries(filter, Math.max(0, before), limit).stream()
        .filter(entry -> entry.when().firstDay().isPresent())
        .toList();
  }

  /** Plans without a day stand behind all others. */
  private static List<EngagementEntry> withoutDay(RecordContents contents, CalendarAsked asked) {
    EngagementFilter filter = EngagementFilter.of(asked.everyDay()).asReal(TO_COME);
    long before = contents.lists().facets(filter).total() - WITHOUT_DAY;
    return contents.lists().entries(filter, Math.max(0, before), WITHOUT_DAY).stream()
        .filter(entry -> entry.when().firstDay().isEmpty())
        .toList();
  }

  private static boolean isIn(When when, CalendarAsked asked) {
    Optional<LocalDate> first = when.firstDay();
    Optional<LocalDate> last = when.lastDay();
    return (first.isEmpty() || last.isEmpty())
        ? !asked.past()
        : asked.holds(first.get(), last.get())
            && (!asked.past() || !last.get().isAfter(asked.today()));
  }

  private static boolean isHeld(EngagementEntry entry) {
    return switch (entry.reality()) {
      case OCCURRED, ONGOING, BACKGROUND -> true;
      case SCHEDULED, PROPOSED, HYPOTHETICAL, REFUSED, CANCELLED, DENIED, NEGATED -> false;
    };
  }

  /** What has a day: the next in front, and of the past the latest. */
  List<Line> dated(boolean past) {
    Map<String, ToldClaim> byId = new HashMap<>();
    claims.forEach(told -> byId.put(told.claim().id(), told));
    List<Line> lines = new ArrayList<>();
    planned.stream()
        .filter(line -> line.when().firstDay().isPresent())
        .forEach(line -> lines.add(new Planned(line)));
    for (EngagementEntry entry : held) {
      List<ToldClaim> told =
          entry.claims().stream()
              .map(link -> byId.get(link.claim()))
              .filter(Objects::nonNull)
              .toList();
      if (!told.isEmpty()) {
        lines.add(new Held(entry, told));
      }
    }
    Comparator<Line> byDay = Comparator.comparing(line -> line.when().firstDay().orElseThrow());
    lines.sort(past ? byDay.reversed() : byDay);
    return lines;
  }

  /** What has none. */
  List<Line> withoutDay() {
    List<Line> lines = new ArrayList<>();
    planned.stream()
        .filter(line -> line.when().firstDay().isEmpty())
        .forEach(line -> lines.add(new Planned(line)));
    return lines;
  }
}
