package org.readout.app.cli;

import org.readout.app.decide.Deciding;
import org.readout.app.store.RecordStore;
import picocli.CommandLine.Option;

/** Who decides. */
final class Decider {

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who decides (here: the name you are logged in with).")
  private String by = System.getProperty("user.name", "");

  /** This person, who decides about {@code record} now. */
  Deciding deciding(Terminal terminal, RecordStore record) {
    if (by.isBlank()) {
      throw new UserException(
          ExitCode.USAGE, "It is not known who decides. Say so with --by NAME.");
    }
    return Deciding.of(record, by, terminal::now);
  }
}
