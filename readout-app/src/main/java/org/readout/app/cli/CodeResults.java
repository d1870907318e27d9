package org.readout.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.readout.app.coding.RowOutcome;
import org.readout.app.export.EventFormat;
import org.readout.app.json.Json;
import org.readout.source.ReadResult;

/** Writes the events of each row as they come, its problems beside them, and counts. */
final class CodeResults implements Consumer<RowOutcome>, AutoCloseable {

  private static final double NANOSECONDS = 1e9;

  private final Terminal terminal;
  private final Optional<Path> file;
  private final Optional<EventFile> events;
  private final Optional<EventFile> companion;
  private final Optional<EventFile> errors;
  private final EventFormat format;
  private final Progress progress;
  private long cpuBefore;
  private long rows;
  private long badRows;
  private long problems;
  private long sentences;
  private long written;
  private long untold;

  private CodeResults(Terminal terminal, Optional<Path> file, EventFormat format) {
    this.terminal = terminal;
    this.file = file;
    this.format = format;
    events = file.map(EventFile::at);
    companion =
        file.flatMap(path -> format.companionEnding().map(ending -> beside(path, ending)))
            .map(EventFile::at);
    errors = file.map(path -> EventFile.whenNeeded(beside(path, ".errors.jsonl")));
    progress = new Progress(terminal, "Coding", "rows", file.isPresent());
  }

  /** Results that go to {@code file}, or to the terminal when there is none. */
  static CodeResults to(Terminal terminal, Optional<Path> file, EventFormat format) {
    return new CodeResults(terminal, file, format);
  }

  private static Path beside(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }

  /** Writes what stands before the first event; what comes before does not count as coding. */
  void begin() {
    cpuBefore = cpuTime();
    write(format.header());
  }

  private void write(String lines) {
    if (events.isPresent()) {
      events.get().write(lines);
    } else {
      terminal.print(lines);
    }
  }

  @Override
  public void accept(RowOutcome outcome) {
    rows++;
    progress.step();
    if (outcome instanceof RowOutcome.Bad bad) {
      badRows++;
      tell(bad.line(), bad.id(), bad.failure(), false);
    } else if (outcome instanceof RowOutcome.Coded coded) {
      sentences += coded.sentences();
      written += coded.events();
      untold += coded.untold();
      write(coded.lines());
      companion.ifPresent(beside -> beside.write(coded.companionLines()));
      coded
          .problems()
          .forEach(problem -> tell(coded.line(), Optional.of(coded.id()), problem, true));
    }
  }

  private void tell(long line, Optional<String> id, ReadResult.Failed failure, boolean coded) {
    problems++;
    if (errors.isEmpty()) {
      progress.aside(failure.message());
      return;
    }
    ObjectNode node = Json.object().put("line", line);
    id.ifPresent(name -> node.put("source_id", name));
    if (!failure.place().isEmpty()) {
      node.put("place", failure.place());
    }
    node.put("reason", failure.problem()).put("remedy", failure.remedy()).put("coded", coded);
    errors.get().write(Json.line(node) + "\n");
  }

  /** Hands on what was written and says how much it was, on standard error. */
  void finish() {
    progress.close();
    terminal.flush();
    events.ifPresent(EventFile::close);
    companion.ifPresent(EventFile::close);
    errors.ifPresent(EventFile::close);
    double seconds = (cpuTime() - cpuBefore) / NANOSECONDS;
    StringBuilder summary = new StringBuilder();
    summary.append(count(rows, "row")).append(": ").append(count(written, "event"));
    if (untold > 0) {
      summary.append(
          String.format(
              Locale.ROOT,
              " (%,d more did not happen or may not have, which this format cannot say)",
              untold));
    }
    summary.append(", ").append(count(badRows, "bad row"));
    if (problems > badRows) {
      summary.append(", ").append(count(problems - badRows, "other problem"));
    }
    if (problems > 0) {
      summary.append(
          file.map(path -> " (see " + beside(path, ".errors.jsonl") + ")").orElse(" (see above)"));
    }
    if (seconds > 0) {
      summary.append(
          String.format(Locale.ROOT, "; %,.0f sentences per CPU-second", sentences / seconds));
    }
    terminal.message(summary.append('.').toString());
  }

  private static String count(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }

  /** Of the whole process, so that what Java does besides counts too; 0 where it is not known. */
  private static long cpuTime() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : 0;
  }

  int exitCode() {
    return problems > 0 ? ExitCode.PARTLY : ExitCode.DONE;
  }

  @Override
  public void close() {
    progress.close();
    events.ifPresent(EventFile::close);
    companion.ifPresent(EventFile::close);
    errors.ifPresent(EventFile::close);
  }
}
