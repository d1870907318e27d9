package org.readout.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that lines are written to, and whose troubles are the user's to mend. */
final class EventFile implements AutoCloseable {

  private final Path path;
  private @Nullable BufferedWriter writer;

  private EventFile(Path path) {
    this.path = path;
  }

  /** The file at {@code path}, emptied if it is there. */
  static EventFile at(Path path) {
    EventFile file = new EventFile(path);
    file.open();
    return file;
  }

  /** The file at {@code path}, made when the first line comes; an older one is taken away. */
  static EventFile whenNeeded(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException failed) {
      throw cannotWrite(path, failed);
    }
    return new EventFile(path);
  }

  private BufferedWriter open() {
    if (writer == null) {
      try {
        writer = Files.newBufferedWriter(path, UTF_8);
      } catch (IOException failed) {
        throw cannotWrite(path, failed);
      }
    }
    return writer;
  }

  void write(String lines) {
    try {
      open().write(lines);
    } catch (IOException failed) {
      throw cannotWrite(path, failed);
    }
  }

  @Override
  public void close() {
    if (writer != null) {
      try {
        writer.close();
      } catch (IOException failed) {
        throw cannotWrite(path, failed);
      }
    }
  }

  private static UserException cannotWrite(Path path, IOException failed) {
    return new UserException(
        ExitCode.OUTPUT,
        path
            + ": this cannot be written ("
            + failed.getClass().getSimpleName()
            + ": "
            + failed.getMessage()
            + "). Make room, or name a file with --out that you may write to.");
  }
}
