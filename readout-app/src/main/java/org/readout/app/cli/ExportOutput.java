package org.readout.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Where an export of one file goes: to standard output, or to a file, which only gets its name when
 * all of it is written. A name that ends in {@code .gz} asks for compression.
 */
final class ExportOutput implements Consumer<String>, AutoCloseable {

  private static final String UNFINISHED = ".part";

  private final Terminal terminal;
  private final @Nullable Path path;
  private final @Nullable BufferedWriter writer;
  private boolean finished;

  private ExportOutput(Terminal terminal, @Nullable Path path, @Nullable BufferedWriter writer) {
    this.terminal = terminal;
    this.path = path;
    this.writer = writer;
  }

  static ExportOutput to(Terminal terminal, Optional<Path> out) {
    if (out.isEmpty()) {
      return new ExportOutput(terminal, null, null);
    }
    Path path = out.get();
    if (Files.isDirectory(path)) {
      throw new UserException(
          ExitCode.OUTPUT, path + ": this is a folder. Name a file in it with --out.");
    }
    try {
      OutputStream file = Files.newOutputStream(unfinished(path));
      OutputStream compressed =
          String.valueOf(path.getFileName()).endsWith(".gz") ? new GZIPOutputStream(file) : file;
      return new ExportOutput(
          terminal, path, new BufferedWriter(new OutputStreamWriter(compressed, UTF_8)));
    } catch (IOException failed) {
      throw cannotWrite(path, failed);
    }
  }

  private static Path unfinished(Path path) {
    return path.resolveSibling(path.getFileName() + UNFINISHED);
  }

  @Override
  public void accept(String text) {
    if (writer == null) {
      terminal.print(text);
      return;
    }
    try {
      writer.write(text);
    } catch (IOException failed) {
      throw cannotWrite(writtenTo(), failed);
    }
  }

  private Path writtenTo() {
    return path == null ? Path.of("-") : path;
  }

  /** All is written. */
  void finish() {
    if (writer == null) {
      terminal.flush();
    } else {
      Path file = writtenTo();
      try {
        writer.close();
        Files.move(unfinished(file), file, StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException failed) {
        throw cannotWrite(file, failed);
      }
    }
    finished = true;
  }

  @Override
  public void close() {
    if (writer == null || finished) {
      return;
    }
    try {
      writer.close();
    } catch (IOException alreadyTold) {
      // What led here has been told.
    }
    try {
      Files.deleteIfExists(unfinished(writtenTo()));
    } catch (IOException leftBehind) {
      terminal.message(unfinished(writtenTo()) + " was left behind and is of no use.");
    }
  }

  static UserException cannotWrite(Path path, IOException failed) {
    return new UserException(
        ExitCode.OUTPUT,
        path
            + ": this cannot be written ("
            + failed.getClass().getSimpleName()
            + ": "
            + failed.getMessage()
            + "). Make room, or name with --out what you may write to.");
  }
}
