package org.readout.app.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.contents.RecordContents;

/**
 * A record that this program has open, once for each who looks, and that others close meanwhile.
 */
class OtherProgramTest {

  private static final Path LOCKS = Path.of("/proc/locks");

  @TempDir private Path folder = Path.of("");

  /**
   * Without this lock another program that closes the record takes the log away under those who
   * have it open here, and what they write after that is lost.
   */
  @Test
  void theLockThatKeepsTheLogInItsPlaceIsHeldHoweverOftenTheRecordIsOpened() throws IOException {
    if (!Files.isReadable(LOCKS)) {
      Assumptions.abort("SKIPPED: only Linux lists locks, in " + LOCKS);
    }
    Path file = folder.resolve("readout.db");
    RecordStore.open(file).close();
    try (RecordStore one = RecordStore.openExisting(file)) {
      RecordContents.of(one);
      assertThat(locks(file)).isNotEmpty();
      try (RecordStore other = RecordStore.openExisting(file)) {
        RecordContents.of(other);
        assertThat(locks(file)).isNotEmpty();
      }
    }
  }

  /** The locks that this program has on {@code file}. */
  private static List<String> locks(Path file) throws IOException {
    String owner = " " + ProcessHandle.current().pid() + " ";
    String inode = ":" + Files.getAttribute(file, "unix:ino") + " ";
    return Files.readString(LOCKS, UTF_8)
        .lines()
        .filter(line -> line.contains(owner) && line.contains(inode))
        .toList();
  }
}
