package org.readout.knowledge;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** One row of a data file. Cells that are not as they should be are noted with file and line. */
final class DataRow {

  private static final char LIST = '|';
  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,3}(?:\\.\\d{1,6})?");

  private final String file;
  private final List<String> columns;
  private final int[] places;
  private final CsvRecord line;
  private final Problems problems;

  DataRow(String file, List<String> columns, int[] places, CsvRecord line, Problems problems) {
    this.file = file;
    this.columns = columns;
    this.places = places;
    this.line = line;
    this.problems = problems;
  }

  String file() {
    return file;
  }

  long lineNumber() {
    return line.getStartingLineNumber();
  }

  /** Notes a problem of this row. */
  void problem(String message, String fix) {
    problems.add(file, lineNumber(), message, fix);
  }

  /** The cell, which must not be blank; a blank one is noted and read as empty. */
  String text(String column) {
    String cell = cell(column);
    if (cell.isEmpty()) {
      problem("\"" + column + "\" is blank", "Fill it in or remove the row");
    }
    return cell;
  }

  /** The cell, empty when blank. */
  Optional<String> optional(String column) {
    String cell = cell(column);
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  /** The parts of a cell between vertical bars. */
  List<String> list(String column) {
    String cell = cell(column);
    if (cell.isEmpty()) {
      return List.of();
    }
    if (cell.indexOf(LIST) < 0) {
      return List.of(cell);
    }
    List<String> parts = new ArrayList<>(4);
    int start = 0;
    while (start <= cell.length()) {
      int bar = cell.indexOf(LIST, start);
      int end = bar < 0 ? cell.length() : bar;
      String part = cell.substring(start, end).strip();
      if (part.isEmpty()) {
        problem("\"" + column + "\" has an empty part", "Remove the vertical bar too many");
      } else {
        parts.add(part);
      }
      start = end + 1;
    }
    return parts;
  }

  /** A cell that says {@code yes} or is blank. */
  boolean flag(String column) {
    String cell = cell(column);
    if (!cell.isEmpty() && !cell.equals("yes")) {
      problem("\"" + column + "\" is \"" + cell + "\"", "Write yes or leave it blank");
    }
    return cell.equals("yes");
  }

  /** A whole number; anything else is noted and read as 0. */
  int number(String column) {
    String cell = text(column);
    try {
      return cell.isEmpty() ? 0 : Integer.parseInt(cell);
    } catch (NumberFormatException notNumber) {
      problem("\"" + column + "\" is \"" + cell + "\"", "Write a whole number");
      return 0;
    }
  }

  /**
   * A number of degrees with a point, no further from 0 than {@code most}; blank is empty, and
   * anything else is noted and read as blank.
   */
  OptionalDouble decimal(String column, int most) {
    String cell = cell(column);
    if (cell.isEmpty()) {
      return OptionalDouble.empty();
    }
    if (DECIMAL.matcher(cell).matches()) {
      double number = Double.parseDouble(cell);
      if (Math.abs(number) <= most) {
        return OptionalDouble.of(number);
      }
    }
    problem(
        "\"" + column + "\" is \"" + cell + "\"",
        "Write degrees from -" + most + " to " + most + ", such as 48.86, or leave it blank");
    return OptionalDouble.empty();
  }

  /** A date as precise as it is known; one that does not parse is noted and read as blank. */
  Optional<PartialDate> date(String column) {
    String cell = cell(column);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(PartialDate.parse(cell));
    } catch (IllegalArgumentException notDate) {
      problem(
          "\"" + column + "\" is \"" + cell + "\": " + notDate.getMessage(),
          "Write YYYY-MM-DD, YYYY-MM or YYYY");
      return Optional.empty();
    }
  }

  /** A day; a month or year stands for its last day. */
  Optional<LocalDate> lastDay(String column) {
    return date(column).map(PartialDate::last);
  }

  /** The cell, which must be one of {@code allowed}; another is noted and read as the first. */
  String oneOf(String column, List<String> allowed) {
    String cell = cell(column);
    if (!allowed.contains(cell)) {
      problem(
          "\"" + column + "\" is \"" + cell + "\"", "Write one of " + String.join(", ", allowed));
      return allowed.get(0);
    }
    return cell;
  }

  /** The cell as it stands, blank or not. */
  String cellOf(String column) {
    return cell(column);
  }

  private String cell(String column) {
    String cell = line.getField(places[place(column)]);
    int length = cell.length();
    if (length > 0 && (cell.charAt(0) <= ' ' || cell.charAt(length - 1) <= ' ')) {
      problem("\"" + column + "\" begins or ends with a space", "Remove the space");
      return cell.strip();
    }
    return cell;
  }

  /** Callers pass the very names the table was made with, so that comparing identity suffices. */
  @SuppressWarnings("ReferenceEquality")
  private int place(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i) == column) {
        return i;
      }
    }
    return columns.indexOf(column);
  }
}
