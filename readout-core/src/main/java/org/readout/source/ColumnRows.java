package org.readout.source;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Rows of columns under a header. Columns set apart by tabs stand one row a line, for a text may
 * begin with a quotation mark that nobody closes; columns set apart by commas may be in quotation
 * marks and then run over several lines.
 */
final class ColumnRows implements RowReader.Rows {

  /**
   * In quotation marks; with doubled ones inside, those around are the file's and not the text's.
   */
  private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"]++|\"\")++\"");

  /** Over more lines than this no row runs: a quotation mark was left open. */
  private static final int LONGEST_ROW = 2_000;

  private final LineInput lines;
  private final RowMaking making;
  private final char separator;
  private final List<String> header;

  /** Lines that were read ahead in search of a closing quotation mark. */
  private final Deque<LineInput.Line> ahead = new ArrayDeque<>();

  private ColumnRows(LineInput lines, RowMaking making, char separator, List<String> header) {
    this.lines = lines;
    this.making = making;
    this.separator = separator;
    this.header = header;
  }

  /**
   * The rows under the header in the first line.
   *
   * @throws UnreadableException when there is no header with a column of text
   */
  static ColumnRows open(LineInput lines, RowMaking making)
      throws IOException, UnreadableException {
    Optional<LineInput.Line> first = lines.next();
    if (first.isEmpty()) {
      throw new UnreadableException("", "it is empty", "name another file");
    }
    if (first.get().tooLong()) {
      throw new UnreadableException(
          "line 1",
          "it is no header: it is longer than any row may be",
          "name the columns in the first line, or write JSON Lines");
    }
    String line = withoutEnd(Decoding.of(first.get().bytes()).text());
    char separator = line.indexOf('\t') >= 0 ? '\t' : ',';
    List<String> header =
        separator == '\t' ? cells(line) : record(line).map(CsvRecord::getFields).orElse(List.of());
    header = header.stream().map(String::strip).toList();
    if (header.stream()
        .noneMatch(column -> RowMaking.TEXT.stream().anyMatch(column::equalsIgnoreCase))) {
      String shown = line.length() > 80 ? line.substring(0, 80) + "..." : line;
      throw new UnreadableException(
          "line 1",
          "none of its columns is called text or sentence: \"" + shown + "\"",
          "name the columns in the first line, set apart by tabs or commas, or write JSON Lines");
    }
    return new ColumnRows(lines, making, separator, header);
  }

  @Override
  public Optional<RowReader.Pending> next() throws IOException {
    Optional<LineInput.Line> line = nextLine();
    if (line.isEmpty()) {
      return Optional.empty();
    }
    long number = line.get().number();
    if (line.get().tooLong()) {
      return failed(number, RowMaking.tooLong(making.limits()));
    }
    Optional<String> row;
    try {
      row = separator == '\t' ? Optional.of(text(line.get())) : whole(line.get());
    } catch (UnreadableException noText) {
      return failed(number, noText);
    }
    if (row.isEmpty()) {
      return failed(
          number,
          new UnreadableException(
              "",
              "a quotation mark is opened here and not closed",
              "close it, or double it where it is part of the text"));
    }
    return Optional.of(new ColumnRow(number, row.get(), this));
  }

  private Optional<RowReader.Pending> failed(long line, UnreadableException why) {
    return Optional.of(
        new RowReader.Given(
            line,
            making.attempt(
                line,
                unused -> {
                  throw why;
                })));
  }

  private Optional<LineInput.Line> nextLine() throws IOException {
    return ahead.isEmpty() ? lines.next() : Optional.of(ahead.remove());
  }

  private static String text(LineInput.Line line) throws UnreadableException {
    return withoutEnd(Decoding.of(line.bytes()).text());
  }

  /** The row that begins in {@code first}, up to the line that closes its quotation marks. */
  private Optional<String> whole(LineInput.Line first) throws IOException, UnreadableException {
    StringBuilder row = new StringBuilder(text(first));
    boolean open = quotationMarks(row) % 2 != 0;
    List<LineInput.Line> taken = new ArrayList<>();
    long last = first.number();
    while (open) {
      Optional<LineInput.Line> next = nextLine();
      next.ifPresent(taken::add);
      if (next.isEmpty()
          || next.get().tooLong()
          || taken.size() > LONGEST_ROW
          || row.length() > making.limits().documentBytes()) {
        // The lines behind are rows of their own.
        for (int at = taken.size() - 1; at >= 0; at--) {
          ahead.addFirst(taken.get(at));
        }
        return Optional.empty();
      }
      String more = text(next.get());
      // Empty lines are passed over by the reader and told by the gap in the numbers.
      row.append("\n".repeat(Math.toIntExact(Math.min(LONGEST_ROW, next.get().number() - last))));
      row.append(more);
      last = next.get().number();
      open = quotationMarks(more) % 2 == 0;
    }
    return Optional.of(row.toString());
  }

  private static int quotationMarks(CharSequence text) {
    return Math.toIntExact(text.chars().filter(unit -> unit == '"').count());
  }

  private static String withoutEnd(String line) {
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.split("\t", -1)) {
      cells.add(
          QUOTED.matcher(cell).matches() && cell.indexOf("\"\"", 1) > 0
              ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
              : cell);
    }
    return cells;
  }

  private static Optional<CsvRecord> record(String row) throws UnreadableException {
    try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(row)) {
      return csv.stream().findFirst();
    } catch (CsvParseException broken) {
      throw new UnreadableException(
          "", "not CSV: " + broken.getMessage(), "mend its quotation marks");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private record ColumnRow(long line, String row, ColumnRows rows) implements RowReader.Pending {
    @Override
    public InputRow read() {
      return rows.making.attempt(line, rowName -> rows.making.row(line, rowName, rows.object(row)));
    }
  }

  /** The cells by the names of their columns; of two columns of one name the first counts. */
  private ObjectNode object(String row) throws UnreadableException {
    List<String> cells =
        separator == '\t' ? cells(row) : record(row).map(CsvRecord::getFields).orElse(List.of());
    if (cells.size() > header.size()) {
      throw new UnreadableException(
          "",
          "it has " + cells.size() + " columns where the header has " + header.size(),
          separator == '\t'
              ? "take the tabs out of its text, or write JSON Lines"
              : "put the text in quotation marks, or write JSON Lines");
    }
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (int at = 0; at < cells.size(); at++) {
      if (!object.has(header.get(at)) && !cells.get(at).isBlank()) {
        object.put(header.get(at), cells.get(at));
      }
    }
    return object;
  }
}
