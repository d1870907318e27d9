package org.readout.app.export.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.app.json.ClaimJson;
import org.readout.app.json.DocumentJson;
import org.readout.app.json.Json;
import org.readout.app.store.Address;
import org.readout.app.store.StoredDocument;
import org.readout.app.store.TakenOver;
import org.readout.claim.Claim;
import org.readout.claim.Evidence;
import org.readout.source.SourceDocument;
import org.readout.text.ContentHash;
import org.readout.text.SourceText;
import org.readout.text.SourceText.Boilerplate;
import org.readout.text.Span;

/** Documents of a bundle. */
final class BundledDocument {

  private BundledDocument() {}

  /** The document as an object: that of the JSON format, and what a record needs beyond it. */
  static ObjectNode write(TakenOver kept) {
    StoredDocument stored = kept.stored();
    SourceDocument document = stored.document();
    ObjectNode node = DocumentJson.write(document);
    node.put("version", stored.version());
    ArrayNode offsets = node.putArray("offsets");
    for (int[] piece : document.text().offsets()) {
      offsets.addArray().add(piece[0]).add(piece[1]).add(piece[2]);
    }
    ArrayNode addresses = node.putArray("addresses");
    stored
        .addresses()
        .forEach(address -> addresses.add(write(address, kept.firstRead().get(address.key()))));
    ArrayNode claims = node.putArray("claims");
    kept.claims().forEach(claim -> claims.add(ClaimJson.write(claim, document.text())));
    return node;
  }

  private static ObjectNode write(Address address, @Nullable Instant firstRead) {
    ObjectNode node = Json.object().put("name", address.name());
    address.uri().ifPresent(value -> node.put("uri", value));
    address.publisher().ifPresent(value -> node.put("publisher", value));
    address.title().ifPresent(value -> node.put("title", value));
    address.published().ifPresent(value -> node.put("published", value.toString()));
    address.zone().ifPresent(value -> node.put("zone", value.toString()));
    address.retrieved().ifPresent(value -> node.put("retrieved", value.toString()));
    if (firstRead != null) {
      node.put("first_read", firstRead.toString());
    }
    return node;
  }

  /**
   * The document that {@link #write} wrote.
   *
   * @throws IllegalArgumentException or {@link java.time.DateTimeException} when it is none, when
   *     its text is not the one that its id was made of, or when the words that a claim quotes do
   *     not stand there
   */
  static TakenOver read(JsonNode node) {
    String words = text(node, "text");
    if (!ContentHash.of(words).equals(text(node, "id"))) {
      throw new IllegalArgumentException(
          "the text is not the one that the id of the document was made of");
    }
    Address joined = address(node);
    SourceText text = SourceText.restored(words, offsets(node)).withBoilerplate(boilerplate(node));
    SourceDocument document =
        new SourceDocument(
            text(node, "id"),
            joined.name(),
            joined.uri(),
            joined.publisher(),
            joined.title(),
            joined.published(),
            joined.zone(),
            joined.retrieved(),
            text);
    List<Address> addresses = new ArrayList<>();
    Map<String, Instant> firstRead = new HashMap<>();
    for (JsonNode each : array(node, "addresses")) {
      Address address = address(each);
      addresses.add(address);
      optional(each, "first_read")
          .map(Instant::parse)
          .ifPresent(moment -> firstRead.put(address.key(), moment));
    }
    if (addresses.isEmpty()) {
      throw new IllegalArgumentException("the document has no address");
    }
    List<Claim> claims = new ArrayList<>();
    array(node, "claims").forEach(each -> claims.add(claim(each, document)));
    return new TakenOver(
        new StoredDocument(document, addresses, text(node, "version")), firstRead, claims);
  }

  private static Claim claim(JsonNode node, SourceDocument document) {
    Claim claim = ClaimJson.read(node);
    for (Evidence words : claim.evidence()) {
      if (!words.document().equals(document.id()) || !words.holdsIn(document.text())) {
        throw new IllegalArgumentException(
            "claim %s quotes words that do not stand at %s of the text"
                .formatted(claim.id(), words.span()));
      }
    }
    return claim;
  }

  private static Address address(JsonNode node) {
    return new Address(
        text(node, "name"),
        optional(node, "uri"),
        optional(node, "publisher"),
        optional(node, "title"),
        optional(node, "published").map(LocalDate::parse),
        optional(node, "zone").map(ZoneId::of),
        optional(node, "retrieved").map(Instant::parse));
  }

  private static List<int[]> offsets(JsonNode node) {
    List<int[]> pieces = new ArrayList<>();
    for (JsonNode piece : array(node, "offsets")) {
      if (piece.size() != 3) {
        throw new IllegalArgumentException(
            "a piece of the offsets has three numbers, not " + piece.size());
      }
      pieces.add(new int[] {number(piece.get(0)), number(piece.get(1)), number(piece.get(2))});
    }
    return pieces;
  }

  private static List<Boilerplate> boilerplate(JsonNode node) {
    List<Boilerplate> marks = new ArrayList<>();
    for (JsonNode mark : array(node, "boilerplate")) {
      Span span = Span.of(number(mark.path("start")), number(mark.path("end")));
      marks.add(new Boilerplate(span, text(mark, "reason")));
    }
    return marks;
  }

  private static int number(JsonNode node) {
    if (!node.isInt()) {
      throw new IllegalArgumentException("an offset is a whole number below 2147483648");
    }
    return node.asInt();
  }

  private static String text(JsonNode node, String field) {
    return optional(node, field)
        .orElseThrow(() -> new IllegalArgumentException("field \"" + field + "\" is missing"));
  }

  private static Optional<String> optional(JsonNode node, String field) {
    JsonNode value = node.get(field);
    if (value != null && !value.isTextual()) {
      throw new IllegalArgumentException("field \"" + field + "\" is no text");
    }
    return Optional.ofNullable(value).map(JsonNode::asText);
  }

  private static JsonNode array(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (!value.isArray()) {
      throw new IllegalArgumentException("field \"" + field + "\" is missing or no list");
    }
    return value;
  }
}
