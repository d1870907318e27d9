package org.readout.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.readout.claim.ChannelNotice;
import org.readout.claim.Party;
import org.readout.claim.Reality;
import org.readout.claim.When;
import org.readout.record.ClaimLink;
import org.readout.record.EngagementEntry;
import org.readout.record.Pair;
import org.readout.record.ToldClaim;

/** Keeps the board of channels: which lines there are between states, and how they stand. */
public final class ChannelBoard {

  private static final Comparator<ChannelLine> ORDER =
      Comparator.comparing((ChannelLine line) -> line.sides().toString())
          .thenComparing(ChannelLine::kind);

  private static final Comparator<ChannelLine.Use> BY_DAY =
      Comparator.comparing(use -> use.when().firstDay().orElse(LocalDate.MIN));

  private final LedgerRules rules;
  private final Map<Pair, Map<ChannelNotice.Kind, Draft>> drafts = new HashMap<>();

  /** What is known of one line. */
  private static final class Draft {
    final List<ToldClaim> standing = new ArrayList<>();
    final List<ToldClaim> requests = new ArrayList<>();
    final List<ChannelLine.Use> uses = new ArrayList<>();
  }

  private ChannelBoard(LedgerRules rules) {
    this.rules = rules;
  }

  /**
   * The lines of which something is told, by pair and kind.
   *
   * <p>How a line stands is said by the notices that it is open, resumed or suspended, the latest
   * by publication last. What is only asked for, agreed in principle, refused or unanswered is kept
   * apart. A line is used by what a notice says was its use, and by an engagement that took place
   * between just its two sides when both took part through holders of offices of its level. Notices
   * that are denied, negated, hypothetical or history count for nothing.
   *
   * @param claims all notices and engagement claims, in any order
   * @param entries all engagements, in any order
   */
  public static List<ChannelLine> of(
      Collection<ToldClaim> claims, Collection<EngagementEntry> entries, LedgerRules rules) {
    ChannelBoard board = new ChannelBoard(rules);
    Map<String, ToldClaim> byId = new HashMap<>();
    for (ToldClaim told : claims.stream().sorted(ToldClaim.ORDER).toList()) {
      if (byId.put(told.claim().id(), told) == null
          && told.claim().content() instanceof ChannelNotice notice) {
        board.note(told, notice);
      }
    }
    entries.forEach(entry -> board.note(entry, byId));
    return board.lines();
  }

  private Draft draft(Pair pair, ChannelNotice.Kind kind) {
    return drafts
        .computeIfAbsent(pair, key -> new HashMap<>())
        .computeIfAbsent(kind, key -> new Draft());
  }

  private void note(ToldClaim told, ChannelNotice notice) {
    List<String> sides =
        notice.sides().stream().flatMap(side -> Polities.id(side).stream()).distinct().toList();
    Reality reality = told.claim().reality();
    boolean counts =
        switch (reality) {
          case OCCURRED, ONGOING, SCHEDULED, PROPOSED, REFUSED -> true;
          case HYPOTHETICAL, CANCELLED, DENIED, NEGATED, BACKGROUND -> false;
        };
    if (sides.size() != 2 || !counts) {
      return;
    }
    boolean done = reality == Reality.OCCURRED || reality == Reality.ONGOING;
    Draft draft = draft(new Pair(sides.get(0), sides.get(1)), notice.kind());
    switch (notice.status()) {
      case OPEN, RESUMED, SUSPENDED -> (done ? draft.standing : draft.requests).add(told);
      case USED -> {
        if (done) {
          draft.uses.add(use(told, notice));
        }
      }
      case PROPOSED, AGREED_IN_PRINCIPLE, REFUSED, UNANSWERED -> draft.requests.add(told);
    }
  }

  private static ChannelLine.Use use(ToldClaim told, ChannelNotice notice) {
    When when =
        notice.since() instanceof When.Unknown
            ? told.published()
                .<When>map(day -> new When.Day(day, Optional.empty(), Optional.empty()))
                .orElse(When.unknown())
            : notice.since();
    return new ChannelLine.Use(when, Optional.empty(), List.of(told));
  }

  private void note(EngagementEntry entry, Map<String, ToldClaim> byId) {
    Set<String> sides = Polities.sides(entry);
    List<ToldClaim> told =
        entry.claims().stream()
            .map(ClaimLink::claim)
            .flatMap(claim -> Optional.ofNullable(byId.get(claim)).stream())
            .sorted(ToldClaim.ORDER)
            .toList();
    if (entry.reality() != Reality.OCCURRED || sides.size() != 2 || told.isEmpty()) {
      return;
    }
    List<String> both = List.copyOf(sides);
    rules
        .levels()
        .forEach(
            (kind, roles) -> {
              if (sides.stream().allMatch(side -> takesPart(entry, side, roles))) {
                draft(new Pair(both.get(0), both.get(1)), kind)
                    .uses
                    .add(new ChannelLine.Use(entry.when(), Optional.of(entry.id()), told));
              }
            });
  }

