package org.readout.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.Readout;
import org.readout.app.view.Plain;
import org.readout.extract.RuleExamples;
import org.readout.extract.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code readout check-data}. */
@Command(
    name = "check-data",
    description =
        "Check the data that Readout reads with, and run the examples of its rules: each mistake with"
            + " its file, its line and what to do.",
    sortOptions = false)
final class CheckDataCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      description =
          "A folder laid out like data/, instead of the one that comes with Readout. Its files are"
              + " checked; the examples are run only with what Readout was built with.")
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
    List<String> problems = DataCheck.files(data);
    if (problems.isEmpty() && folder == null) {
      problems = examples();
    }
    problems.forEach(problem -> terminal.print(Plain.block(problem) + "\n"));
    if (problems.isEmpty()) {
      terminal.print("All is in order in " + data + ".\n");
      return ExitCode.DONE;
    }
    terminal.message(Count.of(problems.size(), "problem") + " in " + data + ".");
    return ExitCode.PARTLY;
  }

  private List<String> examples() {
    List<String> problems = new ArrayList<>();
    try (Progress progress = new Progress(terminal, "Running the examples", true)) {
      for (RuleExamples.Case example : RuleExamples.of(Rulebook.standard())) {
        problems.addAll(example.problems(Readout.standard()::read));
        progress.step();
      }
    }
    return problems;
  }
}
