package org.readout.app.export;

import java.util.List;
import java.util.Optional;

/** Lines of columns set apart by tabs, which every reader of such files takes the same way. */
final class Columns {

  private static final String BETWEEN_VALUES = "; ";

  private Columns() {}

  /** A line; what would break it is taken out of its values. */
  static String line(List<String> values) {
    StringBuilder line = new StringBuilder();
    for (int at = 0; at < values.size(); at++) {
      line.append(at == 0 ? "" : "\t").append(neutral(values.get(at)));
    }
    return line.append('\n').toString();
  }

  /**
   * A value that is no more than one: tabs and line ends become spaces, and a quotation mark at the
   * beginning, which some readers take for the file's, becomes a single one.
   */
  static String neutral(String value) {
    StringBuilder neutral = new StringBuilder(value.length());
    value
        .codePoints()
        .forEach(
            unit ->
                neutral.appendCodePoint(
                    Character.isISOControl(unit) || isLineEnd(unit) ? ' ' : unit));
    if (neutral.length() > 0 && neutral.charAt(0) == '"') {
      neutral.setCharAt(0, '\'');
    }
    return neutral.toString();
  }

  private static boolean isLineEnd(int unit) {
    return unit == '\u2028' || unit == '\u2029';
  }

  /** Several values in one; what sets them apart is taken out of each. */
  static String joined(List<String> values) {
    return String.join(
        BETWEEN_VALUES, values.stream().map(value -> value.replace(";", ",")).toList());
  }

  static String or(Optional<?> value, String missing) {
    return value.map(Object::toString).orElse(missing);
  }

  /** A number without the zero behind its point: {@code 4}, {@code -3.5}. */
  static String number(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }
}
