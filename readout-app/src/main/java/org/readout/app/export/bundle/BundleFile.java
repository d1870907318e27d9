package org.readout.app.export.bundle;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.readout.app.store.TakenOver;
import org.readout.record.Decision;

/** A file with a bundle. It may be compressed with gzip. */
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

  /** The bundle at {@code path}. */
  public BundleFile(Path path) {
    this.path = path;
  }

  /**
   * Verifies the whole bundle.
   *
   * @throws BundleException when anything is wrong with it
   */
  public void verify() {
    read(unused -> {}, unused -> {});
  }

  /**
   * Hands over documents and decisions one after the other, each verified by itself; whether the
   * whole is as its header says is only known when this returns.
   *
   * @throws BundleException when anything is wrong with it
   */
  void read(Consumer<TakenOver> documents, Consumer<Decision> decisions) {
    if (Files.isDirectory(path) || !Files.exists(path)) {
      throw new BundleException(
          "", Files.exists(path) ? "this is a folder" : "there is no such file", "Check the name.");
    }
    try (BoundedInput input = BoundedInput.open(path);
        BoundedParser parser = new BoundedParser(FACTORY.createParser(input), input)) {
      parser.setCodec(MAPPER);
      new BundleReading(parser, documents, decisions).read();
    } catch (IOException failed) {
      throw explained(failed);
    }
  }

  private static BundleException explained(IOException failed) {
    if (failed instanceof JsonEOFException end) {
      return new BundleException(
          "line " + end.getLocation().getLineNr(), "the bundle ends in the middle", DAMAGED);
    }
    if (failed instanceof StreamConstraintsException || failed instanceof BoundedInput.TooMuch) {
      return new BundleException("", "it has what no record has: " + firstLine(failed), DAMAGED);
    }
    if (failed instanceof JsonProcessingException malformed) {
      String place =
          malformed.getLocation() == null
              ? ""
              : "line %d, column %d"
                  .formatted(
                      malformed.getLocation().getLineNr(), malformed.getLocation().getColumnNr());
      return new BundleException(place, "this is not JSON: " + firstLine(malformed), DAMAGED);
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
        "", "it cannot be read (" + failed + ")", "Check the disk and the permissions.");
  }

  private static String firstLine(IOException failed) {
    String message =
        failed instanceof JsonProcessingException malformed
            ? malformed.getOriginalMessage()
            : failed.getMessage();
    return BundleReading.shortened(String.valueOf(message).lines().findFirst().orElse(""));
  }
}
