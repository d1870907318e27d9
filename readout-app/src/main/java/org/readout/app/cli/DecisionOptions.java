package org.readout.app.cli;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.readout.claim.Claim;
import org.readout.record.Decision;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who decides, and why. */
final class DecisionOptions {

  @Mixin private Decider decider = new Decider();

  @Option(names = "--why", paramLabel = "TEXT", description = "Why, in your words; it is kept.")
  private String why = "";

  /** A decision of this person about {@code claims}. */
  Decision decide(Decision.Kind kind, List<Claim> claims, List<Claim> others, Instant now) {
    return decider.decide(kind, claims, others, Optional.empty(), why, now);
  }

  /** A withdrawal of {@code decision} by this person. */
  Decision withdraw(Decision decision, Instant now) {
    return decider.decide(
        Decision.Kind.WITHDRAW, List.of(), List.of(), Optional.of(decision.id()), why, now);
  }
}
