package org.readout.app.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.ledger.Balance;
import org.readout.ledger.RelationSeries;

/** The course of relations as a table: a line a week or month, with its counts and its balance. */
public final class RelationsCsv {

  private static final List<String> COLUMNS =
      List.of(
          "first",
          "last",
          "verbal_cooperation",
          "material_cooperation",
          "verbal_conflict",
          "material_conflict",
          "balance",
          "low",
          "high");

  private RelationsCsv() {}

  /** The table; a period without an act has counts of 0 and no balance. */
  public static String of(RelationSeries series) {
    StringWriter table = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(table)) {
      writer.writeRecord(COLUMNS);
      for (RelationSeries.Period period : series.periods()) {
        List<String> cells = new ArrayList<>();
        cells.add(period.first().toString());
        cells.add(period.last().toString());
        for (int quadClass = 1; quadClass <= 4; quadClass++) {
          cells.add(String.valueOf(period.of(quadClass)));
        }
        Optional<Balance> balance = period.balance();
        cells.add(balance.map(Balance::value).map(RelationsCsv::figure).orElse(""));
        cells.add(balance.map(Balance::low).map(RelationsCsv::figure).orElse(""));
        cells.add(balance.map(Balance::high).map(RelationsCsv::figure).orElse(""));
        writer.writeRecord(cells);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory can always be written to", impossible);
    }
    return table.toString();
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
