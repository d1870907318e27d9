package org.readout.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.Readout;
import org.readout.app.contents.RecordContents;
import org.readout.app.ingest.Ingest;
import org.readout.app.store.RecordStore;
import org.readout.source.DocumentReader;
import org.readout.source.ReadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout read}. */
@Command(
    name = "read",
    description = "Read documents, show what they say, and keep it in the record.",
    sortOptions = false)
final class ReadCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files and folders to read; - is standard input.")
  private List<Path> paths = List.of();

  @Mixin private RecordOption record = new RecordOption();

  @Option(names = "--no-record", description = "Keep nothing.")
  private boolean noRecord;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "How to show what was found: text for people, json with everything, summary in short"
              + " (here: ${DEFAULT-VALUE}).")
  private Format format = Format.text;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write a file for each document into this folder instead of showing it.")
  private @Nullable Path out;

  @Mixin private DocumentOptions documents = new DocumentOptions();

  ReadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Readout readout = Readout.standard();
    try (Results results = Results.to(terminal, Optional.ofNullable(out), format, readout);
        Stream<ReadResult> found = found()) {
      if (noRecord) {
        return read(readout, found, Optional.empty(), results);
      }
      try (RecordStore file = RecordStore.open(record.address())) {
        return Farewell.around(
            terminal, record.address(), () -> read(readout, found, Optional.of(file), results));
      }
    }
  }

  private int read(
      Readout readout, Stream<ReadResult> found, Optional<RecordStore> file, Results results) {
    new Ingest(readout::read, readout.version(), file, Ingest.usualThreads())
        .run(found.iterator(), results);
    // Whoever looks at the record next finds it in order.
    file.ifPresent(RecordContents::of);
    results.summarise(file.map(RecordStore::address));
    return results.exitCode();
  }

  private Stream<ReadResult> found() {
    return new DocumentReader(documents.options()).read(paths, terminal.input());
  }
}
