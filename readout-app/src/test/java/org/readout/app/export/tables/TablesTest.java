package org.readout.app.export.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.jerolba.carpet.CarpetReader;
import com.jerolba.carpet.FieldMatchingStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.Type;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.ExportSamples;
import org.readout.app.ExportSamples.Reading;
import org.readout.app.export.tables.Rows.AddressRow;
import org.readout.app.export.tables.Rows.ClaimRow;
import org.readout.app.export.tables.Rows.DocumentRow;
import org.readout.app.export.tables.Rows.EvidenceRow;
import org.readout.app.store.RecordStore;
import org.readout.source.SourceDocument;

/** The same tables in CSV and Parquet, both read back by programs of others. */
class TablesTest {

  @TempDir private Path folder = Path.of("");

  private RecordStore record;

  @BeforeEach
  void fill() {
    record = RecordStore.open(folder.resolve("readout.db"));
    ExportSamples.all().forEach(reading -> reading.into(record));
    record.addDecision(ExportSamples.decision());
  }

  @AfterEach
  void close() {
    record.close();
  }

  private List<Table<?>> tables() {
    return new Tables(ExportSamples.excerpt(record), record, ExportSamples.NAMES).all();
  }

  @Test
  void everyKindOfClaimHasItsRows() throws IOException {
    Map<String, Integer> rows = new LinkedHashMap<>();
    for (Table<?> table : tables()) {
      rows.put(table.name(), csv(TableFormat.CSV.write(table, folder)).size() - 1);
    }
    assertThat(rows)
        .isEqualTo(
            Map.ofEntries(
                Map.entry("documents", 2),
                Map.entry("addresses", 2),
                Map.entry("claims", 14),
                Map.entry("evidence", 14),
                Map.entry("engagements", 3),
                Map.entry("engagement_parties", 6),
                Map.entry("engagement_reports", 3),
                Map.entry("merges", 0),
                Map.entry("conflicts", 0),
                Map.entry("statements", 2),
                Map.entry("acts", 4),
                Map.entry("act_participants", 8),
                Map.entry("undertakings", 1),
                Map.entry("channels", 2),
                Map.entry("occasions", 2),
                Map.entry("decisions", 1),
                Map.entry("decision_claims", 1)));
  }

  @Test
  void csvAndParquetHaveTheSameColumnsAndValues() throws IOException {
    List<Table<?>> forCsv = tables();
    List<Table<?>> forParquet = tables();
    for (int at = 0; at < forCsv.size(); at++) {
      Table<?> table = forCsv.get(at);
      List<List<String>> csv = csv(TableFormat.CSV.write(table, folder));
      Path parquet = TableFormat.PARQUET.write(forParquet.get(at), folder);
      assertThat(csv.get(0)).as(table.name()).isEqualTo(table.columns());
      assertThat(columns(parquet)).as(table.name()).isEqualTo(table.columns());
      assertThat(rows(parquet, table.type()))
          .as(table.name())
          .isEqualTo(csv.subList(1, csv.size()));
    }
  }

  @Test
  void typesAreKept() throws IOException {
    Path documents = TableFormat.PARQUET.write(tables().get(0), folder);

    DocumentRow call = read(documents, DocumentRow.class).get(0);

    assertThat(call.published()).isEqualTo(LocalDate.of(2025, 3, 11));
    assertThat(call.retrieved()).isEqualTo(Instant.parse("2025-03-12T06:00:00.5Z"));
    assertThat(call.url()).isEqualTo("https://example.org/oslo");
    assertThat(call.text()).isEqualTo(ExportSamples.call().document().text().text());
    try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(documents))) {
      String schema = reader.getFileMetaData().getSchema().toString();
      assertThat(schema)
          .contains("binary document_id (STRING)")
          .contains("int32 published (DATE)")
          .contains("int64 retrieved (TIMESTAMP(MICROS,true))");
    }
  }

  /** What one table names, another has. */
  @Test
  void idsLeadFromTableToTable() {
    Set<String> documents = new HashSet<>();
    Set<String> claims = new HashSet<>();
    for (Table<?> table : tables()) {
      table
          .rows()
          .forEach(
              row -> {
                if (row instanceof DocumentRow document) {
                  documents.add(document.documentId());
                } else if (row instanceof AddressRow address) {
                  assertThat(documents).contains(address.documentId());
                } else if (row instanceof ClaimRow claim) {
                  assertThat(documents).contains(claim.documentId());
                  claims.add(claim.claimId());
                } else if (row instanceof EvidenceRow evidence) {
                  assertThat(claims).contains(evidence.claimId());
                }
              });
    }
    assertThat(claims).hasSize(14);
  }

  @Test
  void copiesAreDocumentsWithoutClaimsOfTheirOwn() {
    SourceDocument call = ExportSamples.call().document();
    SourceDocument copy =
        ExportSamples.document(
            call.text().text().replace("Foreign ministers speak by telephone", "Ministers speak"),
            Optional.of("Ministers speak"),
            Optional.of("Other Paper"),
            Optional.empty());
    new Reading(copy, List.of()).into(record);

    assertThat(tables().get(0).rows())
        .filteredOn(row -> ((DocumentRow) row).documentId().equals(copy.id()))
        .singleElement()
        .extracting(row -> ((DocumentRow) row).copyOf())
        .isEqualTo(call.id());
  }

  /** Values that would break a table. */
  @Test
  void whateverStandsInATitleStaysInItsCell() throws IOException {
    String title = "=1+1,\"two\"\n;third\tfourth\r\n\u2028 外交部";
    SourceDocument document =
        ExportSamples.document(
            "Nothing happened.", Optional.of(title), Optional.empty(), Optional.empty());
    new Reading(document, List.of()).into(record);

    for (TableFormat format : TableFormat.values()) {
      Path file = format.write(tables().get(0), folder);
      List<List<String>> rows =
          format == TableFormat.CSV ? csv(file) : rows(file, DocumentRow.class);
      assertThat(rows)
          .filteredOn(row -> row.get(0).equals(document.id()))
          .singleElement()
          .satisfies(row -> assertThat(row.get(4)).isEqualTo(title));
    }
  }

  @Test
  void anOlderTableIsReplaced() throws IOException {
    Path file = folder.resolve("documents.parquet");
    Files.writeString(file, "an older file, longer than what comes. ".repeat(1000));

    TableFormat.PARQUET.write(tables().get(0), folder);

    assertThat(read(file, DocumentRow.class)).hasSize(2);
  }

  private static List<List<String>> csv(Path file) throws IOException {
    List<List<String>> lines = new ArrayList<>();
    try (var reader = CsvReader.builder().ofCsvRecord(file, UTF_8)) {
      reader.forEach(line -> lines.add(line.getFields()));
    }
    return lines;
  }

  private static List<String> columns(Path parquet) throws IOException {
    try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(parquet))) {
      return reader.getFileMetaData().getSchema().getFields().stream().map(Type::getName).toList();
    }
  }

  private static <R> List<R> read(Path parquet, Class<R> type) throws IOException {
    return new CarpetReader<>(parquet.toFile(), type)
        .withFieldMatchingStrategy(FieldMatchingStrategy.SNAKE_CASE)
        .toList();
  }

  /** The rows of a Parquet file, as the CSV file has them. */
  private static List<List<String>> rows(Path parquet, Class<? extends Record> type)
      throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (Record row : read(parquet, type)) {
      rows.add(CsvTable.values(row, type.getRecordComponents()));
    }
    return rows;
  }
}
