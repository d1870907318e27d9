package org.readout.app.export.tables;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A table: its name, its columns and its rows.
 *
 * @param name names its file
 * @param type the record whose components are the columns
 * @param rows the rows; can be gone through once
 */
public record Table<R extends Record>(String name, Class<R> type, Stream<R> rows) {

  /** The names of the columns: {@code dayPrecision} is called {@code day_precision}. */
  public List<String> columns() {
    return Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getName)
        .map(name -> name.replaceAll("(?=[A-Z])", "_").toLowerCase(Locale.ROOT))
        .toList();
  }
}
