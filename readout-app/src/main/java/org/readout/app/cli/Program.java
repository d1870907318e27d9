package org.readout.app.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.readout.app.store.RecordException;
import org.readout.data.DataException;
import org.readout.knowledge.KnowledgeException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program: its commands, and what becomes of everything that goes wrong in them. */
public final class Program {

  private Program() {}

  /** Runs one command line and returns the exit code. Never throws. */
  public static int run(Terminal terminal, String... arguments) {
    ReadoutCommand root = new ReadoutCommand();
    StringWriter help = new StringWriter();
    CommandLine commands = commands(root, terminal);
    commands.setOut(new PrintWriter(help));
    int exitCode;
    try {
      exitCode = commands.execute(arguments);
      if (exitCode != ExitCode.OUTPUT && exitCode != ExitCode.READER_LEFT) {
        terminal.print(help);
        terminal.flush();
      }
    } catch (OutputLostException lost) {
      exitCode = outputLost(terminal, lost);
    } catch (Error error) {
      exitCode = failed(terminal, root, error);
    }
    return exitCode;
  }

  /** All commands, for those who document or test them. */
  static CommandLine commands(ReadoutCommand root, Terminal terminal) {
    CommandLine commands = new CommandLine(root);
    commands.addSubcommand("demo", new DemoCommand(terminal));
    commands.addSubcommand("read", new ReadCommand(terminal));
    commands.addSubcommand("show", new ShowCommand(terminal));
    commands.addSubcommand("search", new SearchCommand(terminal));
    commands.addSubcommand("ledger", new LedgerCommand(terminal));
    commands.addSubcommand("versions", new VersionsCommand(terminal));
    commands.addSubcommand("serve", new ServeCommand(terminal));
    commands.addSubcommand("users", new UsersCommand(terminal));
    commands.addSubcommand("merge", new MergeCommand(terminal));
    commands.addSubcommand("split", new SplitCommand(terminal));
    commands.addSubcommand("accept", new AcceptCommand(terminal));
    commands.addSubcommand("reject", new RejectCommand(terminal));
    commands.addSubcommand("note", new NoteCommand(terminal));
    commands.addSubcommand("withdraw", new WithdrawCommand(terminal));
    commands.addSubcommand("decisions", new DecisionsCommand(terminal));
    commands.addSubcommand("brief", new BriefCommand(terminal));
    commands.addSubcommand("compare", new CompareCommand(terminal));
    commands.addSubcommand("explain", new ExplainCommand(terminal));
    commands.addSubcommand("code", new CodeCommand(terminal));
    commands.addSubcommand("export", new ExportCommand(terminal));
    commands.addSubcommand("import", new ImportCommand(terminal));
    commands.addSubcommand("check-data", new CheckDataCommand(terminal));
    commands.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    commands.setUsageHelpWidth(Math.max(60, Math.min(100, terminal.width())));
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.setParameterExceptionHandler(
        (exception, unused) -> wrongCommandLine(terminal, exception));
    commands.setExecutionExceptionHandler(
        (exception, unused, parsed) -> failed(terminal, root, exception));
    return commands;
  }

  private static int wrongCommandLine(Terminal terminal, ParameterException exception) {
    terminal.message(String.valueOf(exception.getMessage()));
    if (!UnmatchedArgumentException.printSuggestions(exception, terminal.messages())) {
      CommandLine command = exception.getCommandLine();
      terminal.message(
          "Try \"" + command.getCommandSpec().qualifiedName() + " --help\" to see what there is.");
    }
    return ExitCode.USAGE;
  }

  private static int failed(Terminal terminal, ReadoutCommand root, Throwable thrown) {
    // Data is loaded when a class is first used, and a failure there comes wrapped.
    Throwable exception =
        thrown instanceof ExceptionInInitializerError && thrown.getCause() != null
            ? thrown.getCause()
            : thrown;
    if (exception instanceof OutputLostException lost) {
      return outputLost(terminal, lost);
    }
    try {
      // What was found out before it failed still stands.
      terminal.flush();
    } catch (OutputLostException lost) {
      return outputLost(terminal, lost);
    }
    if (root.debug()) {
      exception.printStackTrace(terminal.messages());
    }
    if (exception instanceof RecordException unusable) {
      terminal.message(unusable.getMessage() + ". " + unusable.remedy());
      return ExitCode.RECORD;
    }
    if (exception instanceof UserException told) {
      terminal.message(String.valueOf(told.getMessage()));
      return told.exitCode();
    }
    if (exception instanceof KnowledgeException || exception instanceof DataException) {
      terminal.message(String.valueOf(exception.getMessage()));
      terminal.message("The data of this Readout is not in order: mend it, or fetch it again.");
      return ExitCode.FAULT;
    }
    if (exception instanceof OutOfMemoryError) {
      terminal.message(
          "Readout ran out of memory. Give it more, as with READOUT_JAVA_OPTIONS=-Xmx2g.");
      return ExitCode.FAULT;
    }
    terminal.message("Readout failed: " + exception);
    terminal.message(
        "This is a fault in Readout. Please report it; with --debug the message says where.");
    return ExitCode.FAULT;
  }

  private static int outputLost(Terminal terminal, OutputLostException lost) {
    if (lost.readerLeft()) {
      return ExitCode.READER_LEFT;
    }
    terminal.message(
        lost.getMessage() + ". Make room where they go, or send them elsewhere, and try again.");
    return ExitCode.OUTPUT;
  }
}
