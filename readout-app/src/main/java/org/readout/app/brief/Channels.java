package org.readout.app.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.app.contents.Selection;
import org.readout.app.view.Days;
import org.readout.claim.ActorRef;
import org.readout.claim.ChannelNotice;
import org.readout.claim.When;
import org.readout.ledger.ChannelBoard;
import org.readout.ledger.ChannelLine;
import org.readout.ledger.LedgerRules;
import org.readout.record.Pair;
import org.readout.record.ToldClaim;

/** Which lines between the sides are open, suspended, asked for or refused. */
final class Channels {

  private final Draft draft;
  private final Selection.Subject subject;

  Channels(Draft draft, Selection.Subject subject) {
    this.draft = draft;
    this.subject = subject;
  }

  Optional<Brief.Section> section() {
    List<ChannelLine> lines =
        ChannelBoard.of(
                draft.findings().claimsSoFar(), draft.findings().entries(), LedgerRules.standard())
            .stream()
            .filter(line -> concerns(line.sides()))
            .sorted(Comparator.comparing(Channels::lastDay, Comparator.reverseOrder()))
            .toList();
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    List<Brief.Paragraph> paragraphs =
        lines.stream().limit(draft.most()).map(this::paragraph).toList();
    return Draft.section(
        "Channels",
        List.of(
            Optional.of(
                new Brief.Part(
                    Optional.empty(),
                    paragraphs,
                    Draft.further(lines.size() - paragraphs.size(), "channel", "channels")))));
  }

  private boolean concerns(Pair sides) {
    return subject instanceof Selection.Between between
        ? between.pair().equals(sides)
        : sides.holds(((Selection.Alone) subject).id());
  }

  private static LocalDate lastDay(ChannelLine line) {
    List<LocalDate> days = new ArrayList<>();
    line.now().ifPresent(stage -> days.add(published(stage.told())));
    line.lastUse().flatMap(use -> use.when().lastDay()).ifPresent(days::add);
    line.requests().forEach(told -> days.add(told.published().orElse(LocalDate.MIN)));
    return days.stream().max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
  }

  private static LocalDate published(List<ToldClaim> told) {
    return told.get(told.size() - 1).published().orElse(LocalDate.MIN);
  }

  private Brief.Paragraph paragraph(ChannelLine line) {
    LocalDate stood = line.now().map(stage -> published(stage.told())).orElse(LocalDate.MIN);
    LocalDate used = line.lastUse().flatMap(use -> use.when().lastDay()).orElse(LocalDate.MIN);
    List<Brief.Sentence> sentences = new ArrayList<>();
    // In the order of the days, and what was asked for before the last use is settled by it.
    line.lastUse().filter(use -> used.isBefore(stood)).map(this::use).ifPresent(sentences::add);
    line.now().map(this::standing).ifPresent(sentences::add);
    line.lastUse().filter(use -> !used.isBefore(stood)).map(this::use).ifPresent(sentences::add);
    List<ToldClaim> open =
        line.requests().stream()
            .filter(told -> !told.published().orElse(LocalDate.MIN).isBefore(used))
            .toList();
    if (!open.isEmpty()) {
      sentences.add(request(open));
    }
    return new Brief.Paragraph(Optional.of(lead(line)), sentences);
  }

  private String lead(ChannelLine line) {
    String kind =
        switch (line.kind()) {
          case LEADERS -> "Leaders";
          case FOREIGN_MINISTERS -> "Foreign ministers";
          case MILITARY -> "Militaries";
          case CRISIS_LINE -> "Crisis line";
          case TRADE -> "Trade";
          case OTHER -> "Other contact";
        };
    if (subject instanceof Selection.Between) {
      return kind;
    }
    String alone = ((Selection.Alone) subject).id();
    String other = line.sides().one().equals(alone) ? line.sides().other() : line.sides().one();
    return kind + ", with " + draft.people().state(new ActorRef.Known(other));
  }

  private Brief.Sentence standing(ChannelLine.Stage stage) {
    String standing =
        switch (stage.standing()) {
          case OPEN -> "Reported open";
          case SUSPENDED -> "Reported suspended";
          case DISPUTED -> "Reported both open and suspended";
        };
    String since = stage.since() instanceof When.Unknown ? "" : ", since " + Days.of(stage.since());
    return quoting(standing + asOf(stage.told()) + since, stage.told());
  }

  private Brief.Sentence use(ChannelLine.Use use) {
    String when = Days.inText(use.when());
    return draft.sentence(
        "Last used" + (when.isEmpty() ? ", on a day that is not told" : " " + when),
        Happenings.onePerReport(use.told().stream().map(Told::of).toList()));
  }

  private Brief.Sentence request(List<ToldClaim> requests) {
    ToldClaim last = requests.get(requests.size() - 1);
    String what =
        switch (((ChannelNotice) last.claim().content()).status()) {
          case OPEN, RESUMED, SUSPENDED, USED, PROPOSED -> "Reported to be wanted";
          case AGREED_IN_PRINCIPLE -> "Reported to be agreed in principle";
          case REFUSED -> "Reported refused";
          case UNANSWERED -> "Reported to be left unanswered";
        };
    return quoting(what + asOf(List.of(last)), List.of(last));
  }

  private static String asOf(List<ToldClaim> told) {
    return told.get(told.size() - 1).published().map(day -> " on " + Days.plainly(day)).orElse("");
  }

  /** Ends with the words for the line in the latest report. */
  private Brief.Sentence quoting(String words, List<ToldClaim> told) {
    ToldClaim last = told.get(told.size() - 1);
    List<Told> cited = List.of(Told.of(last));
    String according = draft.accordingTo(cited);
    String name = ((ChannelNotice) last.claim().content()).name();
    return new Brief.Sentence(
        List.of(
            new Brief.Run(false, according.isEmpty() ? words : according + lower(words)),
            new Brief.Run(false, ": \u201c"),
            new Brief.Run(true, name),
            new Brief.Run(false, "\u201d.")),
        draft.notebook().cite(cited));
  }

  private static String lower(String words) {
    return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }
}
