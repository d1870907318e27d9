package org.readout.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.claim.Actor;
import org.readout.claim.Engagement;
import org.readout.claim.Occasion;
import org.readout.claim.Reality;
import org.readout.claim.Undertaking;
import org.readout.claim.When;
import org.readout.ledger.CalendarLine.Firmness;
import org.readout.record.ClaimLink;
import org.readout.record.EngagementEntry;
import org.readout.record.ToldClaim;

/** Keeps the calendar: what is to come, seen from one day. */
public final class Calendar {

  // A plan without a day is forgotten when nobody has spoken of it for so long.
  private static final int REMEMBERED_DAYS = 183;

  /** What counts when reports of one day differ: the later stage of a plan. */
  private static final List<Firmness> COURSE =
      List.of(
          Firmness.DENIED,
          Firmness.POSSIBLE,
          Firmness.PROPOSED,
          Firmness.FIXED,
          Firmness.CALLED_OFF);

  private static final Comparator<CalendarLine> NEXT_FIRST =
      Comparator.comparing((CalendarLine line) -> line.when().firstDay().orElse(LocalDate.MAX))
          .thenComparing(line -> line.when().lastDay().orElse(LocalDate.MAX))
          .thenComparing(line -> line.told().get(0), ToldClaim.ORDER);

  private final LocalDate day;

  private Calendar(LocalDate day) {
    this.day = day;
  }

  /**
   * What lies ahead, the next first; what has no day comes last, and only when somebody spoke of it
   * within half a year.
   *
   * <p>Reports are of one occasion when they name the same edition of a series, or give the same
   * name and times that may be the same. An engagement is ahead as long as no report says that it
   * took place. The day on which an undertaking falls due stands here unless a deadline of the same
   * document and day says it already.
   *
   * @param claims all claims that were made by that day, in any order
   * @param entries the engagements made of them, in any order
   * @param undertakings the undertakings made of them
   * @param day the day from which one looks ahead; it belongs to what lies ahead
   */
  public static List<CalendarLine> of(
      Collection<ToldClaim> claims,
      Collection<EngagementEntry> entries,
      Collection<UndertakingLine> undertakings,
      LocalDate day) {
    Calendar calendar = new Calendar(day);
    Map<String, ToldClaim> byId = new HashMap<>();
    claims.stream().sorted(ToldClaim.ORDER).forEach(told -> byId.put(told.claim().id(), told));
    List<CalendarLine> lines = new ArrayList<>();
    for (EngagementEntry entry : entries) {
      calendar.planned(entry, byId).ifPresent(lines::add);
    }
    for (List<ToldClaim> same : occasions(byId.values())) {
      calendar.occasion(same).filter(line -> !isSaid(line, lines)).ifPresent(lines::add);
    }
    for (UndertakingLine undertaking : undertakings) {
      calendar.due(undertaking).filter(line -> !isSaid(line, lines)).ifPresent(lines::add);
    }
    return lines.stream().filter(calendar::isAhead).sorted(NEXT_FIRST).toList();
  }

  private boolean isAhead(CalendarLine line) {
    // That nothing is planned, for no day, is nothing that lies ahead.
    if (line.firmness() == Firmness.DENIED && line.when().firstDay().isEmpty()) {
      return false;
    }
    return line.when()
        .lastDay()
        .map(last -> !last.isBefore(day))
        .orElseGet(
            () ->
                line.told().stream()
                    .flatMap(told -> told.published().stream())
                    .anyMatch(said -> !said.plusDays(REMEMBERED_DAYS).isBefore(day)));
  }

  private Optional<CalendarLine> planned(EngagementEntry entry, Map<String, ToldClaim> byId) {
    List<ToldClaim> told =
        entry.claims().stream()
            .map(ClaimLink::claim)
            .flatMap(claim -> Optional.ofNullable(byId.get(claim)).stream())
            .sorted(ToldClaim.ORDER)
            .toList();
    Optional<Firmness> firmness = firmness(told);
    if (firmness.isEmpty()) {
      return Optional.empty();
    }
    When when = Times.mostPrecise(told.stream().map(each -> engagement(each).when()).toList());
    return Optional.of(
        new CalendarLine(when, firmness.get(), new CalendarLine.Contact(entry), told));
  }

  private static Engagement engagement(ToldClaim told) {
    return (Engagement) told.claim().content();
  }

