package org.readout.app.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.claim.Occasion;
import org.readout.claim.PlaceName;
import org.readout.ledger.CalendarLine;

/** What is next, in plain language. */
final class LedgerCalendar {

  private final LedgerLines lines;
  private final Names names;
  private final EngagementWords engagements;
  private final LedgerUndertakings undertakings;

  LedgerCalendar(LedgerLines lines, Names names) {
    this.lines = lines;
    this.names = names;
    this.engagements = new EngagementWords(names);
    this.undertakings = new LedgerUndertakings(lines);
  }

  /**
   * Writes what is next.
   *
   * @param latest the day of the latest report, where known: from a later day little can lie ahead
   */
  void write(Page page, List<CalendarLine> calendar, LocalDate day, Optional<LocalDate> latest) {
    LedgerLines.heading(page, LedgerSection.CALENDAR);
    if (calendar.isEmpty()) {
      page.line(
          2,
          2,
          Words.of(
              LedgerSection.CALENDAR.nothing()
                  + " of "
                  + Days.shortly(day)
                  + "."
                  + hint(day, latest)));
    }
    for (CalendarLine line : LedgerLines.first(calendar)) {
      ToldLine told = line(line, day);
      page.line(2, 4, told.words());
      lines.evidence(page, 6, told.grounds().get(0));
    }
    LedgerLines.more(page, 2, calendar.size());
  }

  /** A line with all that it rests on, the newest in front. */
  ToldLine line(CalendarLine line, LocalDate day) {
    String when = Days.of(line.when());
    Words words =
        Words.of(when.substring(0, 1).toUpperCase(Locale.ROOT) + when.substring(1) + ": ")
            .and(matter(line, day))
            .and(firmness(line));
    return new ToldLine(
        words,
        List.of(),
        LedgerLines.newest(line.told(), line.told().size()).stream()
            .map(ToldLine.Ground::of)
            .toList());
  }

  private static String hint(LocalDate day, Optional<LocalDate> latest) {
    return latest
        .filter(last -> last.isBefore(day))
        .map(
            last ->
                " The latest of these reports is of %s: \"--until %s\" shows what lay ahead then."
                    .formatted(Days.shortly(last), last))
        .orElse("");
  }

  private Words matter(CalendarLine line, LocalDate day) {
    if (line.matter() instanceof CalendarLine.Contact contact) {
      return engagements.ahead(contact.entry());
    }
    if (line.matter() instanceof CalendarLine.Due due) {
      return Words.of("due: ").and(undertakings.headline(due.undertaking(), day));
    }
    CalendarLine.Gathering gathering = (CalendarLine.Gathering) line.matter();
    Words words = Words.of(Style.STRONG, gathering.name());
    if (gathering.kind() == Occasion.Kind.DEADLINE) {
      words = words.and(" (deadline)");
    }
    words =
        words.and(gathering.place().map(PlaceName::name).map(place -> ", in " + place).orElse(""));
    return gathering.participants().isEmpty() || gathering.kind() == Occasion.Kind.DEADLINE
        ? words
        : words.and(
            ", with " + Names.list(gathering.participants().stream().map(names::actor).toList()));
  }

  private static Words firmness(CalendarLine line) {
    CalendarLine.Firmness firmness = line.firmness();
    String mark =
        switch (firmness) {
          case FIXED -> line.when().firstDay().isPresent() ? "fixed" : "planned";
          case PROPOSED -> "proposed";
          case POSSIBLE -> "only a possibility";
          case CALLED_OFF -> "called off";
          case DENIED -> "said not to be planned";
        };
    return Words.of(" ")
        .and(
            firmness == CalendarLine.Firmness.FIXED ? Style.FAINT : Style.CAUTION,
            "[" + mark + "]");
  }
}
