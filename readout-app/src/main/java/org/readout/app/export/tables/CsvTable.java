package org.readout.app.export.tables;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Writes a table as CSV: UTF-8, a header, values in quotation marks where they need them, lines
 * ended by LF. A value that is not known is empty.
 */
final class CsvTable {

  private CsvTable() {}

  static void write(Table<?> table, Path file) throws IOException {
    try (OutputStream stream = Files.newOutputStream(file)) {
      write(table, true, stream);
    }
  }

  /** Writes {@code table} to {@code stream}, which stays open. */
  static <R extends Record> void write(Table<R> table, boolean header, OutputStream stream)
      throws IOException {
    RecordComponent[] columns = table.type().getRecordComponents();
    Writer text = new BufferedWriter(new OutputStreamWriter(stream, UTF_8));
    CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
    if (header) {
      writer.writeRecord(table.columns());
    }
    for (Iterator<R> rows = table.rows().iterator(); rows.hasNext(); ) {
      writer.writeRecord(values(rows.next(), columns));
    }
    writer.flush();
  }

  static List<String> values(Record row, RecordComponent[] columns) {
    List<String> values = new ArrayList<>(columns.length);
    for (RecordComponent column : columns) {
      try {
        Object value = column.getAccessor().invoke(row);
        values.add(value == null ? "" : value.toString());
      } catch (ReflectiveOperationException impossible) {
        throw new IllegalStateException("a row of " + row.getClass() + " is public", impossible);
      }
    }
    return values;
  }
}
