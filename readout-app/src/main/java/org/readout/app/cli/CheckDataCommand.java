package org.readout.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.knowledge.KnowledgeBase;
import org.readout.knowledge.KnowledgeException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code readout check-data}. */
@Command(
    name = "check-data",
    description =
        "Check the data that Readout reads with: each mistake with its file, its line and what to"
            + " do.",
    sortOptions = false)
final class CheckDataCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      description = "A folder laid out like data/, instead of the one that comes with Readout.")
  private @Nullable Path folder;

  CheckDataCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Path data = folder == null ? Home.folder("data") : folder;
    if (!Files.isDirectory(data)) {
      throw new UserException(
          ExitCode.PARTLY,
          data + ": there is no such folder. Name one that is laid out like data/.");
    }
    List<String> problems = problems(data);
    problems.forEach(problem -> terminal.print(problem + "\n"));
    if (problems.isEmpty()) {
      terminal.print("All is in order in " + data + ".\n");
      return ExitCode.DONE;
    }
    terminal.message(Count.of(problems.size(), "problem") + " in " + data + ".");
    return ExitCode.PARTLY;
  }

  private static List<String> problems(Path data) {
    try {
      KnowledgeBase.load(data);
      return List.of();
    } catch (KnowledgeException faults) {
      return faults.problems().stream().map(Object::toString).toList();
    }
  }
}
