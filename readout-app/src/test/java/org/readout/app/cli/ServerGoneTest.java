package org.readout.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.PostgresqlServer;
import org.readout.app.store.CanonicalExport;
import org.readout.app.store.RecordAddress;
import org.readout.app.store.RecordStore;

/** A server that is stopped in the middle of a read, and started again. */
class ServerGoneTest {

  private static final int REPORTS = 12;

  @TempDir private Path folder = Path.of("");

  @Test
  void whatWasShownIsKeptAndTheSameCommandGoesOn() throws IOException {
    PostgresqlServer server = PostgresqlServer.shared();
    Path reports = Files.createDirectory(folder.resolve("reports"));
    for (int number = 10; number < 10 + REPORTS; number++) {
      Files.writeString(
          reports.resolve(number + ".txt"),
          "OSLO, %d March 2025. The foreign ministers of Norway and Canada spoke by telephone.\n"
              .formatted(number));
    }
    RecordAddress.Server record = server.freshSchema();
    String written =
        PostgresqlServer.written(record).replace("postgres@", "postgres:open%20sesame@");
    String[] command = {"read", reports.toString(), "--record", written};

    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    List<String> shown = new ArrayList<>();
    ByteArrayOutputStream results =
        new ByteArrayOutputStream() {
          @Override
          public void flush() {
            if (size() > 0) {
              shown.add(toString(UTF_8));
              reset();
              if (shown.size() == 3) {
                server.stop();
              }
            }
          }
        };
    int exitCode;
    try {
      exitCode =
          Program.run(
              new Terminal(results, messages, InputStream.nullInputStream(), false, false, 100),
              command);
    } finally {
      server.startAgain();
    }
    assertThat(messages.toString(UTF_8))
        .startsWith(record + ": the server has gone away (")
        .contains("What was acknowledged is in the record. ")
        .endsWith("run the same command again: it goes on where it stopped.\n")
        .doesNotContain("sesame");
    assertThat(exitCode).isEqualTo(ExitCode.RECORD);
    assertThat(shown).hasSize(3);

    CommandLineRun again = CommandLineRun.of(command);
    assertThat(again.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(again.messages())
        .startsWith(REPORTS + " documents read (3 in the record already): ")
        .endsWith(" Record: " + record + ".\n");

    Path file = folder.resolve("undisturbed.db");
    CommandLineRun.of("read", reports.toString(), "--record", file.toString());
    assertThat(export(record)).isEqualTo(export(new RecordAddress.File(file)));
  }

  @Test
  void anAddressThatIsNoneIsNotRepeated() {
    CommandLineRun run = CommandLineRun.of("show", "--record", "postgresql://ann:sesame@h");
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.messages())
        .contains("--record", "the name of the database is missing")
        .doesNotContain("sesame");
  }

  private static List<String> export(RecordAddress address) {
    List<String> lines = new ArrayList<>();
    try (RecordStore record = RecordStore.openExisting(address)) {
      CanonicalExport.write(record, lines::add);
    }
    return lines;
  }
}
