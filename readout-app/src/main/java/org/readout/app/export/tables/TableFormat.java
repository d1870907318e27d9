package org.readout.app.export.tables;

import java.io.IOException;
import java.nio.file.Path;

/** Formats of tables. */
public enum TableFormat {
  /** Comma-separated values. */
  CSV("csv"),
  /** Apache Parquet. */
  PARQUET("parquet");

  private final String ending;

  TableFormat(String ending) {
    this.ending = ending;
  }

  /**
   * Writes {@code table} into {@code folder}, in place of an older one.
   *
   * @return the file
   */
  public Path write(Table<?> table, Path folder) throws IOException {
    Path file = folder.resolve(table.name() + "." + ending);
    // Parquet's library is only loaded when it is asked for.
    switch (this) {
      case CSV -> CsvTable.write(table, file);
      case PARQUET -> ParquetTable.write(table, file);
    }
    return file;
  }
}
