package org.readout.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.readout.app.store.RecordAddress;
import org.readout.app.web.ReadingRoom;
import org.readout.app.web.door.Door;
import org.readout.app.web.door.Listening;

/**
 * What the launcher runs once after a build, so that Java can keep the classes that commands need
 * and start with them at once: the demonstration, and a look into the reading room of a small
 * record.
 */
public final class Rehearsal {

  private static final List<String> PAGES =
      List.of("", "engagements", "pairs/CHN-USA", "documents", "commitments", "search?q=summit");

  private Rehearsal() {}

  /** Runs it, and ends with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(Terminal.ofProcess()));
  }

  /** The exit code of the first step that failed; that of success where none did. */
  static int run(Terminal terminal) {
    int demonstrated = Program.run(terminal, "demo");
    return demonstrated == ExitCode.DONE ? lookIn(terminal) : demonstrated;
  }

  private static int lookIn(Terminal terminal) {
    try {
      Path folder = Files.createTempDirectory("readout-rehearsal");
      try {
        Path record = folder.resolve("rehearsal.db");
        int read =
            Program.run(
                terminal, "read", "--record", record.toString(), Home.folder("samples").toString());
        return read == ExitCode.DONE ? lookAtPages(terminal, record) : read;
      } finally {
        delete(folder);
      }
    } catch (IOException failed) {
      terminal.message("The reading room could not be tried: " + failed.getMessage());
      return ExitCode.FAULT;
    }
  }

  private static int lookAtPages(Terminal terminal, Path record) throws IOException {
    try (ReadingRoom room =
        ReadingRoom.open(
            new ReadingRoom.Settings(
                new RecordAddress.File(record), Listening.local(0), Door.local("rehearsal")),
            terminal::now,
            ZoneId.systemDefault(),
            fault -> terminal.message("A fault in Readout itself: " + fault))) {
      for (String page : PAGES) {
        try (InputStream answer = room.address().resolve("/" + page).toURL().openStream()) {
          answer.readAllBytes();
        }
      }
    }
    return ExitCode.DONE;
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
