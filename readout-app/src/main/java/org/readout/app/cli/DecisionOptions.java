package org.readout.app.cli;

import org.readout.app.decide.Deciding;
import org.readout.app.store.RecordStore;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who decides, and why. */
final class DecisionOptions {

  @Mixin private Decider decider = new Decider();

  @Option(names = "--why", paramLabel = "TEXT", description = "Why, in your words; it is kept.")
  private String why = "";

  /** This person, who decides about {@code record} now. */
  Deciding deciding(Terminal terminal, RecordStore record) {
    return decider.deciding(terminal, record);
  }

  /** Why. */
  String why() {
    return why;
  }
}
