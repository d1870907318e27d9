package org.readout.knowledge.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads raw lists and writes data files. */
final class RawTable {

  private RawTable() {}

  /** Rows of a file of tab-separated cells without quotes, by column. */
  static List<RawRow> tabs(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, UTF_8);
    String[] header = lines.get(0).split("\t", -1);
    List<RawRow> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      if (cells.length != header.length) {
        throw new IOException(file + ": " + cells.length + " cells in \"" + line + "\"");
      }
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < cells.length; i++) {
        row.put(header[i], cells[i].strip());
      }
      rows.add(new RawRow(row));
    }
    return rows;
  }

  /** Rows of a CSV file, by column. */
  static List<RawRow> commas(Path file) throws IOException {
    List<RawRow> rows = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord row : csv) {
        rows.add(new RawRow(row.getFieldsAsMap()));
      }
    }
    return rows;
  }

  /** Writes rows under a header. */
  static void write(Path file, String header, List<List<String>> rows) throws IOException {
    try (CsvWriter writer =
        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file, UTF_8)) {
      writer.writeRecord(Arrays.asList(header.split(",", -1)));
      rows.forEach(writer::writeRecord);
    }
  }
}
