package org.readout.golden;

import java.nio.file.Path;

/** A golden document that is not written as golden/README.md says. */
final class GoldenFormatException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  GoldenFormatException(Path file, int line, String what, String remedy) {
    super(file + ":" + line + ": " + what + ". " + remedy);
  }
}
