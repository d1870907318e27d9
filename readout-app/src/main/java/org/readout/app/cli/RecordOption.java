package org.readout.app.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which record. */
final class RecordOption {

  @Option(
      names = "--record",
      paramLabel = "FILE",
      defaultValue = "readout.db",
      description = "The file that keeps the record (here: ${DEFAULT-VALUE}).")
  private Path file = Path.of("readout.db");

  Path file() {
    return file;
  }
}
