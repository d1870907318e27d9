package org.readout.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.text.SourceText;
import org.readout.text.Span;

/**
 * The day of publication as the text itself states it: at the end of its title, on a line of its
 * own above or below the story, in its dateline. Only a full date counts, and none that is part of
 * a sentence, for that may be any day.
 *
 * @param day the day
 * @param words the words it stands in
 */
record TextDay(LocalDate day, String words) {

  private static final int STORY = 160;
  private static final int LONGEST_LINE = 80;
  private static final int LAST_LINES = 3;

  private static final Pattern AT_END_OF_TITLE =
      Pattern.compile("(?s).{3,200}?(?:\\s[-–—|]\\s|,\\s|:\\s|\\s\\()(?<date>[^()|–—]{6,40}?)\\)?");
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:Published|Posted|Issued|Released|Date|Publication date|First published)(?: on| at)?:?\\s(?<date>.{6,60})",
          Pattern.CASE_INSENSITIVE);

  /** The day that {@code text} states. */
  static Optional<TextDay> in(SourceText text, Optional<String> title) {
    String words = text.text();
    List<Span> lines = Passage.of(words).stream().map(Passage::span).toList();
    List<Span> head = head(lines);
    Optional<String> firstLine = lines.stream().findFirst().map(line -> line.in(words));
    return title
        .flatMap(TextDay::atEnd)
        .or(() -> firstLine.filter(line -> line.length() <= STORY).flatMap(TextDay::atEnd))
        .or(() -> first(head, words, true))
        .or(() -> first(head, words, false))
        .or(() -> inDateline(text))
        .or(
            () ->
                first(
                    lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()),
                    words,
                    false));
  }

  /** The lines above the story. */
  private static List<Span> head(List<Span> lines) {
    List<Span> head = new ArrayList<>();
    for (Span line : lines) {
      if (line.length() > STORY) {
        break;
      }
      head.add(line);
    }
    return head;
  }

  private static Optional<TextDay> first(List<Span> lines, String words, boolean labelled) {
    return lines.stream()
        .filter(line -> line.length() <= LONGEST_LINE)
        .map(line -> line.in(words))
        .flatMap(line -> (labelled ? labelled(line) : day(line, line)).stream())
        .findFirst();
  }

  private static Optional<TextDay> labelled(String line) {
    Matcher matcher = LABELLED.matcher(line);
    return matcher.matches() ? day(matcher.group("date"), line) : Optional.empty();
  }

  private static Optional<TextDay> atEnd(String title) {
    if (title.length() > STORY) {
      return Optional.empty();
    }
    Matcher matcher = AT_END_OF_TITLE.matcher(title);
    return matcher.matches() ? day(matcher.group("date"), title) : Optional.empty();
  }

  private static Optional<TextDay> inDateline(SourceText text) {
    return Dateline.in(text)
        .flatMap(
            dateline ->
                dateline
                    .date()
                    .flatMap(date -> day(text.quote(date), text.quote(dateline.span()).strip())));
  }

  private static Optional<TextDay> day(String date, String words) {
    return PublicationTime.of(date).map(time -> new TextDay(time.day(), words));
  }
}
