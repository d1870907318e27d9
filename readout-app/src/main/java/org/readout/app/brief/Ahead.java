package org.readout.app.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.app.view.Days;
import org.readout.app.view.Names;
import org.readout.claim.Actor;
import org.readout.claim.Occasion;
import org.readout.claim.Reality;
import org.readout.ledger.Calendar;
import org.readout.ledger.CalendarLine;
import org.readout.ledger.UndertakingLine;
import org.readout.record.EngagementEntry;

/** What is next, and what was planned and not told of since. */
final class Ahead {

  private final Draft draft;
  private final Happenings happenings;
  private final List<UndertakingLine> undertakings;

  /**
   * What lies ahead.
   *
   * @param undertakings those that may fall due
   */
  Ahead(Draft draft, Happenings happenings, List<UndertakingLine> undertakings) {
    this.draft = draft;
    this.happenings = happenings;
    this.undertakings = undertakings;
  }

  Optional<Brief.Section> section() {
    return Draft.section("What is next", List.of(next(), unheard()));
  }

  private Optional<Brief.Part> next() {
    List<CalendarLine> lines =
        Calendar.of(
                draft.findings().claimsSoFar(),
                draft.findings().entries(),
                undertakings,
                draft.findings().today().orElse(LocalDate.MIN))
            .stream()
            .filter(line -> isOpen(line) && isAsserted(line))
            .toList();
    return draft.part(Optional.empty(), lines, "line", "lines", this::sentence);
  }

  /** What was refused or called off is told among what happened. */
  private static boolean isOpen(CalendarLine line) {
    return switch (line.firmness()) {
      case FIXED, PROPOSED, POSSIBLE -> true;
      case CALLED_OFF, DENIED -> !(line.matter() instanceof CalendarLine.Contact);
    };
  }

  /** A question asked by a reporter plans nothing. */
  private static boolean isAsserted(CalendarLine line) {
    return line.told().stream()
        .map(Told::of)
        .anyMatch(told -> !told.words().quote().strip().endsWith("?"));
  }

  private Brief.Sentence sentence(CalendarLine line) {
    if (line.matter() instanceof CalendarLine.Contact contact) {
      return happenings.sentence(contact.entry());
    }
    List<Told> told = Happenings.onePerReport(line.told().stream().map(Told::of).toList());
    String words =
        line.matter() instanceof CalendarLine.Due due
            ? due(due.undertaking(), line)
            : gathering((CalendarLine.Gathering) line.matter(), line);
    String according = draft.accordingTo(told);
    return draft.sentence(
        according.isEmpty() ? People.capitalised(words) : according + words, told);
  }

  private String due(UndertakingLine undertaking, CalendarLine line) {
    String asked =
        line.firmness() == CalendarLine.Firmness.PROPOSED ? "what was asked" : "a promise";
    return "%s falls due %s: \u201c%s\u201d"
        .formatted(asked, Days.inText(line.when()), undertaking.deed());
  }

  private String gathering(CalendarLine.Gathering gathering, CalendarLine line) {
    String name =
        gathering.series().isPresent() || Character.isUpperCase(gathering.name().codePointAt(0))
            ? the(gathering.name())
            : "\u201c" + gathering.name() + "\u201d";
    String when = Days.inText(line.when());
    String day = when.isEmpty() ? "" : " " + when;
    if (gathering.kind() == Occasion.Kind.DEADLINE) {
      return "a deadline is told%s: %s%s"
          .formatted(
              when.isEmpty() ? ", with no day" : " for " + when.replaceFirst("^(?:on|in) ", ""),
              name,
              line.firmness() == CalendarLine.Firmness.FIXED ? "" : ", not fixed");
    }
    String standing =
        switch (line.firmness()) {
          case FIXED -> " is to take place";
          case PROPOSED -> " is proposed or expected";
          case POSSIBLE -> " is spoken of as a possibility";
          case CALLED_OFF -> " was called off or refused";
          case DENIED -> " is said not to be planned";
        };
    String place =
        gathering.place().map(where -> " in " + Names.withArticle(where.name())).orElse("");
    // That a state takes part in its own summit needs no saying; who is to come does.
    List<Actor> people =
        gathering.participants().stream().filter(actor -> actor.person().isPresent()).toList();
    String with = people.isEmpty() ? "" : ", with " + draft.people().call(people);
    return name + standing + day + place + with + (when.isEmpty() ? "; no day is told" : "");
  }

  private static String the(String name) {
    return name.startsWith("the ") || name.startsWith("The ") ? name : "the " + name;
  }

  /** Plans whose day has gone by, with nothing in the record on what became of them. */
  private Optional<Brief.Part> unheard() {
    List<EngagementEntry> past = new ArrayList<>();
    Optional<LocalDate> today = draft.findings().today();
    for (EngagementEntry entry : draft.findings().entriesInTime()) {
      boolean gone =
          today.isPresent()
              && entry.when().lastDay().filter(last -> last.isBefore(today.get())).isPresent();
      if (gone && (entry.reality() == Reality.SCHEDULED || entry.reality() == Reality.PROPOSED)) {
        past.add(entry);
      }
    }
    return draft.part(
        Optional.of("Planned, and not told of since"),
        past,
        "engagement",
        "engagements",
        happenings::sentence);
  }
}
