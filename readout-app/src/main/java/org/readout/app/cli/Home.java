package org.readout.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the program lies, with what comes beside it. */
final class Home {

  private Home() {}

  /**
   * A folder that comes with the program.
   *
   * @throws UserException when it is not there
   */
  static Path folder(String name) {
    // The launcher says where.
    Path folder = Path.of(System.getProperty("readout.home", ".")).resolve(name).normalize();
    if (!Files.isDirectory(folder)) {
      throw new UserException(
          ExitCode.PARTLY,
          folder
              + ": this folder is not there. Start Readout with the script \"readout\" of a whole copy"
              + " of it.");
    }
    return folder;
  }
}
