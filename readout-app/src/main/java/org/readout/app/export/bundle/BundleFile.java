package org.readout.app.export.bundle;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipException;

/**
 * Reads a bundle from a file, one document at a time, and believes nothing of it: every count, the
 * checksum, every offset and every quotation is verified, and nothing is taken in that would not be
 * written the same again. Bounded in memory whatever the file holds.
 */
public final class BundleFile {

  static final String DAMAGED =
      "The bundle is damaged or was changed: fetch it or export it again.";

  private static final int DEEPEST = 60;
  private static final int LONGEST_NUMBER = 20;
  private static final int LONGEST_NAME = 200;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxNumberLength(LONGEST_NUMBER)
                  .maxNameLength(LONGEST_NAME)
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private static final ObjectMapper MAPPER = new ObjectMapper(FACTORY);

  private final Path path;

  /** The bundle at {@code path}; it may be compressed with gzip. */
  public BundleFile(Path path) {
    this.path = path;
  }

  /**
   * Verifies the whole bundle.
   *
   * @throws BundleException when anything is wrong with it
   */
  public void verify() {
    read(unused -> {});
  }

  /**
   * Hands over the documents one after the other, each verified by itself; whether the whole is as
   * its header says is only known at the end.
   *
   * @throws BundleException when anything is wrong with it
   */
  void read(Consumer<BundledDocument> documents) {
    try (BoundedInput input = BoundedInput.open(path);
        BoundedParser parser = new BoundedParser(FACTORY.createParser(input), input)) {
      parser.setCodec(MAPPER);
      new Reading(parser, documents).read();
    } catch (IOException failed) {
      throw explained(failed);
    }
  }

  /** One going through. */
  private static final class Reading {

    private final BoundedParser parser;
    private final Consumer<BundledDocument> documents;
    private final BundleContents.Counter counter = new BundleContents.Counter();
    private final Set<String> ids = new HashSet<>();

    Reading(BoundedParser parser, Consumer<BundledDocument> documents) {
      this.parser = parser;
      this.documents = documents;
    }

    void read() throws IOException {
      expect(parser.nextToken(), JsonToken.START_OBJECT, "an object");
      field("header");
      parser.nextToken();
      String place = place("/header");
      BundleHeader header = BundleHeader.read(parser.element(), place);
      elements("documents", this::document);
      elements("decisions", this::decision);
      expect(parser.nextToken(), JsonToken.END_OBJECT, "the end of the bundle");
      if (parser.nextToken() != null) {
        throw wrong("something follows behind the end of the bundle");
      }
      if (!counter.contents().equals(header.contents())) {
        throw new BundleException(
            place,
            "the header speaks of "
                + words(header.contents())
                + ", and the bundle has others or changed ones",
            DAMAGED);
      }
    }

    private static String words(BundleContents contents) {
      return "%d documents, %d claims and %d decisions with the checksum %.16s..."
          .formatted(
              contents.documents(), contents.claims(), contents.decisions(), contents.checksum());
    }

    private void field(String name) throws IOException {
      expect(parser.nextToken(), JsonToken.FIELD_NAME, "\"" + name + "\"");
      if (!name.equals(parser.currentName())) {
        throw wrong(
            "here stands \"%s\" in the place of \"%s\"".formatted(parser.currentName(), name));
      }
    }

    private void expect(JsonToken token, JsonToken expected, String what) {
      if (token != expected) {
        throw wrong("here should stand " + what);
      }
    }

    private BundleException wrong(String problem) {
      return new BundleException(place(""), problem, DAMAGED);
    }

    private String place(String pointer) {
      int line = parser.currentTokenLocation().getLineNr();
      return "line " + line + (pointer.isEmpty() ? "" : " (" + pointer + ")");
    }

    private interface Element {
      void take(JsonNode node, String place);
    }

    private void elements(String name, Element element) throws IOException {
      field(name);
      expect(parser.nextToken(), JsonToken.START_ARRAY, "a list");
      for (int position = 0; parser.nextToken() != JsonToken.END_ARRAY; position++) {
        String place = place("/" + name + "/" + position);
        element.take(parser.element(), place);
      }
    }

    private void document(JsonNode node, String place) {
      counter.document(node);
      BundledDocument document;
      try {
        document = BundledDocument.read(node);
      } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException wrong) {
        throw new BundleException(place, String.valueOf(wrong.getMessage()), DAMAGED);
      }
      Difference.between(document.write(), node)
          .ifPresent(
              pointer -> {
                throw new BundleException(place, pointer + " is not as Readout writes it", DAMAGED);
              });
      unique(document.stored().document().id(), "document", place);
      document.claims().forEach(claim -> unique(claim.id(), "claim", place));
      documents.accept(document);
    }

    private void unique(String id, String what, String place) {
      if (!ids.add(what + id)) {
        throw new BundleException(place, what + " " + id + " comes twice", DAMAGED);
      }
    }

    private void decision(JsonNode node, String place) {
      counter.decision(node);
      throw new BundleException(place, "there are no decisions yet", DAMAGED);
    }
  }

  private static BundleException explained(IOException failed) {
    if (failed instanceof JsonEOFException end) {
      return new BundleException(
          "line " + end.getLocation().getLineNr(), "the bundle ends in the middle", DAMAGED);
    }
    if (failed instanceof StreamConstraintsException || failed instanceof BoundedInput.TooMuch) {
      return new BundleException("", "no record has such a thing: " + firstLine(failed), DAMAGED);
    }
    if (failed instanceof JsonProcessingException malformed) {
      String place =
          malformed.getLocation() == null
              ? ""
              : "line %d, column %d"
                  .formatted(
                      malformed.getLocation().getLineNr(), malformed.getLocation().getColumnNr());
      return new BundleException(
          place, "this is not JSON: " + malformed.getOriginalMessage(), DAMAGED);
    }
    if (failed instanceof CharConversionException) {
      return new BundleException("", "this is not JSON in UTF-8", DAMAGED);
    }
    if (failed instanceof EOFException) {
      return new BundleException("", "the compressed data stops in the middle", DAMAGED);
    }
    if (failed instanceof ZipException) {
      return new BundleException("", "the compressed data is damaged", DAMAGED);
    }
    return new BundleException(
        "", "it cannot be read (" + failed + ")", "Check the name, the disk and the permissions.");
  }

  private static String firstLine(IOException failed) {
    return String.valueOf(failed.getMessage()).lines().findFirst().orElse("");
  }
}
