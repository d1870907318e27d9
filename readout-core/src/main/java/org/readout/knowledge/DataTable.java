package org.readout.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads one CSV file strictly: UTF-8, a header with exactly the columns expected in any order,
 * every row as wide as the header. Lines that begin with {@code #} are comments.
 */
final class DataTable {

  private final String file;
  private final List<String> columns;
  private final Problems problems;

  DataTable(String file, Problems problems, String... columns) {
    this.file = file;
    this.columns = List.of(columns);
    this.problems = problems;
  }

  /**
   * Passes each row to {@code reader}. What is wrong with the file or its rows is noted among the
   * problems, and the row is left out.
   */
  void read(LoadedFiles files, boolean required, Consumer<DataRow> reader) {
    Optional<byte[]> bytes = files.bytes(file, problems);
    if (bytes.isEmpty()) {
      if (required) {
        problems.add(file, 0, "the file is missing", "Put it back: its header is " + header());
      }
      return;
    }
    String text;
    try {
      text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.get())).toString();
    } catch (CharacterCodingException notText) {
      problems.add(file, 0, "the file is not UTF-8", "Save it again as UTF-8");
      return;
    }
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .commentStrategy(CommentStrategy.SKIP)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
      readRows(csv, reader);
    } catch (CsvParseException broken) {
      problems.add(file, 0, "the file is not CSV: " + broken.getMessage(), "Mend its quotes");
    } catch (IOException impossible) {
      throw new AssertionError("text in memory is read without failing", impossible);
    }
  }

  private void readRows(CsvReader<CsvRecord> csv, Consumer<DataRow> reader) {
    int[] places = new int[0];
    int width = -1;
    for (CsvRecord line : csv) {
      if (width < 0) {
        width = line.getFieldCount();
        places = places(line);
        if (places.length == 0) {
          return;
        }
      } else if (line.getFieldCount() != width) {
        problems.add(
            file,
            line.getStartingLineNumber(),
            line.getFieldCount() + " cells where the header has " + width,
            "Add or remove commas; put double quotes around a cell that has a comma in it");
      } else {
        reader.accept(new DataRow(file, columns, places, line, problems));
      }
    }
    if (width < 0) {
      problems.add(file, 0, "the file is empty", "Its header is " + header());
    }
  }

  /** Where each column stands; empty when the header is not as it should be. */
  private int[] places(CsvRecord headerLine) {
    List<String> found = headerLine.getFields();
    long line = headerLine.getStartingLineNumber();
    boolean sound = true;
    for (String name : found) {
      if (!columns.contains(name)) {
        problems.add(file, line, "unknown column \"" + name + "\"", "The header is " + header());
        sound = false;
      } else if (found.indexOf(name) != found.lastIndexOf(name)) {
        problems.add(file, line, "column \"" + name + "\" stands twice", "Remove one of them");
        sound = false;
      }
    }
    for (String name : columns) {
      if (!found.contains(name)) {
        problems.add(file, line, "column \"" + name + "\" is missing", "The header is " + header());
        sound = false;
      }
    }
    return sound ? columns.stream().mapToInt(found::indexOf).toArray() : new int[0];
  }

  private String header() {
    return String.join(",", columns);
  }
}
