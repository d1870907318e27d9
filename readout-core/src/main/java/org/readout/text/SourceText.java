package org.readout.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The text that is read, with a way back to the original it was taken from, and with the stretches
 * of it that are not the story. Boilerplate is marked, never removed: offsets into {@link #text()}
 * hold for the whole of it.
 *
 * <p>The original is the decoded source: of a text file its characters without the byte order mark,
 * of a page its HTML. Offsets on both sides are UTF-16 units.
 */
public final class SourceText {

  /** A stretch that is not part of the story, and the name of the rule that says so. */
  public record Boilerplate(Span span, String reason) {}

  private final String text;
  private final OffsetMap offsets;
  private final List<Boilerplate> boilerplate;

  SourceText(String text, OffsetMap offsets, List<Boilerplate> boilerplate) {
    this.text = text;
    this.offsets = offsets;
    this.boilerplate = boilerplate.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
    for (Boilerplate mark : this.boilerplate) {
      if (mark.span().end() > text.length()) {
        throw new IllegalArgumentException(
            "boilerplate " + mark.span() + " reaches past the end of a text of " + text.length());
      }
    }
  }

  /** Text that is its own original, unit for unit. */
  public static SourceText of(String text) {
    return new SourceText(text, OffsetMap.identity(text.length()), List.of());
  }

  /**
   * Text as people read it: line ends of every kind become {@code \n}, spaces of every kind a plain
   * space, control characters a space, and invisible characters (zero-width spaces, soft hyphens,
   * marks of direction) are left out, so that a name is found whichever way it was typed. Tabs
   * stay.
   */
  public static SourceText cleaned(String original) {
    if (original.chars().noneMatch(unit -> Cleaning.changes((char) unit))) {
      return of(original);
    }
    return new SourceTextBuilder().copy(original, 0, original.length()).build();
  }

  /**
   * Text as it was, from what {@link #offsets()} gave.
   *
   * @throws IllegalArgumentException when they do not fit each other
   */
  public static SourceText restored(String text, List<int[]> offsets) {
    return offsets.isEmpty()
        ? of(text)
        : new SourceText(text, OffsetMap.restored(offsets, text.length()), List.of());
  }

  /**
   * The way back to the original, piece by piece in the order of the text, for those who keep it:
   * where the piece begins in the text, and where it begins and ends in the original. Empty for
   * text that is its own original.
   */
  public List<int[]> offsets() {
    return offsets.isIdentity() ? List.of() : offsets.pieces();
  }

  /**
   * The same text with these stretches marked as not being the story, in place of earlier marks.
   */
  public SourceText withBoilerplate(List<Boilerplate> marks) {
    return new SourceText(text, offsets, marks);
  }

  /** The text that is read. */
  public String text() {
    return text;
  }

  /** What is not the story, in text order. */
  public List<Boilerplate> boilerplate() {
    return boilerplate;
  }

  /** Whether any of {@code span} lies in boilerplate. */
  public boolean isBoilerplate(Span span) {
    return boilerplate.stream().anyMatch(mark -> mark.span().overlaps(span));
  }

  /**
   * {@code span} cut where boilerplate begins or ends, so that each part is either all story or
   * none of it. Parts of no length are left out.
   */
  public List<Span> parts(Span span) {
    List<Span> parts = new ArrayList<>();
    int at = span.start();
    for (Boilerplate mark : boilerplate) {
      for (int edge : new int[] {mark.span().start(), mark.span().end()}) {
        if (edge > at && edge < span.end()) {
          parts.add(Span.of(at, edge));
          at = edge;
        }
      }
    }
    if (at < span.end()) {
      parts.add(Span.of(at, span.end()));
    }
    return parts;
  }

  /** The words at {@code span}. */
  public String quote(Span span) {
    return span.in(text);
  }

  /**
   * Where the unit at {@code offset} of the text stands in the original; for the end of the text,
   * where the last of it ends. It never goes backwards: a later offset has the same or a later
   * place.
   *
   * @throws IndexOutOfBoundsException when {@code offset} is not in 0 to the length of the text
   */
  public int rawOffset(int offset) {
    if (offset < 0 || offset > text.length()) {
      throw new IndexOutOfBoundsException("offset " + offset + " in a text of " + text.length());
    }
    return offset == text.length() ? offsets.originalEnd() : offsets.startOfUnit(offset);
  }

  /**
   * The stretch of the original that {@code span} was taken from. It holds the words of the span as
   * the source writes them, so an ampersand may lead to the entity that stands for it.
   */
  public Span rawSpan(Span span) {
    if (span.isEmpty()) {
      int at = rawOffset(span.start());
      return Span.of(at, at);
    }
    return Span.of(rawOffset(span.start()), offsets.endOfUnit(span.end() - 1));
  }
}
