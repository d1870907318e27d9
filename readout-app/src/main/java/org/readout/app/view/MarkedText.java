package org.readout.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.readout.claim.Claim;
import org.readout.claim.Evidence;
import org.readout.text.SourceText;
import org.readout.text.SourceText.Boilerplate;
import org.readout.text.Span;

/**
 * A text with the words of its claims marked: {@code ‹Wang met Blinken on Monday.›[1]} for the
 * first claim. What is not the story stands in brackets of its own kind, {@code {so}}.
 */
final class MarkedText {

  private final String text;
  private final List<Span> evidence = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();
  private final List<Span> boilerplate;

  /**
   * A text to mark.
   *
   * @param claims numbered from 1 in this order
   */
  MarkedText(SourceText text, List<Claim> claims) {
    this.text = text.text();
    this.boilerplate = text.boilerplate().stream().map(Boilerplate::span).toList();
    for (int i = 0; i < claims.size(); i++) {
      for (Evidence words : claims.get(i).evidence()) {
        evidence.add(words.span());
        numbers.add(i + 1);
      }
    }
  }

  /** Writes the text, one paragraph for each of its lines. */
  void write(Page page, int indent) {
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      if (text.substring(start, end).isBlank()) {
        page.blank();
      } else {
        page.line(indent, indent, line(Span.of(start, end)));
      }
      start = end + 1;
    }
  }

  private Words line(Span line) {
    TreeSet<Integer> boundaries = new TreeSet<>(List.of(line.start(), line.end()));
    boundary(boundaries, line, evidence);
    boundary(boundaries, line, boilerplate);
    Words words = Words.none();
    Integer from = boundaries.first();
    words = opening(words, line, from);
    for (Integer to = boundaries.higher(from); to != null; to = boundaries.higher(from)) {
      Span piece = Span.of(from, to);
      words = words.and(style(piece), text.substring(from, to));
      words = closing(words, line, to);
      if (to < line.end()) {
        words = opening(words, line, to);
      }
      from = to;
    }
    return words;
  }

  private static void boundary(Set<Integer> boundaries, Span line, List<Span> spans) {
    for (Span span : spans) {
      if (span.overlaps(line)) {
        boundaries.add(Math.max(span.start(), line.start()));
        boundaries.add(Math.min(span.end(), line.end()));
      }
    }
  }

  private Style style(Span piece) {
    if (boilerplate.stream().anyMatch(span -> span.overlaps(piece))) {
      return Style.FAINT;
    }
    return evidence.stream().anyMatch(span -> span.overlaps(piece)) ? Style.QUOTED : Style.PLAIN;
  }

  /** The marks of what begins at {@code at}, or goes on there from the line before. */
  private Words opening(Words words, Span line, int at) {
    boolean story = evidence.stream().anyMatch(span -> begins(span, line, at));
    boolean other = boilerplate.stream().anyMatch(span -> begins(span, line, at));
    words = story ? words.and(Style.MARK, "\u2039") : words;
    return other ? words.and(Style.MARK, "{") : words;
  }

  private static boolean begins(Span span, Span line, int at) {
    return span.overlaps(line) && Math.max(span.start(), line.start()) == at;
  }

  /** The marks of what ends at {@code at}, or goes on in the next line. */
  private Words closing(Words words, Span line, int at) {
    if (boilerplate.stream().anyMatch(span -> ends(span, line, at))) {
      words = words.and(Style.MARK, "}");
    }
    String ending = "";
    List<Integer> claims = new ArrayList<>();
    for (int i = 0; i < evidence.size(); i++) {
      if (ends(evidence.get(i), line, at)) {
        ending = "\u203a";
        if (evidence.get(i).end() <= line.end()) {
          claims.add(numbers.get(i));
        }
      }
    }
    String list = claims.stream().map(String::valueOf).collect(Collectors.joining(","));
    return words.and(Style.MARK, ending + (list.isEmpty() ? "" : "[" + list + "]"));
  }

  private static boolean ends(Span span, Span line, int at) {
    return span.overlaps(line) && Math.min(span.end(), line.end()) == at;
  }
}
