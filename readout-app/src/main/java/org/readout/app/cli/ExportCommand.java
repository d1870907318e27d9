package org.readout.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.Readout;
import org.readout.app.contents.RecordContents;
import org.readout.app.contents.Selection;
import org.readout.app.export.Excerpt;
import org.readout.app.export.annotations.AnnotationExport;
import org.readout.app.export.bundle.BundleException;
import org.readout.app.export.bundle.BundleExport;
import org.readout.app.export.calendar.CalendarExport;
import org.readout.app.export.citations.CitationFormat;
import org.readout.app.export.tables.Table;
import org.readout.app.export.tables.TableFormat;
import org.readout.app.export.tables.Tables;
import org.readout.app.store.RecordStore;
import org.readout.app.view.Vocabulary;
import org.readout.knowledge.KnowledgeBase;
import org.readout.knowledge.Publisher;
import org.readout.source.SourceDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout export}. */
@Command(
    name = "export",
    description = "Write the record, or what concerns two states or one, for other programs.",
    sortOptions = false)
final class ExportCommand implements Callable<Integer> {

  private static final Selection WHOLE =
      new Selection(new Selection.Everyone(), Optional.empty(), Optional.empty());

  private final Terminal terminal;

  @Parameters(
      paramLabel = "PAIR|STATE",
      arity = "0..1",
      description =
          "Only what is between two states or bodies, as USA-CHN or China-Iran, or concerns one, as"
              + " CHN.")
  private @Nullable String subject;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      required = true,
      converter = ExportFormat.Words.class,
      description =
          "ics: a calendar; csv or parquet: all tables, into a folder; bibtex, ris or csl-json:"
              + " citations of the documents; annotations: claims as web annotations; bundle: the"
              + " record as one file that \"readout import\" takes over.")
  private ExportFormat format = ExportFormat.BUNDLE;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      converter = DocumentOptions.Day.class,
      description = "Only engagements and reports of this day or later, as 2025-09-01.")
  private @Nullable LocalDate since;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      converter = DocumentOptions.Day.class,
      description = "Only engagements and reports of this day or earlier.")
  private @Nullable LocalDate until;

  @Option(
      names = "--out",
      paramLabel = "PATH",
      description =
          "Write to this file, compressed when it ends in .gz, or for csv and parquet into this"
              + " folder; otherwise to standard output.")
  private @Nullable Path out;

  @Mixin private RecordOption record = new RecordOption();

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Selection selection = selection();
    if (format.takesFolder() && out == null) {
      throw new UserException(
          ExitCode.USAGE,
          "--format %s writes a file for each table: name a folder with --out.".formatted(format));
    }
    try (RecordStore file = RecordStore.openExisting(record.address())) {
      if (format.takesFolder()) {
        tables(file, excerpt(file, selection), Optional.ofNullable(out).orElseThrow());
        return ExitCode.DONE;
      }
      try (ExportOutput output = ExportOutput.to(terminal, Optional.ofNullable(out))) {
        if (format == ExportFormat.BUNDLE) {
          bundle(file, selection, output);
        } else {
          write(excerpt(file, selection), output);
        }
        output.finish();
      }
      return ExitCode.DONE;
    }
  }

  private Selection selection() {
    Subjects.checkOrder(since, until);
    return new Selection(
        subject == null
            ? new Selection.Everyone()
            : Subjects.subject(subject, KnowledgeBase.standard()),
        Optional.ofNullable(since),
        Optional.ofNullable(until));
  }

  private static Excerpt excerpt(RecordStore file, Selection selection) {
    return Excerpt.of(RecordContents.of(file), selection);
  }

  private void write(Excerpt excerpt, Consumer<String> output) {
    switch (format) {
      case ICS -> calendar(excerpt, output);
      case BIBTEX -> citations(excerpt, CitationFormat.BIBTEX, output);
      case RIS -> citations(excerpt, CitationFormat.RIS, output);
      case CSL_JSON -> citations(excerpt, CitationFormat.CSL_JSON, output);
      case ANNOTATIONS -> {
        new AnnotationExport(Vocabulary.names(), Readout.standard().version())
            .write(excerpt, output);
        told(Count.of(excerpt.claims().size(), "annotation"));
      }
      case BUNDLE, CSV, PARQUET -> throw new IllegalStateException(format + " is made otherwise");
    }
  }

  private void calendar(Excerpt excerpt, Consumer<String> output) {
    CalendarExport calendar = CalendarExport.of(excerpt, Vocabulary.names());
    output.accept(calendar.text());
    StringBuilder summary = new StringBuilder(Count.of(calendar.events(), "event"));
    if (calendar.withoutDay() > 0) {
      summary
          .append("; left out, because their day is not known to the month: ")
          .append(calendar.withoutDay());
    }
    if (calendar.denied() > 0) {
      summary
          .append("; left out, because they are said not to have happened: ")
          .append(calendar.denied());
    }
    told(summary.toString());
  }

  private void citations(Excerpt excerpt, CitationFormat citations, Consumer<String> output) {
    List<SourceDocument> documents = documents(excerpt).toList();
    KnowledgeBase knowledge = KnowledgeBase.standard();
    output.accept(
        citations.write(documents, name -> knowledge.publisher(name).map(Publisher::kind)));
    told(Count.of(documents.size(), "citation"));
  }

  private static Stream<SourceDocument> documents(Excerpt excerpt) {
    return excerpt.reports().stream()
        .flatMap(report -> Stream.concat(Stream.of(report.document()), report.copies().stream()));
  }

  private void bundle(RecordStore file, Selection selection, Consumer<String> output) {
    // The whole of a record is never in memory at once.
    boolean whole = selection.equals(WHOLE);
    List<String> ids =
        whole
            ? file.documents()
            : documents(excerpt(file, selection)).map(SourceDocument::id).sorted().toList();
    try {
      new BundleExport(file, ids).write(selection, Readout.standard().version(), output);
    } catch (BundleException changed) {
      throw new UserException(ExitCode.PARTLY, changed.tell(record.address().toString()));
    }
    told(Count.of(ids.size(), "document"));
  }

  private void tables(RecordStore file, Excerpt excerpt, Path folder) {
    TableFormat tables = format == ExportFormat.CSV ? TableFormat.CSV : TableFormat.PARQUET;
    int written = 0;
    try {
      Files.createDirectories(folder);
      for (Table<?> table : new Tables(excerpt, file, Vocabulary.names()).all()) {
        tables.write(table, folder);
        written++;
      }
    } catch (IOException failed) {
      throw ExportOutput.cannotWrite(folder, failed);
    }
    told(Count.of(written, "table") + " in " + folder);
  }

  private void told(String what) {
    terminal.message(what + ".");
  }
}
