package org.readout.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.app.contents.RecordContents;
import org.readout.app.contents.Selection;
import org.readout.app.export.Excerpt;
import org.readout.app.store.RecordStore;
import org.readout.app.view.Names;
import org.readout.claim.Claim;
import org.readout.claim.Evidence;
import org.readout.record.ClaimAnchor;
import org.readout.record.Decision;
import org.readout.source.SourceDocument;
import org.readout.text.ContentHash;
import org.readout.text.SourceText;

/** The documents made by hand as a record holds them: called by a hash of their text. */
public final class ExportSamples {

  /** All of a record. */
  public static final Selection ALL =
      new Selection(new Selection.Everyone(), Optional.empty(), Optional.empty());

  /** Program and data that read them. */
  public static final String VERSION = "1";

  /** Ids in the place of names, so that no test depends on the data. */
  public static final Names NAMES = new Names(id -> id, id -> Optional.empty());

  private ExportSamples() {}

  /**
   * A document and its claims.
   *
   * @param document the document
   * @param claims what it says
   */
  public record Reading(SourceDocument document, List<Claim> claims) {

    /** Puts both into {@code record}. */
    public void into(RecordStore record) {
      record.add(document, document, claims, VERSION);
    }
  }

  /** All documents. */
  public static List<Reading> all() {
    return List.of(call(), deeds());
  }

  /** The document with a call, fetched on some day. */
  public static Reading call() {
    Reading made = made(Samples.document(), Samples.claims());
    SourceDocument document = made.document();
    return new Reading(
        new SourceDocument(
            document.id(),
            document.name(),
            document.uri(),
            document.publisher(),
            document.title(),
            document.published(),
            document.zone(),
            Optional.of(Instant.parse("2025-03-12T06:00:00.5Z")),
            document.text()),
        made.claims());
  }

  /** A note on the call. */
  public static Decision decision() {
    return Decision.of(
        Decision.Kind.NOTE,
        List.of(ClaimAnchor.of(call().claims().get(0))),
        List.of(),
        Optional.empty(),
        "Checked with \"the embassy\".",
        "a desk officer",
        Instant.parse("2025-04-01T10:00:00Z"));
  }

  /** The document with acts, undertakings, channels and occasions. */
  public static Reading deeds() {
    return made(Deeds.document(), Deeds.claims());
  }

  private static Reading made(SourceDocument document, List<Claim> claims) {
    String id = ContentHash.of(document.text().text());
    SourceDocument stored =
        new SourceDocument(
            id,
            document.name(),
            document.uri(),
            document.publisher(),
            document.title(),
            document.published(),
            document.zone(),
            document.retrieved(),
            document.text());
    return new Reading(stored, claims.stream().map(claim -> in(id, claim)).toList());
  }

  /** The same claim, made by the document called {@code id}. */
  private static Claim in(String id, Claim claim) {
    return Claim.of(
        claim.content(),
        claim.reality(),
        claim.attribution(),
        claim.evidence().stream()
            .map(words -> new Evidence(id, words.span(), words.quote()))
            .toList(),
        claim.derivation());
  }

  /** A document with nothing but particulars. */
  public static SourceDocument document(
      String text, Optional<String> title, Optional<String> publisher, Optional<String> uri) {
    return new SourceDocument(
        ContentHash.of(text),
        "note.txt",
        uri,
        publisher,
        title,
        Optional.of(LocalDate.of(2025, 3, 11)),
        Optional.empty(),
        Optional.empty(),
        SourceText.of(text));
  }

  /** All that {@code record} holds. */
  public static Excerpt excerpt(RecordStore record) {
    return Excerpt.of(RecordContents.of(record), ALL);
  }
}
