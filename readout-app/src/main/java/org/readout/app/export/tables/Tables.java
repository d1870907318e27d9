package org.readout.app.export.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.app.contents.Report;
import org.readout.app.export.Excerpt;
import org.readout.app.export.tables.Rows.AddressRow;
import org.readout.app.export.tables.Rows.DocumentRow;
import org.readout.app.export.tables.Rows.EvidenceRow;
import org.readout.app.store.Address;
import org.readout.app.store.RecordStore;
import org.readout.app.store.StoredDocument;
import org.readout.app.view.Names;
import org.readout.claim.Claim;
import org.readout.claim.Evidence;
import org.readout.record.EngagementEntry;
import org.readout.source.SourceDocument;
import org.readout.text.SourceText;
import org.readout.text.Span;

/** All tables of a part of a record. */
public final class Tables {

  private final Excerpt excerpt;
  private final RecordStore record;
  private final ClaimTables claims;
  private final EngagementTables engagements;

  /**
   * The tables of {@code excerpt}, with people and states called by {@code names}.
   *
   * @param record where it comes from, for the addresses of its documents
   */
  public Tables(Excerpt excerpt, RecordStore record, Names names) {
    this.excerpt = excerpt;
    this.record = record;
    Map<String, Claim> byId = new HashMap<>();
    excerpt.reports().stream()
        .flatMap(report -> excerpt.claimsOf(report).stream())
        .forEach(claim -> byId.put(claim.id(), claim));
    this.claims = new ClaimTables(excerpt, names);
    this.engagements = new EngagementTables(excerpt.entries(), byId, names);
  }

  /**
   * Writes the table of {@code engagements}, or a part of it, as CSV.
   *
   * @param header whether the names of the columns come first
   */
  public static void writeEngagements(
      List<EngagementEntry> engagements, Names names, boolean header, OutputStream stream)
      throws IOException {
    CsvTable.write(
        new EngagementTables(engagements, Map.of(), names).engagements(), header, stream);
  }

  /** The tables, in the order in which docs/formats.md describes them. */
  public List<Table<?>> all() {
    List<Table<?>> tables = new ArrayList<>();
    tables.add(new Table<>("documents", DocumentRow.class, documents()));
    tables.add(new Table<>("addresses", AddressRow.class, addresses()));
    tables.add(claims.claims());
    tables.add(new Table<>("evidence", EvidenceRow.class, evidence()));
    tables.addAll(engagements.all());
    tables.addAll(claims.kinds());
    Set<String> documents =
        excerpt.reports().stream()
            .map(report -> report.document().id())
            .collect(Collectors.toSet());
    tables.addAll(new DecisionTables(record.decisions(), documents).all());
    return tables;
  }

  private Stream<DocumentRow> documents() {
    return excerpt.reports().stream()
        .flatMap(
            report ->
                Stream.concat(
                    Stream.of(document(report.document(), null)),
                    report.copies().stream().map(copy -> document(copy, report.document().id()))));
  }

  private DocumentRow document(SourceDocument document, @Nullable String original) {
    return new DocumentRow(
        document.id(),
        document.name(),
        Values.or(document.uri()),
        Values.or(document.publisher()),
        Values.or(document.title()),
        Values.or(document.published()),
        Values.or(document.zone().map(Object::toString)),
        Values.moment(document.retrieved()),
        original,
        stored(document).version(),
        document.text().text());
  }

  private StoredDocument stored(SourceDocument document) {
    return record.document(document.id()).orElseThrow();
  }

  private Stream<AddressRow> addresses() {
    return excerpt.reports().stream()
        .flatMap(report -> Stream.concat(Stream.of(report.document()), report.copies().stream()))
        .flatMap(
            document -> {
              Map<String, Instant> firstRead = record.firstRead(document.id());
              return stored(document).addresses().stream()
                  .map(address -> address(document, address, firstRead.get(address.key())));
            });
  }

  private static AddressRow address(
      SourceDocument document, Address address, @Nullable Instant firstRead) {
    return new AddressRow(
        document.id(),
        address.key(),
        address.name(),
        Values.or(address.uri()),
        Values.or(address.publisher()),
        Values.or(address.title()),
        Values.or(address.published()),
        Values.or(address.zone().map(Object::toString)),
        Values.moment(address.retrieved()),
        Values.moment(Optional.ofNullable(firstRead)));
  }

  private Stream<EvidenceRow> evidence() {
    return excerpt.reports().stream().flatMap(this::evidence);
  }

  private Stream<EvidenceRow> evidence(Report report) {
    SourceText text = report.document().text();
    return excerpt.claimsOf(report).stream()
        .flatMap(
            claim ->
                IntStream.range(0, claim.evidence().size())
                    .mapToObj(position -> evidence(claim, position, text)));
  }

  private static EvidenceRow evidence(Claim claim, int position, SourceText text) {
    Evidence words = claim.evidence().get(position);
    Span raw = text.rawSpan(words.span());
    return new EvidenceRow(
        claim.id(),
        position,
        words.document(),
        words.span().start(),
        words.span().end(),
        raw.start(),
        raw.end(),
        words.quote());
  }
}
