package org.readout.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What all commands have in common. */
@Command(
    name = "readout",
    description = "Reads diplomatic reporting and keeps a record that can be checked.",
    versionProvider = VersionProvider.class,
    sortOptions = false,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      " 0:all is done",
      " 1:some documents could not be read, or what was asked for is not there; the rest is done",
      " 2:the command line is wrong",
      " 3:the record cannot be used",
      " 4:results cannot be written",
      "70:a fault in Readout itself"
    })
final class ReadoutCommand {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help and stop.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean help;

  @Option(
      names = "--version",
      versionHelp = true,
      description = "Show the version of the program and of its data, and stop.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean version;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "When something fails, show where in the program.")
  private boolean debug;

  boolean debug() {
    return debug;
  }
}
