package org.readout.app.brief;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.readout.app.view.Page;
import org.readout.app.view.Style;
import org.readout.app.view.Words;

/** Writes briefs as plain text. */
public final class TextBrief {

  private TextBrief() {}

  /** Writes {@code brief} on {@code page}. */
  public static void write(Page page, Brief brief) {
    page.line(0, Words.of(Style.STRONG, brief.title()));
    brief.basis().forEach(line -> page.line(0, 0, Words.of(Style.FAINT, line)));
    for (Brief.Section section : brief.sections()) {
      page.blank();
      page.line(0, Words.of(Style.STRONG, section.heading().toUpperCase(Locale.ROOT)));
      section.parts().forEach(part -> write(page, part));
    }
    page.blank();
    page.line(0, Words.of(Style.STRONG, "SOURCES"));
    brief.sources().forEach(source -> write(page, source));
  }

  private static void write(Page page, Brief.Part part) {
    part.heading()
        .ifPresent(
            heading -> {
              page.blank();
              page.line(0, Words.of(Style.STRONG, heading));
            });
    for (Brief.Paragraph paragraph : part.paragraphs()) {
      Words words =
          paragraph.lead().map(lead -> Words.of(Style.STRONG, lead + ":")).orElse(Words.none());
      for (Brief.Sentence sentence : paragraph.sentences()) {
        words = words.isEmpty() ? words : words.and(" ");
        for (Brief.Run run : sentence.runs()) {
          words = words.and(run.text());
        }
        words = words.and(Style.MARK, citations(sentence.citations()));
      }
      page.line(2, 4, Words.of("- ").and(words));
    }
    part.further().ifPresent(further -> page.line(2, 4, Words.of(Style.FAINT, further)));
  }

  private static String citations(List<Integer> numbers) {
    return numbers.stream().map(number -> "[" + number + "]").collect(Collectors.joining());
  }

  private static void write(Page page, Brief.Source source) {
    String number = "[" + source.number() + "] ";
    page.line(
        0,
        5,
        Words.of(Style.MARK, number)
            .and(References.of(source) + ": ")
            .and(Style.QUOTED, "\u201c" + References.quote(source) + "\u201d"));
  }
}
