package org.readout.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.readout.Readout;
import org.readout.app.export.DocumentExport;
import org.readout.app.export.SummaryExport;
import org.readout.app.ingest.Outcome;
import org.readout.app.json.Json;
import org.readout.app.store.RecordAddress;
import org.readout.app.view.DocumentView;
import org.readout.app.view.Page;
import org.readout.app.view.RevisionWords;
import org.readout.app.view.Vocabulary;
import org.readout.claim.Act;
import org.readout.claim.Claim;
import org.readout.claim.Engagement;
import org.readout.claim.Statement;
import org.readout.source.SourceDocument;

/** Shows what comes of each document as it comes, and counts. */
final class Results implements Consumer<Outcome>, AutoCloseable {

  private final Terminal terminal;
  private final Optional<OutputFolder> folder;
  private final Format format;
  private final Readout readout;
  private final DocumentView view;
  private final Progress progress;
  private int documents;
  private int known;
  private int failures;
  private int engagements;
  private int statements;
  private int acts;

  private Results(
      Terminal terminal, Optional<OutputFolder> folder, Format format, Readout readout) {
    this.terminal = terminal;
    this.folder = folder;
    this.format = format;
    this.readout = readout;
    this.view = new DocumentView(Vocabulary.names());
    // Results that scroll by show the progress themselves.
    this.progress = new Progress(terminal, "Reading", folder.isPresent());
  }

  /** Results that go to {@code out}, or to the terminal when there is none. */
  static Results to(Terminal terminal, Optional<Path> out, Format format, Readout readout) {
    return new Results(
        terminal, out.map(path -> OutputFolder.at(path, format.ending())), format, readout);
  }

  @Override
  public void accept(Outcome outcome) {
    progress.step();
    if (outcome instanceof Outcome.Failed failed) {
      failures++;
      progress.aside(failed.message());
    } else if (outcome instanceof Outcome.Skipped) {
      // Side files and the like are passed over rightly, and nobody needs to hear of each.
      return;
    } else if (outcome instanceof Outcome.Done done) {
      documents++;
      known += done.known() ? 1 : 0;
      for (Claim claim : done.claims()) {
        if (claim.content() instanceof Engagement) {
          engagements++;
        } else if (claim.content() instanceof Statement) {
          statements++;
        } else if (claim.content() instanceof Act) {
          acts++;
        }
      }
      done.notes().forEach(note -> progress.aside(done.document().name() + ": " + note));
      done.revision().ifPresent(changed -> progress.aside(RevisionWords.notice(changed)));
      show(done.document(), done.claims());
    }
  }

  private void show(SourceDocument document, List<Claim> claims) {
    String text = text(document, claims);
    if (folder.isPresent()) {
      folder.get().write(document.name(), text);
    } else {
      terminal.print(text);
      // Each document is seen as soon as it is read, and is in the record by then.
      terminal.flush();
    }
  }

  private String text(SourceDocument document, List<Claim> claims) {
    return switch (format) {
      case text -> page(document, claims);
      case json -> Json.line(DocumentExport.of(document, claims, readout.version())) + "\n";
      case summary -> Json.line(SummaryExport.of(document, claims)) + "\n";
    };
  }

  private String page(SourceDocument document, List<Claim> claims) {
    Page page = terminal.page();
    view.summary(page, document, claims);
    return page.blank().toString();
  }

  /** Says how much was read, on standard error. */
  void summarise(Optional<RecordAddress> record) {
    progress.close();
    StringBuilder summary = new StringBuilder();
    summary.append(Count.of(documents, "document")).append(" read");
    if (known > 0) {
      summary.append(" (").append(known).append(" in the record already)");
    }
    summary
        .append(": ")
        .append(Count.of(engagements, "engagement"))
        .append(", ")
        .append(Count.of(statements, "statement"))
        .append(", ")
        .append(Count.of(acts, "act"));
    if (failures > 0) {
      summary.append("; ").append(Count.of(failures, "problem")).append(", see above");
    }
    summary.append('.');
    record.ifPresent(address -> summary.append(" Record: ").append(address).append('.'));
    terminal.message(summary.toString());
  }

  int exitCode() {
    return failures > 0 ? ExitCode.PARTLY : ExitCode.DONE;
  }

  @Override
  public void close() {
    progress.close();
  }
}
