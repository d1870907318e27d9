package org.readout.app.view;

import java.util.ArrayList;
import java.util.List;

/** Lines of text wrapped to a width, with colours or without. */
public final class Page {

  private final int width;
  private final boolean colours;
  private final StringBuilder lines = new StringBuilder();

  /**
   * An empty page.
   *
   * @param width the most columns a line may take; a longer word stands on its own line
   */
  public Page(int width, boolean colours) {
    this.width = width;
    this.colours = colours;
  }

  /** Adds an empty line. */
  public Page blank() {
    lines.append('\n');
    return this;
  }

  /**
   * Adds {@code words}, indented by {@code indent} columns, and by two more after the first line.
   */
  public Page line(int indent, Words words) {
    return line(indent, indent + 2, words);
  }

  /**
   * Adds {@code words}.
   *
   * @param indent columns before the first line
   * @param further columns before the lines after it
   */
  public Page line(int indent, int further, Words words) {
    int column = indent;
    boolean atStart = true;
    lines.append(" ".repeat(indent));
    for (List<Words.Run> word : split(words)) {
      int length = length(word);
      if (!atStart && column + 1 + length > width) {
        lines.append('\n').append(" ".repeat(further));
        column = further;
        atStart = true;
      }
      if (!atStart) {
        lines.append(' ');
        column++;
      }
      word.forEach(part -> lines.append(colours ? part.style().paint(part.text()) : part.text()));
      column += length;
      atStart = false;
    }
    lines.append('\n');
    return this;
  }

  /**
   * Adds a row of a table; it is not wrapped.
   *
   * @param indent columns before the row
   * @param widths how many columns each cell takes at least; the first cell stands to the left of
   *     its columns, the others to the right
   */
  public Page row(int indent, List<Integer> widths, List<Words> cells) {
    StringBuilder row = new StringBuilder(" ".repeat(indent));
    for (int i = 0; i < cells.size(); i++) {
      int length = length(cells.get(i).runs());
      String padding = " ".repeat(Math.max(0, widths.get(i) - length));
      row.append(i == 0 ? "" : " " + padding);
      for (Words.Run run : cells.get(i).runs()) {
        row.append(colours ? run.style().paint(run.text()) : run.text());
      }
      row.append(i == 0 ? padding : "");
    }
    lines.append(row.toString().stripTrailing()).append('\n');
    return this;
  }

  private static int length(List<Words.Run> word) {
    int length = 0;
    for (Words.Run part : word) {
      length += part.text().codePointCount(0, part.text().length());
    }
    return length;
  }

  /** The words between spaces; one word may have several styles. */
  private static List<List<Words.Run>> split(Words words) {
    List<List<Words.Run>> split = new ArrayList<>();
    List<Words.Run> word = new ArrayList<>();
    for (Words.Run run : words.runs()) {
      int from = 0;
      for (int at = 0; at <= run.text().length(); at++) {
        boolean end = at == run.text().length();
        if (end || run.text().charAt(at) == ' ') {
          if (at > from) {
            word.add(new Words.Run(run.style(), run.text().substring(from, at)));
          }
          if (!end && !word.isEmpty()) {
            split.add(word);
            word = new ArrayList<>();
          }
          from = at + 1;
        }
      }
    }
    if (!word.isEmpty()) {
      split.add(word);
    }
    return split;
  }

  /** All lines so far. */
  @Override
  public String toString() {
    return lines.toString();
  }
}
