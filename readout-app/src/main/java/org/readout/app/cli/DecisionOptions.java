package org.readout.app.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.readout.claim.Claim;
import org.readout.record.ClaimAnchor;
import org.readout.record.Decision;
import picocli.CommandLine.Option;

/** Who decides, and why. */
final class DecisionOptions {

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who decides (here: the name you are logged in with).")
  private String by = System.getProperty("user.name", "");

  @Option(names = "--why", paramLabel = "TEXT", description = "Why, in your words; it is kept.")
  private String why = "";

  /** A decision of this person about {@code claims}, made now. */
  Decision decide(Decision.Kind kind, List<Claim> claims, List<Claim> others) {
    return decide(kind, claims, others, Optional.empty(), why);
  }

  /** A note of this person on {@code claims}, made now. */
  Decision note(List<Claim> claims, String text) {
    return decide(Decision.Kind.NOTE, claims, List.of(), Optional.empty(), text);
  }

  /** A withdrawal of {@code decision} by this person, made now. */
  Decision withdraw(Decision decision) {
    return decide(Decision.Kind.WITHDRAW, List.of(), List.of(), Optional.of(decision.id()), why);
  }

  private Decision decide(
      Decision.Kind kind,
      List<Claim> claims,
      List<Claim> others,
      Optional<String> withdrawn,
      String note) {
    if (by.isBlank()) {
      throw new UserException(
          ExitCode.USAGE, "It is not known who decides. Say so with --by NAME.");
    }
    return Decision.of(
        kind,
        claims.stream().map(ClaimAnchor::of).toList(),
        others.stream().map(ClaimAnchor::of).toList(),
        withdrawn,
        note.strip(),
        by.strip(),
        Instant.now().truncatedTo(ChronoUnit.MILLIS));
  }
}
