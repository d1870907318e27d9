package org.readout.app.web.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.app.contents.ClaimKind;
import org.readout.app.contents.SubjectLedger;
import org.readout.app.view.LedgerSection;
import org.readout.app.view.LedgerWords;
import org.readout.app.view.Vocabulary;
import org.readout.app.web.Answer;
import org.readout.app.web.Frame;
import org.readout.app.web.Problem;
import org.readout.app.web.Route;
import org.readout.app.web.Visit;
import org.readout.claim.Undertaking;
import org.readout.ledger.UndertakingLine;

/**
 * {@code /commitments}: who promised, agreed, was asked or refused what, for whom and by when.
 *
 * @param list the undertakings of this part of the list, by how pressing they are
 * @param about whose are asked for
 * @param standings what can be asked for
 * @param dueSince the first day on which they fall due, where one is asked for
 * @param dueUntil the last
 * @param cut how many claims were looked at, where there are more
 * @param pager where this part stands
 */
public record CommitmentsPage(
    Section list,
    String about,
    List<Choice> standings,
    String dueSince,
    String dueUntil,
    Optional<Long> cut,
    Pager pager) {

  private static final long LATEST = 400;
  private static final int PART = 40;

  /** How pressing an undertaking is, the most pressing first. */
  private enum Urgency {
    UNHEARD("Due, and nothing heard since"),
    AHEAD("To fall due"),
    UNDATED("Without a day"),
    PAST("Fell due, and something was heard"),
    WARNING("Warnings");

    private final String heading;

    Urgency(String heading) {
      this.heading = heading;
    }

    static Urgency of(UndertakingLine line, LocalDate today) {
      if (line.isDueUnheard(today)) {
        return UNHEARD;
      }
      if (line.sort() == UndertakingLine.Sort.WARNING) {
        return WARNING;
      }
      return line.due().lastDay().map(last -> last.isBefore(today) ? PAST : AHEAD).orElse(UNDATED);
    }
  }

  /** Copies the list. */
  public CommitmentsPage {
    standings = List.copyOf(standings);
  }

  /** The page's address. */
  public static List<Route> routes() {
    return List.of(Route.page("/commitments", CommitmentsPage::answer));
  }

  private static Answer answer(Visit visit) {
    Optional<Undertaking.Standing> standing =
        visit.constant("standing", Undertaking.Standing.class);
    Optional<LocalDate> since = visit.day("due_since");
    Optional<LocalDate> until = visit.day("due_until");
    if (since.isPresent() && until.isPresent() && since.get().isAfter(until.get())) {
      throw Problem.notUnderstood(
          "The first day, %s, is after the last, %s.".formatted(since.get(), until.get()));
    }
    int from = visit.number("from", 0, 0, 100_000);
    SubjectLedger kept = Ledgers.of(visit, EnumSet.of(ClaimKind.UNDERTAKING), LATEST);
    List<UndertakingLine> lines =
        kept.ledger().undertakings().stream()
            .filter(line -> standing.filter(asked -> line.standing() != asked).isEmpty())
            .filter(line -> fallsDue(line, since, until))
            .sorted(mostPressingFirst(visit.today()))
            .toList();
    List<UndertakingLine> shown = lines.stream().skip(from).limit(PART).toList();
    Sources sources = new Sources(visit.contents());
    CommitmentsPage page =
        new CommitmentsPage(
            list(shown, visit, sources),
            visit.query("about").orElse(""),
            Choice.of(
                Arrays.stream(Undertaking.Standing.values())
                    .filter(each -> !LedgerWords.standing(each).isEmpty())
                    .toList(),
                LedgerWords::standing,
                standing),
            since.map(LocalDate::toString).orElse(""),
            until.map(LocalDate::toString).orElse(""),
            kept.cut() ? Optional.of(LATEST) : Optional.empty(),
            Pager.of(visit, from, PART, shown.size(), lines.size()));
    return new Answer.Page(
        Frame.of(visit, "/commitments", "Commitments"),
        "commitments",
        page,
        () -> twin(kept, shown, visit, sources));
  }

  private static boolean fallsDue(
      UndertakingLine line, Optional<LocalDate> since, Optional<LocalDate> until) {
    if (since.isEmpty() && until.isEmpty()) {
      return true;
    }
    Optional<LocalDate> first = line.due().firstDay();
    Optional<LocalDate> last = line.due().lastDay();
    return first.isPresent()
        && last.isPresent()
        && since.filter(day -> last.get().isBefore(day)).isEmpty()
        && until.filter(day -> first.get().isAfter(day)).isEmpty();
  }

  /** By urgency; what is overdue from the latest back, what is to come from the next on. */
  static Comparator<UndertakingLine> mostPressingFirst(LocalDate today) {
    return Comparator.comparing((UndertakingLine line) -> Urgency.of(line, today))
        .thenComparing(
            line ->
                line.due()
                    .lastDay()
                    .map(
                        last ->
                            last.isBefore(today)
                                ? today.toEpochDay() - last.toEpochDay()
                                : last.toEpochDay())
                    .orElse(Long.MAX_VALUE))
        .thenComparing(line -> line.lastSaid().orElse(LocalDate.MIN), Comparator.reverseOrder());
  }

  private static Section list(List<UndertakingLine> shown, Visit visit, Sources sources) {
    LedgerWords words = new LedgerWords(visit.room().names(), Vocabulary::issue, sources::called);
    Map<Urgency, List<Section.Line>> lines = new EnumMap<>(Urgency.class);
    for (UndertakingLine line : shown) {
      lines
          .computeIfAbsent(Urgency.of(line, visit.today()), unused -> new ArrayList<>())
          .add(sources.line(words.undertaking(line, visit.today()), Optional.empty(), words));
    }
    return new Section(
        "list",
        "By when they fall due",
        "",
        List.of(),
        lines.entrySet().stream()
            .map(
                each ->
                    new Section.Group(
                        each.getKey().heading, Optional.empty(), each.getValue(), List.of()))
            .toList(),
        List.of(),
        LedgerSection.UNDERTAKINGS.nothing()
            + " Looked at: "
            + Ledgers.documents(visit.contents().documentCount())
            + ".",
        List.of());
  }

  private static JsonNode twin(
      SubjectLedger kept, List<UndertakingLine> shown, Visit visit, Sources sources) {
    return Ledgers.twin(
        kept,
        visit,
        sources,
        (json, ledger) -> json.undertakings(Ledgers.withUndertakings(ledger, shown)));
  }
}
