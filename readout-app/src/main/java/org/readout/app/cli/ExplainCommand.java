package org.readout.app.cli;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.readout.Readout;
import org.readout.app.view.DocumentView;
import org.readout.app.view.Page;
import org.readout.app.view.Vocabulary;
import org.readout.source.DocumentReader;
import org.readout.source.ReadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code readout explain}. */
@Command(
    name = "explain",
    description = "Read one file and show for each claim the rules and the words that made it.",
    sortOptions = false)
final class ExplainCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "The file; nothing of it is kept.")
  private Path file = Path.of("");

  @Mixin private DocumentOptions documents = new DocumentOptions();

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Readout readout = Readout.standard();
    DocumentView view = new DocumentView(Vocabulary.names());
    int exitCode = ExitCode.DONE;
    try (Stream<ReadResult> found = new DocumentReader(documents.options()).read(file)) {
      for (Iterator<ReadResult> results = found.iterator(); results.hasNext(); ) {
        ReadResult result = results.next();
        if (result instanceof ReadResult.Read read) {
          read.notes().forEach(note -> terminal.message(read.name() + ": " + note));
          Page page = terminal.page();
          view.explained(page, read.document(), readout.read(read.document()));
          terminal.print(page.blank());
        } else if (result instanceof ReadResult.Failed failed) {
          terminal.message(failed.message());
          exitCode = ExitCode.PARTLY;
        }
      }
    }
    return exitCode;
  }
}
