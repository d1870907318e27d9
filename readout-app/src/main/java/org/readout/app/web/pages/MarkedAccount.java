package org.readout.app.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.readout.text.SourceText;
import org.readout.text.Span;

/**
 * A text in paragraphs, with passages of it marked and numbered.
 *
 * @param paragraphs each a list of pieces; never empty
 * @param cut whether the text goes on behind them
 */
public record MarkedAccount(List<List<Piece>> paragraphs, boolean cut) {

  private static final int LONGEST = 60_000;

  /**
   * What is to be marked.
   *
   * @param words where it stands
   * @param number of the point
   * @param sort how the accounts stand to each other in it, as the JSON format has it
   * @param kind the same in words
   * @param anchor the id of its mark; empty where another has it
   * @param path where its number leads
   * @param counterpart whether that is the same point in the other text
   */
  record Passage(
      Span words,
      int number,
      String sort,
      String kind,
      String anchor,
      String path,
      boolean counterpart) {}

  /**
   * Words that are marked alike.
   *
   * @param text the words
   * @param sort how the accounts stand to each other in the point; empty where nothing is marked
   * @param aside whether they are no part of the story
   * @param numbers of the points that end here
   */
  public record Piece(String text, String sort, boolean aside, List<PointNumber> numbers) {}

  /**
   * The number of a point behind its words.
   *
   * @param anchor its id in the page; empty where another mark of the point has it
   * @param kind how the accounts stand to each other in it
   * @param path where it leads
   * @param counterpart whether that is the same point in the other text
   */
  public record PointNumber(
      int number, String anchor, String kind, String path, boolean counterpart) {}

  /** The text with {@code passages} marked. */
  static MarkedAccount of(SourceText source, List<Passage> passages) {
    String text = source.text();
    int length = Math.min(text.length(), LONGEST);
    List<List<Piece>> paragraphs = new ArrayList<>();
    List<Piece> paragraph = new ArrayList<>();
    BrokenLines lines = BrokenLines.of(text);
    int start = 0;
    while (start < length) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 || newline > length ? length : newline;
      if (text.substring(start, end).isBlank()) {
        close(paragraphs, paragraph);
        paragraph = new ArrayList<>();
      } else {
        boolean broken = end < length && lines.goesOn(start, end);
        paragraph.addAll(pieces(source, Span.of(start, broken ? end + 1 : end), passages));
        if (!broken) {
          close(paragraphs, paragraph);
          paragraph = new ArrayList<>();
        }
      }
      start = end + 1;
    }
    close(paragraphs, paragraph);
    return new MarkedAccount(List.copyOf(paragraphs), length < text.length());
  }

  private static void close(List<List<Piece>> paragraphs, List<Piece> paragraph) {
    if (!paragraph.isEmpty()) {
      paragraphs.add(List.copyOf(paragraph));
    }
  }

  private static List<Piece> pieces(SourceText source, Span line, List<Passage> passages) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(line.start(), line.end()));
    passages.forEach(passage -> cut(cuts, line, passage.words()));
    source.boilerplate().forEach(mark -> cut(cuts, line, mark.span()));
    List<Piece> pieces = new ArrayList<>();
    Integer from = cuts.first();
    for (Integer to = cuts.higher(from); to != null; to = cuts.higher(from)) {
      Span span = Span.of(from, to);
      int here = to;
      pieces.add(
          new Piece(
              source.text().substring(from, to).replace('\n', ' '),
              passages.stream()
                  .filter(passage -> passage.words().overlaps(span))
                  .map(Passage::sort)
                  .findFirst()
                  .orElse(""),
              source.boilerplate().stream().anyMatch(mark -> mark.span().overlaps(span)),
              passages.stream()
                  .filter(passage -> passage.words().end() == here)
                  .map(
                      passage ->
                          new PointNumber(
                              passage.number(),
                              passage.anchor(),
                              passage.kind(),
                              passage.path(),
                              passage.counterpart()))
                  .toList()));
      from = to;
    }
    return pieces;
  }

  private static void cut(TreeSet<Integer> cuts, Span line, Span span) {
    if (span.overlaps(line)) {
      cuts.add(Math.max(span.start(), line.start()));
      cuts.add(Math.min(span.end(), line.end()));
    }
  }
}
