package org.readout.app.picture;

import java.util.List;
import java.util.Optional;

/**
 * The figures of a picture, for those who cannot or would rather not look at it.
 *
 * @param columns what stands in each column
 * @param rows as many cells in each as there are columns; the first names the row
 */
public record PictureTable(List<String> columns, List<List<Cell>> rows) {

  /**
   * One cell.
   *
   * @param words what stands in it
   * @param address the page to which it leads, as a path of this server
   */
  public record Cell(String words, Optional<String> address) {
    /** Words that lead nowhere. */
    public static Cell of(String words) {
      return new Cell(words, Optional.empty());
    }

    /** A number. */
    public static Cell of(int number) {
      return of(String.valueOf(number));
    }
  }

  /** Copies the lists. */
  public PictureTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Cell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "a row of " + row.size() + " cells in a table of " + columns.size() + " columns");
      }
    }
  }
}
