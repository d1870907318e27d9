package org.readout.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.Readout;
import org.readout.app.coding.RowCoder;
import org.readout.app.coding.RowJob;
import org.readout.app.export.EventFormat;
import org.readout.app.ingest.Ingest;
import org.readout.event.EventCoder;
import org.readout.source.ReadLimits;
import org.readout.source.ReadOptions;
import org.readout.source.RowReader;
import org.readout.source.TableException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout code}. */
@Command(
    name = "code",
    description = "Code a table of sentences or stories as PLOVER events, one row after the other.",
    sortOptions = false)
final class CodeCommand implements Callable<Integer> {

  /** A sentence or a story; longer ones belong into rows of their own. */
  private static final int LONGEST_ROW = 1 << 20;

  private static final Duration LONGEST_TIME = Duration.ofMinutes(2);

  private final Terminal terminal;

  @Parameters(
      paramLabel = "INPUT",
      description =
          "JSON Lines, or columns set apart by tabs or commas under a header, with a column text or"
              + " sentence; - is standard input.")
  private Path input = Path.of("-");

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write the events to this file; bad rows go to FILE.errors.jsonl.")
  private @Nullable Path out;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "plover",
      description =
          "plover, csv, gdelt (with FILE.mentions), polecat or icews (with FILE.evidence.jsonl);"
              + " here: ${DEFAULT-VALUE}.")
  private CodeFormat format = CodeFormat.plover;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many rows are coded at once; as many as there are processors.")
  private @Nullable Integer threads;

  @Option(
      names = "--house",
      description =
          "Write also what PLOVER leaves out: meetings with resident ambassadors, denials,"
              + " condolences.")
  private boolean house;

  @Mixin private DocumentOptions documents = new DocumentOptions();

  CodeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    int workers = threads == null ? Ingest.usualThreads() : threads;
    if (workers < 1 || workers > 1000) {
      throw new UserException(
          ExitCode.USAGE, "--threads: " + workers + " is no number from 1 to 1000.");
    }
    EventFormat events = format.format();
    Optional<Path> file = Optional.ofNullable(out);
    if (file.isEmpty() && format == CodeFormat.gdelt) {
      throw new UserException(
          ExitCode.USAGE, "--format gdelt writes two files: name the first of them with --out.");
    }
    try (RowReader rows = rows(file);
        CodeResults results = CodeResults.to(terminal, file, events)) {
      Readout readout = Readout.standard();
      RowCoder coder = new RowCoder(readout, EventCoder.standard(), events, house);
      results.begin();
      new RowJob(coder::code, workers, LONGEST_TIME).run(rows, results);
      results.finish();
      return results.exitCode();
    }
  }

  private RowReader rows(Optional<Path> file) {
    ReadOptions options =
        documents
            .options()
            .withLimits(
                new ReadLimits(
                    LONGEST_ROW, ReadLimits.STANDARD.expansion(), ReadLimits.STANDARD.tags()));
    try {
      if (input.toString().equals("-")) {
        return RowReader.open("-", terminal.input(), options);
      }
      return RowReader.open(input.toString(), opened(file), options);
    } catch (TableException noTable) {
      throw new UserException(ExitCode.PARTLY, noTable.getMessage() + ".");
    }
  }

  private InputStream opened(Optional<Path> file) {
    if (!Files.exists(input)) {
      throw new UserException(
          ExitCode.PARTLY,
          input + ": there is no such file. Check the name, or write - for standard input.");
    }
    if (Files.isDirectory(input)) {
      throw new UserException(ExitCode.PARTLY, input + ": this is a folder. Name a file in it.");
    }
    try {
      if (file.isPresent() && Files.exists(file.get()) && Files.isSameFile(input, file.get())) {
        throw new UserException(
            ExitCode.USAGE, input + ": this would be overwritten. Name another file with --out.");
      }
      return Files.newInputStream(input);
    } catch (IOException failed) {
      throw new UserException(
          ExitCode.PARTLY,
          input + ": this cannot be read (" + failed + "). Check the disk and the permissions.");
    }
  }
}
