package org.readout.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.app.json.Json;
import org.readout.source.ReadResult;
import org.readout.source.SourceDocument;

/** The program reads new reports into a record, one batch after the other, until this is closed. */
final class ReadMeanwhile implements AutoCloseable {

  private final Path record;
  private final Path folder;
  private final Thread thread = new Thread(this::readOn, "reader");
  // Seconds that each batch took; written by the thread alone.
  private final List<Double> batches = new ArrayList<>();
  private volatile Optional<String> failure = Optional.empty();

  /**
   * Begins.
   *
   * @param folder where its files are written
   */
  ReadMeanwhile(Path record, Path folder) {
    this.record = record;
    this.folder = folder;
    thread.start();
  }

  /**
   * Makes sure that it reads.
   *
   * @throws IllegalStateException when it failed
   */
  void requireReading() {
    failure.ifPresent(
        words -> {
          throw new IllegalStateException("reading into the record failed: " + words);
        });
  }

  /** How long each batch took that was read to its end, in seconds. */
  List<Double> batches() {
    synchronized (batches) {
      return List.copyOf(batches);
    }
  }

  private void readOn() {
    try {
      for (int batch = 0; !Thread.currentThread().isInterrupted(); batch++) {
        Path file = folder.resolve("batch-" + batch + ".jsonl");
        write(ReadInto.documents(batch), file);
        long begun = System.nanoTime();
        read(file);
        synchronized (batches) {
          batches.add((System.nanoTime() - begun) / 1e9);
        }
      }
    } catch (IOException | RuntimeException failed) {
      failure = Optional.of(failed.toString());
    } catch (InterruptedException over) {
      // That was enough.
    }
  }

  private void read(Path file) throws IOException, InterruptedException {
    Path told = folder.resolve("read.log");
    Process process =
        new ProcessBuilder(
                Repository.launcher().toString(),
                "read",
                "--record",
                record.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(told.toFile())
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .start();
    try {
      int status = process.waitFor();
      if (status != 0) {
        List<String> lines = Files.readAllLines(told, UTF_8);
        throw new IOException(
            "status %d: %s"
                .formatted(
                    status,
                    String.join(
                        System.lineSeparator(),
                        lines.subList(Math.max(0, lines.size() - 10), lines.size()))));
      }
    } finally {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
      process.waitFor();
    }
  }

  private static void write(List<ReadResult> documents, Path file) throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(file, UTF_8)) {
      for (ReadResult result : documents) {
        SourceDocument document = ((ReadResult.Read) result).document();
        ObjectNode line = Json.object();
        line.put("id", document.name());
        line.put("text", document.text().text());
        document.publisher().ifPresent(publisher -> line.put("publisher", publisher));
        document.published().ifPresent(day -> line.put("published", day.toString()));
        writer.write(Json.line(line) + "\n");
      }
    }
  }

  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
