package org.readout.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Other programs, and what they print. */
final class Command {

  private Command() {}

  /** What a command prints; one that ends with another code than 0 is an error. */
  static String run(List<String> command) throws IOException, InterruptedException {
    Process process = start(command);
    String output = outputOf(process);
    int exit = process.waitFor();
    if (exit != 0) {
      throw new IllegalStateException(command + " ended with " + exit);
    }
    return output;
  }

  /** What a command prints, whatever it ends with: a test that fails has measured all the same. */
  static String output(List<String> command) throws IOException, InterruptedException {
    Process process = start(command);
    String output = outputOf(process);
    process.waitFor();
    return output;
  }

  private static Process start(List<String> command) throws IOException {
    return new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
  }

  private static String outputOf(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
