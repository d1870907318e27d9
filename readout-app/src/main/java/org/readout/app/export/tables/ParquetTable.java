package org.readout.app.export.tables;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.ColumnNamingStrategy;
import com.jerolba.carpet.TimeUnit;
import com.jerolba.carpet.io.FileSystemOutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * Writes a table as Parquet: text as strings, days as dates, moments as microseconds in UTC, pages
 * compressed with gzip, which every reader of Parquet knows.
 */
final class ParquetTable {

  private ParquetTable() {}

  static <R extends Record> void write(Table<R> table, Path file) throws IOException {
    // The library would write into what is there already.
    Files.deleteIfExists(file);
    try (CarpetWriter<R> writer =
        new CarpetWriter.Builder<>(new FileSystemOutputFile(file.toFile()), table.type())
            .withColumnNamingStrategy(ColumnNamingStrategy.SNAKE_CASE)
            .withDefaultTimeUnit(TimeUnit.MICROS)
            .withCompressionCodec(CompressionCodecName.GZIP)
            .withCodecFactory(new Gzip())
            .build()) {
      for (Iterator<R> rows = table.rows().iterator(); rows.hasNext(); ) {
        writer.write(rows.next());
      }
    }
  }
}
