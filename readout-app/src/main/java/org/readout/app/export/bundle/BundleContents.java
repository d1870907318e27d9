package org.readout.app.export.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.readout.app.json.Json;

/**
 * What is in a bundle, so that it is noticed when something is missing or was changed.
 *
 * @param documents how many
 * @param claims how many
 * @param decisions how many
 * @param checksum SHA-256 over the documents and decisions in their order, each as one line of JSON
 *     without blanks, in UTF-8, ended by LF
 */
record BundleContents(long documents, long claims, long decisions, String checksum) {

  /** Counts documents and decisions as they come by. */
  static final class Counter {

    private final MessageDigest digest;
    private long documents;
    private long claims;
    private long decisions;

    Counter() {
      try {
        digest = MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException impossible) {
        throw new AssertionError("every Java platform has SHA-256", impossible);
      }
    }

    void document(JsonNode document) {
      documents++;
      claims += document.path("claims").size();
      add(document);
    }

    void decision(JsonNode decision) {
      decisions++;
      add(decision);
    }

    private void add(JsonNode node) {
      digest.update(Json.line(node).getBytes(UTF_8));
      digest.update((byte) '\n');
    }

    /** All that came by; ends the counting. */
    BundleContents contents() {
      return new BundleContents(
          documents, claims, decisions, HexFormat.of().formatHex(digest.digest()));
    }
  }
}
