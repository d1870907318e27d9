package org.readout.app.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file so that it is there whole or not at all: what stood there before stays till then.
 */
final class WholeFile {

  private WholeFile() {}

  /**
   * Writes {@code content} to {@code path}.
   *
   * @throws UserException when that cannot be done
   */
  static void write(Path path, byte[] content) {
    if (Files.isDirectory(path)) {
      throw new UserException(
          ExitCode.OUTPUT, path + " is a folder. Name a file in it with --out.");
    }
    try {
      // A device or a pipe cannot be replaced, and is written to as it is.
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        Files.write(path, content, StandardOpenOption.WRITE);
      } else {
        replace(path, content);
      }
    } catch (IOException failed) {
      throw new UserException(
          ExitCode.OUTPUT,
          "%s: this cannot be written (%s: %s). Name a file with --out that you may write to."
              .formatted(path, failed.getClass().getSimpleName(), failed.getMessage()));
    }
  }

  private static void replace(Path path, byte[] content) throws IOException {
    // A link stays a link: what it points to is replaced.
    Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    Path beside = target.resolveSibling(target.getFileName() + ".part");
    try {
      Files.write(beside, content);
      try {
        Files.move(
            beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException notHere) {
        Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
