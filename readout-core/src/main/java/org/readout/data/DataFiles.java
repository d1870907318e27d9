package org.readout.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The data files that come with the library. */
public final class DataFiles {

  private static final String ROOT = "/org/readout/data/";

  private DataFiles() {}

  /**
   * The content of a file.
   *
   * @param name its path below {@code data/}
   * @throws IllegalArgumentException when there is no such file
   */
  public static String read(String name) {
    try (InputStream stream = DataFiles.class.getResourceAsStream(ROOT + name)) {
      if (stream == null) {
        throw new IllegalArgumentException("no data file data/" + name + " in this build");
      }
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("data/" + name, unreadable);
    }
  }
}
