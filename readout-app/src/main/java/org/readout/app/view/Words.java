package org.readout.app.view;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of text with its styles, before it is wrapped. All that goes in is made {@link Plain}.
 * Immutable.
 */
public final class Words {

  /** A run of text in one style. */
  public record Run(Style style, String text) {}

  private static final Words NONE = new Words(List.of());

  private final List<Run> runs;

  private Words(List<Run> runs) {
    this.runs = List.copyOf(runs);
  }

  /** No words. */
  public static Words none() {
    return NONE;
  }

  /** Plain words. */
  public static Words of(String text) {
    return NONE.and(text);
  }

  /** Words in one style. */
  public static Words of(Style style, String text) {
    return NONE.and(style, text);
  }

  /** These words and then {@code text}; a space at either end of it is kept. */
  public Words and(String text) {
    return and(Style.PLAIN, text);
  }

  /** These words and then {@code text} in {@code style}. */
  public Words and(Style style, String text) {
    if (text.isEmpty()) {
      return this;
    }
    String plain = Plain.line(text);
    // Plain.line trims, and the space between two runs has to survive it.
    if (Character.isWhitespace(text.charAt(0))) {
      plain = " " + plain;
    }
    if (text.length() > 1 && Character.isWhitespace(text.charAt(text.length() - 1))) {
      plain = plain + " ";
    }
    List<Run> longer = new ArrayList<>(runs);
    longer.add(new Run(style, plain));
    return new Words(longer);
  }

  /** These words and then those. */
  public Words and(Words others) {
    List<Run> longer = new ArrayList<>(runs);
    longer.addAll(others.runs);
    return new Words(longer);
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return runs.isEmpty();
  }

  /** The words with their styles. */
  public List<Run> runs() {
    return runs;
  }

  /** The words without their styles. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.text()));
    return text.toString();
  }
}