  private static boolean takesPart(EngagementEntry entry, String side, Set<String> roles) {
    return entry.parties().stream()
        .filter(party -> party.role() != Party.Role.MEDIATOR)
        .map(Party::actor)
        .filter(actor -> Polities.id(actor).filter(side::equals).isPresent())
        .anyMatch(
            actor ->
                actor
                    .office()
                    .flatMap(office -> office.role())
                    .filter(roles::contains)
                    .isPresent());
  }

  private List<ChannelLine> lines() {
    List<ChannelLine> lines = new ArrayList<>();
    drafts.forEach(
        (pair, kinds) ->
            kinds.forEach(
                (kind, draft) ->
                    lines.add(
                        new ChannelLine(
                            pair,
                            kind,
                            history(draft.standing),
                            draft.requests,
                            uses(draft.uses)))));
    // What was not used, asked for or said to stand is no line.
    lines.removeIf(
        line -> line.history().isEmpty() && line.requests().isEmpty() && line.uses().isEmpty());
    lines.sort(ORDER);
    return List.copyOf(lines);
  }

  /** One stage a change; notices of one day are weighed together. */
  private static List<ChannelLine.Stage> history(List<ToldClaim> notices) {
    NavigableMap<LocalDate, List<ToldClaim>> days = new TreeMap<>();
    notices.forEach(
        told ->
            days.computeIfAbsent(told.published().orElse(LocalDate.MIN), day -> new ArrayList<>())
                .add(told));
    List<ChannelLine.Stage> history = new ArrayList<>();
    for (List<ToldClaim> day : days.values()) {
      ChannelLine.Stage stage = new ChannelLine.Stage(standing(day), since(day), List.copyOf(day));
      int last = history.size() - 1;
      if (last >= 0 && history.get(last).standing() == stage.standing()) {
        history.set(last, joined(history.get(last), stage));
      } else {
        history.add(stage);
      }
    }
    return history;
  }

  /** A line that was resumed was suspended before: to say both is no contradiction. */
  private static ChannelLine.Standing standing(List<ToldClaim> day) {
    Set<ChannelNotice.Status> said = new HashSet<>();
    day.forEach(told -> said.add(notice(told).status()));
    if (!said.contains(ChannelNotice.Status.SUSPENDED)
        || said.contains(ChannelNotice.Status.RESUMED)) {
      return ChannelLine.Standing.OPEN;
    }
    return said.contains(ChannelNotice.Status.OPEN)
        ? ChannelLine.Standing.DISPUTED
        : ChannelLine.Standing.SUSPENDED;
  }

  private static When since(List<ToldClaim> day) {
    boolean resumed =
        day.stream().anyMatch(told -> notice(told).status() == ChannelNotice.Status.RESUMED);
    return day.stream()
        .map(ChannelBoard::notice)
        .filter(notice -> !resumed || notice.status() != ChannelNotice.Status.SUSPENDED)
        .map(ChannelNotice::since)
        .filter(when -> !(when instanceof When.Unknown))
        .findFirst()
        .orElse(When.unknown());
  }

  private static ChannelLine.Stage joined(ChannelLine.Stage earlier, ChannelLine.Stage later) {
    List<ToldClaim> told = new ArrayList<>(earlier.told());
    told.addAll(later.told());
    When since = earlier.since() instanceof When.Unknown ? later.since() : earlier.since();
    return new ChannelLine.Stage(earlier.standing(), since, told);
  }

  private static ChannelNotice notice(ToldClaim told) {
    return (ChannelNotice) told.claim().content();
  }

  /** Uses of one day are one: a call, and the notice that says so. */
  private static List<ChannelLine.Use> uses(List<ChannelLine.Use> all) {
    List<ChannelLine.Use> uses = new ArrayList<>();
    for (ChannelLine.Use use :
        all.stream().sorted(Comparator.comparing(each -> each.entry().isEmpty())).toList()) {
      Optional<ChannelLine.Use> same =
          uses.stream().filter(other -> use.entry().isEmpty() && isSame(other, use)).findFirst();
      if (same.isEmpty()) {
        uses.add(use);
        continue;
      }
      List<ToldClaim> told = new ArrayList<>(same.get().told());
      told.addAll(use.told());
      told.sort(ToldClaim.ORDER);
      uses.set(
          uses.indexOf(same.get()),
          new ChannelLine.Use(same.get().when(), same.get().entry(), told));
    }
    uses.sort(BY_DAY.thenComparing(use -> use.entry().orElse("")));
    return uses;
  }

  /** A report that names no day of the use tells of the one that the same report tells of. */
  private static boolean isSame(ChannelLine.Use one, ChannelLine.Use notice) {
    return one.when().firstDay().equals(notice.when().firstDay())
        || one.told().stream()
            .anyMatch(
                told ->
                    told.claim().document().equals(notice.told().get(0).claim().document())
                        && notice(notice.told().get(0)).since() instanceof When.Unknown);
  }
}
