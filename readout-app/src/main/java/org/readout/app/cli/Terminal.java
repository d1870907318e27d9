package org.readout.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.app.view.Page;
import org.readout.app.view.Plain;

/**
 * Where results and messages go: results to standard output, everything else to standard error.
 *
 * <p>{@code System.out} is not used for results, because it swallows errors: a report that breaks
 * off on a full disk must not look like a whole one.
 */
public final class Terminal {

  private static final int USUAL_WIDTH = 100;
  private static final int NARROWEST = 40;

  private final OutputStream results;
  private final PrintStream messages;
  private final InputStream input;
  private final boolean colours;
  private final boolean messagesAreSeen;
  private final int width;
  private final InstantSource clock;

  /**
   * A terminal, or what stands for one, with the time of this machine.
   *
   * @param colours whether results may have them
   * @param messagesAreSeen whether someone watches the messages as they come
   * @param width columns
   */
  public Terminal(
      OutputStream results,
      OutputStream messages,
      InputStream input,
      boolean colours,
      boolean messagesAreSeen,
      int width) {
    this(results, messages, input, colours, messagesAreSeen, width, InstantSource.system());
  }

  /**
   * A terminal, or what stands for one.
   *
   * @param colours whether results may have them
   * @param messagesAreSeen whether someone watches the messages as they come
   * @param width columns
   * @param clock tells what time it is for whoever sits before it
   */
  public Terminal(
      OutputStream results,
      OutputStream messages,
      InputStream input,
      boolean colours,
      boolean messagesAreSeen,
      int width,
      InstantSource clock) {
    this.clock = clock;
    this.results = results;
    this.messages = new PrintStream(messages, true, UTF_8);
    this.input = input;
    this.colours = colours;
    this.messagesAreSeen = messagesAreSeen;
    this.width = width;
  }

  /** The terminal of this process. The launcher says which of its streams are one. */
  public static Terminal ofProcess() {
    boolean outputIsSeen = Boolean.getBoolean("readout.terminal.output");
    boolean colours = outputIsSeen && environment("NO_COLOR").isEmpty();
    return new Terminal(
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
        System.err,
        System.in,
        colours && !environment("TERM").equals(Optional.of("dumb")),
        Boolean.getBoolean("readout.terminal.messages"),
        environment("COLUMNS").flatMap(Terminal::number).orElse(USUAL_WIDTH));
  }

  private static Optional<String> environment(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isEmpty());
  }

  private static Optional<Integer> number(String text) {
    try {
      return Optional.of(Math.max(NARROWEST, Integer.parseInt(text.strip())));
    } catch (NumberFormatException notOne) {
      return Optional.empty();
    }
  }

  /** An empty page of this terminal's width. */
  public Page page() {
    return new Page(width, colours);
  }

  /** Standard input. */
  public InputStream input() {
    return input;
  }

  /** Whether someone watches the messages as they come. */
  public boolean messagesAreSeen() {
    return messagesAreSeen;
  }

  /**
   * One line that nobody should see: typed blindly where somebody sits at the terminal, and else
   * the first line of standard input.
   *
   * @param prompts what to ask for, one after the other; a program that sends it is asked once
   * @return what was typed each time
   * @throws UncheckedIOException when it cannot be read
   */
  public List<String> secrets(String... prompts) {
    Console console = input == System.in ? System.console() : null;
    List<String> secrets = new ArrayList<>();
    if (console != null) {
      for (String prompt : prompts) {
        char[] typed = console.readPassword("%s", prompt);
        secrets.add(typed == null ? "" : new String(typed));
      }
      return secrets;
    }
    try {
      // Not closed: it is the process's own.
      String line = new BufferedReader(new InputStreamReader(input, UTF_8)).readLine();
      secrets.add(line == null ? "" : line);
      return secrets;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** What time it is. */
  public Instant now() {
    return clock.instant();
  }

  /** Columns. */
  public int width() {
    return width;
  }

  /** Where messages go, for those who write to a stream. */
  public PrintStream messages() {
    return messages;
  }

  /**
   * Writes results.
   *
   * @throws OutputLostException when they cannot be written
   */
  public void print(Object text) {
    try {
      results.write(text.toString().getBytes(UTF_8));
    } catch (IOException failed) {
      throw lost(failed);
    }
  }

  /** Hands on what was printed so far. */
  public void flush() {
    try {
      results.flush();
    } catch (IOException failed) {
      throw lost(failed);
    }
  }

  private static OutputLostException lost(IOException failed) {
    String message = String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT);
    return new OutputLostException(
        message.contains("broken pipe") || message.contains("pipe is being closed"), failed);
  }

  /** Writes one message; names of files may be in it, and be made to do harm. */
  public void message(String text) {
    messages.println(Plain.block(text));
  }
}
