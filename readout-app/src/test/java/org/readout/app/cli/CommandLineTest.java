package org.readout.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

  @ParameterizedTest(name = "readout {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          read                            | Missing required parameter: 'PATH'
          rea                             | Unmatched argument at index 0: 'rea'
          read x --format pdf             | expected one of [text, json, summary]
          read x --published 10.9.2025    | "10.9.2025" is no day of the calendar: write year,
          read x --published 2025-02-30   | "2025-02-30" is no day of the calendar: write year,
          read x --zone Moon              | "Moon" is no time zone: write one as Asia/Shanghai,
          read x --recrod y               | Unknown option: '--recrod'
          """)
  void saysWhatIsWrongWithACommandLine(String arguments, String message) {
    CommandLineRun run = CommandLineRun.of(arguments.split(" "));
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.messages()).contains(message);
    assertThat(run.results()).isEmpty();
  }

  @Test
  void helpAndVersionAreResults() {
    assertThat(CommandLineRun.of("--help").results()).contains("Commands:", "Exit codes:");
    assertThat(CommandLineRun.of("--version").results()).startsWith("readout ");
    assertThat(CommandLineRun.of("read", "--help").messages()).isEmpty();
  }

  @Test
  void aReaderThatHasHadEnoughIsNoError() {
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    Terminal terminal = terminal(failing("Broken pipe"), messages);
    assertThat(Program.run(terminal, "--help")).isEqualTo(ExitCode.READER_LEFT);
    assertThat(messages.toString(UTF_8)).isEmpty();
  }

  @Test
  void aFullDiskIs() {
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    Terminal terminal = terminal(failing("No space left on device"), messages);
    assertThat(Program.run(terminal, "--help")).isEqualTo(ExitCode.OUTPUT);
    assertThat(messages.toString(UTF_8))
        .startsWith("the results cannot be written: No space left on device. ");
  }

  private static Terminal terminal(OutputStream results, OutputStream messages) {
    return new Terminal(results, messages, InputStream.nullInputStream(), false, false, 100);
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int unit) throws IOException {
        throw new IOException(message);
      }
    };
  }
}
