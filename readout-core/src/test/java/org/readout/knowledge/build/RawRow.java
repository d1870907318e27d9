package org.readout.knowledge.build;

import java.util.Map;

/**
 * A row of a raw list.
 *
 * @param cells cells by column
 */
record RawRow(Map<String, String> cells) {

  /** The cell, blank or not. */
  String get(String column) {
    String cell = cells.get(column);
    if (cell == null) {
      throw new IllegalArgumentException("no column \"" + column + "\" among " + cells.keySet());
    }
    return cell;
  }
}
