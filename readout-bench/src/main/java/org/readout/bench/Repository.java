package org.readout.bench;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the files of the repository are: the measurements are started from its root. */
final class Repository {

  private Repository() {}

  /** The launcher. */
  static Path launcher() {
    return existing("readout");
  }

  /** The build's own launcher. */
  static Path maven() {
    return existing("mvnw");
  }

  /** A folder of texts. */
  static Path folder(String name) {
    return existing(name);
  }

  /** The page that tells how right Readout is. */
  static Path accuracyPage() {
    return existing("docs/accuracy.md");
  }

  private static Path existing(String name) {
    Path file = Path.of(name).toAbsolutePath();
    if (!Files.exists(file)) {
      throw new IllegalStateException(file + " is missing: start from the root of the repository");
    }
    return file;
  }
}
