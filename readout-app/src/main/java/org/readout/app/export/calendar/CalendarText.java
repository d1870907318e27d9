package org.readout.app.export.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes events as iCalendar (RFC 5545). */
final class CalendarText {

  private static final String LINE_END = "\r\n";

  /** Longer lines are folded; the line end does not count. */
  private static final int LONGEST_LINE = 75;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final StringBuilder lines = new StringBuilder();

  private CalendarText() {}

  static String of(List<CalendarEvent> events) {
    CalendarText text = new CalendarText();
    text.line("BEGIN:VCALENDAR");
    text.line("VERSION:2.0");
    text.line("PRODID:-//Readout//Readout//EN");
    text.line("CALSCALE:GREGORIAN");
    events.forEach(text::event);
    text.line("END:VCALENDAR");
    return text.lines.toString();
  }

  private void event(CalendarEvent event) {
    line("BEGIN:VEVENT");
    line("UID:" + escaped(event.uid()));
    line("DTSTAMP:" + moment(event.stamp()));
    line("LAST-MODIFIED:" + moment(event.stamp()));
    line("SEQUENCE:" + event.sequence());
    line("STATUS:" + event.status());
    // A day on which somebody else meets makes nobody busy.
    line("TRANSP:TRANSPARENT");
    line("DTSTART;VALUE=DATE:" + day(event.first()));
    line("DTEND;VALUE=DATE:" + day(event.last().plusDays(1)));
    line("SUMMARY:" + escaped(event.summary()));
    if (!event.description().isEmpty()) {
      line("DESCRIPTION:" + escaped(String.join("\n", event.description())));
    }
    event.address().ifPresent(address -> line("URL:" + address.toASCIIString()));
    line(
        "CATEGORIES:"
            + event.categories().stream()
                .map(CalendarText::escaped)
                .collect(Collectors.joining(",")));
    line("END:VEVENT");
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }

  private static String moment(Instant moment) {
    return MOMENT.format(moment);
  }

  /** A text value: what has a meaning in the format is set off by a backslash. */
  private static String escaped(String value) {
    return value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
  }

  /** Adds a line, folded where it is too long, and never within a character. */
  private void line(String line) {
    int octets = 0;
    for (int at = 0; at < line.length(); ) {
      int character = line.codePointAt(at);
      int length = Character.toString(character).getBytes(UTF_8).length;
      if (octets + length > LONGEST_LINE) {
        lines.append(LINE_END).append(' ');
        octets = 1;
      }
      lines.appendCodePoint(character);
      octets += length;
      at += Character.charCount(character);
    }
    lines.append(LINE_END);
  }
}
