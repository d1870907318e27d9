package org.readout.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.readout.Readout;
import org.readout.app.compare.ComparedReports;
import org.readout.app.contents.RecordContents;
import org.readout.app.ingest.Ingest;
import org.readout.app.ingest.Outcome;
import org.readout.app.store.RecordAddress;
import org.readout.app.store.RecordStore;
import org.readout.app.view.ComparisonView;
import org.readout.app.view.EntryView;
import org.readout.app.view.Page;
import org.readout.app.view.Style;
import org.readout.app.view.Vocabulary;
import org.readout.app.view.Words;
import org.readout.app.web.door.Door;
import org.readout.app.web.door.Listening;
import org.readout.record.EngagementEntry;
import org.readout.source.DocumentReader;
import org.readout.source.ReadOptions;
import org.readout.source.ReadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code readout demo}. */
@Command(
    name = "demo",
    description = "Read the samples that come with Readout and show the record of them.",
    sortOptions = false)
final class DemoCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(
      names = "--serve",
      description = "Then open the reading room of this record, until Ctrl-C.")
  private boolean serve;

  DemoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Path samples = Home.folder("samples");
    Path folder = temporaryFolder();
    Path file = folder.resolve("demo.db");
    boolean served = false;
    try {
      int failures = show(samples, file);
      if (serve) {
        terminal.flush();
        served = true;
        new Serving(terminal)
            .run(
                new RecordAddress.File(file),
                // Any port that is free: the usual one may be another reading room's.
                Listening.local(0),
                Door.local(System.getProperty("user.name", "")),
                false,
                () -> delete(folder));
      }
      return failures == 0 ? ExitCode.DONE : ExitCode.PARTLY;
    } finally {
      if (!served) {
        delete(folder);
      }
    }
  }

  private int show(Path samples, Path file) {
    try (RecordStore record = RecordStore.open(file)) {
      int failures = read(samples, record);
      terminal.print(page(record, RecordContents.of(record)));
      return failures;
    }
  }

  private int read(Path samples, RecordStore record) {
    Readout readout = Readout.standard();
    int[] failures = new int[1];
    try (Progress progress = new Progress(terminal, "Reading the samples", true);
        Stream<ReadResult> found = new DocumentReader(ReadOptions.STANDARD).read(samples)) {
      new Ingest(readout::read, readout.version(), Optional.of(record), Ingest.usualThreads())
          .run(
              found.iterator(),
              outcome -> {
                progress.step();
                if (outcome instanceof Outcome.Failed failed) {
                  failures[0]++;
                  progress.aside(failed.message());
                }
              });
    }
    return failures[0];
  }

  private Page page(RecordStore record, RecordContents contents) {
    EntryView view = new EntryView(Vocabulary.names());
    Page page = terminal.page();
    long reports = contents.reportCount();
    page.line(
        0,
        Words.of(
            "The record of %d reports that we wrote about real engagements (folder samples):"
                .formatted(reports)));
    page.blank();
    view.list(page, contents.entries(), contents);
    Optional<EngagementEntry> told = contents.toldByMost();
    if (told.isPresent()) {
      page.blank();
      page.line(0, Words.of("One of them as each side tells it:"));
      page.blank();
      ComparedReports compared = ComparedReports.of(record, contents, told.get());
      new ComparisonView(Vocabulary.names(), Vocabulary::issue)
          .write(page, compared, compared.comparison().rows());
    }
    page.blank();
    page.line(0, Words.of("What to try next:"));
    next(page, "./readout demo --serve", "the same in your browser, and much more");
    next(page, "./readout read samples", "keeps this record in readout.db");
    next(page, "./readout serve", "opens the reading room of readout.db");
    next(page, "./readout show", "lists what is in it");
    next(page, "./readout show ID", "one engagement with all its reports; the ids stand above");
    next(page, "./readout compare ID", "the accounts of one engagement side by side");
    next(page, "./readout ledger USA-CHN", "channels, promises, positions and what is next");
    next(
        page,
        "./readout brief USA-CHN",
        "the same in a page or two, every sentence with its source");
    next(
        page,
        "./readout explain samples/2024-01-12-sunak-in-kyiv.txt",
        "which rules and words made each line");
    next(
        page,
        "./readout code samples/sentences.tsv --format csv",
        "sentences as events: who did what to whom");
    next(page, "./readout read YOUR-FILES", "text, HTML or JSON; ./readout read --help says more");
    return page;
  }

  private static void next(Page page, String command, String purpose) {
    page.line(2, Words.of(Style.STRONG, command));
    page.line(6, Words.of(Style.FAINT, purpose));
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("readout-demo");
    } catch (IOException failed) {
      throw new UserException(
          ExitCode.RECORD,
          "The folder for temporary files cannot be written ("
              + failed.getMessage()
              + "). Make room there, or name another with the environment variable TMPDIR.");
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
