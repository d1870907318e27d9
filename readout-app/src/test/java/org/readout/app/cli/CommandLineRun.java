package org.readout.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.InstantSource;

/**
 * One run of the program within the test.
 *
 * @param exitCode what it said to the shell
 * @param results what it wrote to standard output
 * @param messages what it wrote to standard error
 */
record CommandLineRun(int exitCode, String results, String messages) {

  static CommandLineRun of(String... arguments) {
    return withInput("", arguments);
  }

  static CommandLineRun withInput(String input, String... arguments) {
    ByteArrayOutputStream results = new ByteArrayOutputStream();
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            results,
            messages,
            new ByteArrayInputStream(input.getBytes(UTF_8)),
            false,
            false,
            100,
            // One moment for all runs, so that what the user guide shows stays the same.
            InstantSource.fixed(Instant.parse("2026-11-22T09:00:00Z")));
    int exitCode = Program.run(terminal, arguments);
    return new CommandLineRun(exitCode, results.toString(UTF_8), messages.toString(UTF_8));
  }
}