  private Optional<CalendarLine> occasion(List<ToldClaim> same) {
    Optional<Firmness> firmness = firmness(same);
    if (firmness.isEmpty()) {
      return Optional.empty();
    }
    List<Occasion> all = same.stream().map(Calendar::occasion).toList();
    Occasion named =
        all.stream().filter(each -> each.series().isPresent()).findFirst().orElse(all.get(0));
    Set<Actor> participants = new LinkedHashSet<>();
    all.forEach(each -> participants.addAll(each.participants()));
    CalendarLine.Gathering gathering =
        new CalendarLine.Gathering(
            named.name(),
            named.kind(),
            named.series(),
            all.stream().flatMap(each -> each.edition().stream()).findFirst(),
            all.stream().flatMap(each -> each.place().stream()).findFirst(),
            List.copyOf(participants));
    When when = Times.mostPrecise(all.stream().map(Occasion::when).toList());
    return Optional.of(new CalendarLine(when, firmness.get(), gathering, same));
  }

  private static Occasion occasion(ToldClaim told) {
    return (Occasion) told.claim().content();
  }

  private Optional<CalendarLine> due(UndertakingLine line) {
    boolean waiting =
        line.standing() == Undertaking.Standing.AGREED
            || line.standing() == Undertaking.Standing.ASKED;
    if (!waiting || line.due().firstDay().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new CalendarLine(
            line.due(),
            line.standing() == Undertaking.Standing.AGREED ? Firmness.FIXED : Firmness.PROPOSED,
            new CalendarLine.Due(line),
            line.steps().stream()
                .map(UndertakingLine.Step::told)
                .sorted(ToldClaim.ORDER)
                .toList()));
  }

  /** By the latest report; empty where one says that it took place, or only history is told. */
  private static Optional<Firmness> firmness(List<ToldClaim> told) {
    if (told.stream()
        .map(each -> each.claim().reality())
        .anyMatch(reality -> reality == Reality.OCCURRED || reality == Reality.BACKGROUND)) {
      return Optional.empty();
    }
    return told.stream()
        .max(
            Comparator.comparing((ToldClaim each) -> each.published().orElse(LocalDate.MIN))
                .thenComparing(each -> COURSE.indexOf(firmness(each.claim().reality()))))
        .map(latest -> firmness(latest.claim().reality()));
  }

  private static Firmness firmness(Reality reality) {
    return switch (reality) {
      case OCCURRED, ONGOING, SCHEDULED, BACKGROUND -> Firmness.FIXED;
      case PROPOSED -> Firmness.PROPOSED;
      case HYPOTHETICAL -> Firmness.POSSIBLE;
      case CANCELLED, REFUSED -> Firmness.CALLED_OFF;
      case DENIED, NEGATED -> Firmness.DENIED;
    };
  }

  /** The occasion claims, those of one occasion together. */
  private static List<List<ToldClaim>> occasions(Collection<ToldClaim> claims) {
    Map<String, List<List<ToldClaim>>> byName = new HashMap<>();
    List<List<ToldClaim>> groups = new ArrayList<>();
    for (ToldClaim told : claims.stream().sorted(ToldClaim.ORDER).toList()) {
      if (told.claim().content() instanceof Occasion occasion) {
        String name =
            occasion.series().orElseGet(() -> String.join(" ", Wording.words(occasion.name())));
        List<List<ToldClaim>> called =
            byName.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>());
        Optional<List<ToldClaim>> same =
            called.stream()
                .filter(
                    group -> group.stream().allMatch(other -> areOne(occasion(other), occasion)))
                .findFirst();
        if (same.isPresent()) {
          same.get().add(told);
        } else {
          List<ToldClaim> group = new ArrayList<>(List.of(told));
          called.add(group);
          groups.add(group);
        }
      }
    }
    return groups;
  }

  private static boolean areOne(Occasion one, Occasion other) {
    if (one.edition().isPresent() && other.edition().isPresent()) {
      return one.edition().equals(other.edition());
    }
    return Times.mayAgree(one.when(), other.when());
  }

  /** Whether a line in front of it says the same: of the same sentence, at the same time. */
  private static boolean isSaid(CalendarLine line, List<CalendarLine> lines) {
    boolean visit =
        line.matter() instanceof CalendarLine.Gathering gathering
            && gathering.kind() == Occasion.Kind.VISIT;
    boolean due = line.matter() instanceof CalendarLine.Due;
    if (!visit && !due) {
      return false;
    }
    Set<String> documents = documents(line);
    return lines.stream()
        .filter(
            other ->
                visit
                    ? other.matter() instanceof CalendarLine.Contact
                    : other.matter() instanceof CalendarLine.Gathering deadline
                        && deadline.kind() == Occasion.Kind.DEADLINE)
        .filter(other -> other.when().firstDay().equals(line.when().firstDay()))
        .anyMatch(other -> documents(other).stream().anyMatch(documents::contains));
  }

  private static Set<String> documents(CalendarLine line) {
    return line.told().stream()
        .map(told -> told.claim().document())
        .collect(Collectors.toUnmodifiableSet());
  }
}
