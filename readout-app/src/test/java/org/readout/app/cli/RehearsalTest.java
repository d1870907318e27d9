package org.readout.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the launcher runs once after a build. */
class RehearsalTest {

  @BeforeEach
  void theRepositoryIsTheHome() {
    System.setProperty("readout.home", "..");
  }

  @AfterEach
  void nothingIsTheHome() {
    System.clearProperty("readout.home");
  }

  @Test
  void theDemonstrationAndTheReadingRoomWork() {
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    int exitCode =
        Rehearsal.run(
            new Terminal(
                new ByteArrayOutputStream(),
                messages,
                InputStream.nullInputStream(),
                false,
                false,
                100,
                InstantSource.fixed(Instant.parse("2026-11-22T09:00:00Z"))));

    assertThat(messages.toString(UTF_8)).doesNotContain("fault");
    assertThat(exitCode).isEqualTo(ExitCode.DONE);
  }
}
