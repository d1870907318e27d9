package org.readout.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** What the tests of this package read with. */
final class Reading {

  private Reading() {}

  static List<ReadResult> all(Path path, ReadOptions options) {
    try (Stream<ReadResult> results = new DocumentReader(options).read(path)) {
      return results.toList();
    }
  }

  static List<ReadResult> all(Path path) {
    return all(path, ReadOptions.STANDARD);
  }

  static List<ReadResult> bytes(String name, byte[] bytes, ReadOptions options) {
    try (Stream<ReadResult> results =
        new DocumentReader(options).read(name, new ByteArrayInputStream(bytes))) {
      return results.toList();
    }
  }

  static List<ReadResult> text(String name, String text) {
    return bytes(name, text.getBytes(StandardCharsets.UTF_8), ReadOptions.STANDARD);
  }

  /** The only document there. */
  static SourceDocument document(String name, String text) {
    return documents(text(name, text)).get(0);
  }

  static List<SourceDocument> documents(List<ReadResult> results) {
    return results.stream()
        .filter(ReadResult.Read.class::isInstance)
        .map(result -> ((ReadResult.Read) result).document())
        .toList();
  }

  static List<ReadResult.Failed> failures(List<ReadResult> results) {
    return results.stream()
        .filter(ReadResult.Failed.class::isInstance)
        .map(ReadResult.Failed.class::cast)
        .toList();
  }

  static byte[] compressed(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
