package org.readout.app.cli;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.readout.claim.Claim;
import org.readout.record.ClaimAnchor;
import org.readout.record.Decision;
import picocli.CommandLine.Option;

/** Who decides. */
final class Decider {

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who decides (here: the name you are logged in with).")
  private String by = System.getProperty("user.name", "");

  /** A note of this person on {@code claims}. */
  Decision note(List<Claim> claims, String text, Instant now) {
    return decide(Decision.Kind.NOTE, claims, List.of(), Optional.empty(), text, now);
  }

  /** A decision of this person. */
  Decision decide(
      Decision.Kind kind,
      List<Claim> claims,
      List<Claim> others,
      Optional<String> withdrawn,
      String note,
      Instant now) {
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
        now);
  }
}
