package org.readout.app.export.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.readout.app.contents.Selection;
import org.readout.app.json.Json;

/**
 * What a bundle says of itself before anything else.
 *
 * @param program program and data that wrote it
 * @param selection which part of a record it has; none for the whole
 * @param contents what is in it
 */
record BundleHeader(String program, Optional<ObjectNode> selection, BundleContents contents) {

  static final String FORMAT = "readout-bundle";

  /** The version of the format that this program writes, and the newest that it reads. */
  static final int FORMAT_VERSION = 1;

  private static final String CHECKSUM = "sha256:";

  /** {@code selection} in the words of the format; nothing where it asks for everything. */
  static Optional<ObjectNode> selection(Selection selection) {
    ObjectNode node = Json.object();
    if (selection.subject() instanceof Selection.Between between) {
      node.put("subject", between.pair().toString());
    } else if (selection.subject() instanceof Selection.Alone alone) {
      node.put("subject", alone.id());
    }
    selection.since().ifPresent(day -> node.put("since", day.toString()));
    selection.until().ifPresent(day -> node.put("until", day.toString()));
    return node.isEmpty() ? Optional.empty() : Optional.of(node);
  }

  ObjectNode write() {
    ObjectNode node = Json.object().put("format", FORMAT).put("format_version", FORMAT_VERSION);
    node.put("program", program);
    selection.ifPresent(part -> node.set("selection", part));
    return node.put("documents", contents.documents())
        .put("claims", contents.claims())
        .put("decisions", contents.decisions())
        .put("checksum", CHECKSUM + contents.checksum());
  }

  /**
   * The header that {@link #write} wrote.
   *
   * @throws BundleException when it is none, or of a version that is not known
   */
  static BundleHeader read(JsonNode node, String place) {
    if (!node.path("format").asText().equals(FORMAT)) {
      throw noBundle(place);
    }
    JsonNode version = node.path("format_version");
    if (!version.isInt() || version.asInt() != FORMAT_VERSION) {
      throw new BundleException(
          place,
          "this bundle has format version %s, and this Readout knows version %d"
              .formatted(shortened(version), FORMAT_VERSION),
          "Use the Readout that wrote it, or a newer one.");
    }
    String checksum = node.path("checksum").asText();
    JsonNode selection = node.get("selection");
    BundleHeader header =
        new BundleHeader(
            node.path("program").asText(),
            selection instanceof ObjectNode part ? Optional.of(part) : Optional.empty(),
            new BundleContents(
                node.path("documents").asLong(),
                node.path("claims").asLong(),
                node.path("decisions").asLong(),
                checksum.startsWith(CHECKSUM) ? checksum.substring(CHECKSUM.length()) : checksum));
    if (!header.write().equals(normal(node))) {
      throw new BundleException(
          place,
          "the header is not as Readout writes it: it has program, documents, claims, decisions,"
              + " checksum and, where it is a part of a record, selection",
          BundleFile.DAMAGED);
    }
    return header;
  }

  static BundleException noBundle(String place) {
    return new BundleException(
        place,
        "this is no bundle of Readout: it does not begin with a header of the format \"%s\""
            .formatted(FORMAT),
        "Bundles are made by \"readout export --format bundle\"; documents are read with"
            + " \"readout read\".");
  }

  /** Counts are read as {@code long} where they are small as well. */
  private static JsonNode normal(JsonNode node) {
    ObjectNode normal = node.deepCopy();
    for (String count : new String[] {"documents", "claims", "decisions"}) {
      if (normal.path(count).isIntegralNumber() && normal.path(count).canConvertToLong()) {
        normal.put(count, normal.path(count).asLong());
      }
    }
    return normal;
  }

  private static String shortened(JsonNode node) {
    String text = node.isMissingNode() ? "none" : node.toString();
    return text.length() <= 40 ? text : text.substring(0, 40) + "...";
  }
}
