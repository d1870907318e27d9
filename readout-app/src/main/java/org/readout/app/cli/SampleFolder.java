package org.readout.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** The reports that come with the program. */
final class SampleFolder {

  private SampleFolder() {}

  /**
   * Where they are.
   *
   * @throws UserException when they are not there
   */
  static Path path() {
    // The launcher says where the program lies.
    Path folder = Path.of(System.getProperty("readout.home", ".")).resolve("samples");
    if (!Files.isDirectory(folder)) {
      throw new UserException(
          ExitCode.PARTLY,
          folder
              + ": the samples are not there. Start Readout with the script \"readout\" of a whole"
              + " copy of it.");
    }
    return folder;
  }
}
