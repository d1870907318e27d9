package org.readout.text;

/**
 * A stretch of text: half-open, in UTF-16 units, so that it agrees with {@link String} and with
 * browsers.
 *
 * <p>In {@code "Wang met Blinken."} the span of {@code Wang} is {@code Span.of(0, 4)}, and {@code
 * Span.of(0, 4).in("Wang met Blinken.")} is {@code "Wang"}.
 *
 * @param start first unit, from 0
 * @param end one past the last unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Checks the bounds. */
  public Span {
    if (start < 0) {
      throw new IllegalArgumentException("start " + start + " must be >= 0");
    }
    if (end < start) {
      throw new IllegalArgumentException("end " + end + " must be >= start " + start);
    }
  }

  /** The span from {@code start} up to {@code end}. */
  public static Span of(int start, int end) {
    return new Span(start, end);
  }

  /** The number of UTF-16 units covered. */
  public int length() {
    return end - start;
  }

  /** Whether nothing is covered. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether the unit at {@code offset} lies inside. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether all of {@code other} lies inside; a span contains itself. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether at least one unit is shared. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that covers both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The same stretch, moved by {@code distance} units (which may be negative). */
  public Span shift(int distance) {
    return new Span(start + distance, end + distance);
  }

  /**
   * The words at this span.
   *
   * @throws IndexOutOfBoundsException when the span reaches past the end of {@code text}
   */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }

  @Override
  public String toString() {
    return "[" + start + "," + end + ")";
  }
}
