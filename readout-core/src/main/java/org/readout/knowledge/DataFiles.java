package org.readout.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the data files are: a directory, or the class path of the program. */
interface DataFiles {

  /**
   * The bytes of the file, by its name relative to the data directory; empty when there is none.
   */
  Optional<byte[]> bytes(String name) throws IOException;

  /** The files of {@code directory}. */
  static DataFiles in(Path directory) {
    return name -> {
      Path file = directory.resolve(name);
      return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    };
  }

  /** The files that come with the program. */
  static DataFiles onClassPath() {
    return name -> {
      try (InputStream stream = DataFiles.class.getResourceAsStream("/org/readout/data/" + name)) {
        return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
      }
    };
  }
}
