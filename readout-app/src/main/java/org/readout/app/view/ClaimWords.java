package org.readout.app.view;

import java.util.Optional;
import org.readout.claim.Claim;
import org.readout.claim.Engagement;
import org.readout.claim.Statement;
import org.readout.text.SourceText;

/** Any claim in plain language, and who says so. */
final class ClaimWords {

  private final EngagementWords engagements;
  private final StatementWords statements;
  private final AttributionWords attributions;

  ClaimWords(Names names) {
    this.engagements = new EngagementWords(names);
    this.statements = new StatementWords(names);
    this.attributions = new AttributionWords(names);
  }

  /** What the claim says, in one line. */
  Words headline(Claim claim, SourceText text) {
    if (claim.content() instanceof Engagement engagement) {
      return engagements.headline(engagement, claim.reality()).and(bracketed(claim));
    }
    if (claim.content() instanceof Statement statement) {
      Words words = statements.headline(statement, claim.reality());
      String verbatim = StatementWords.verbatim(statement, text);
      words = verbatim.isEmpty() ? words : words.and(": ").and(Style.QUOTED, verbatim);
      return words.and(bracketed(claim));
    }
    throw new IllegalArgumentException("no words for " + claim.content().getClass());
  }

  private Words bracketed(Claim claim) {
    return saidBy(claim)
        .map(voices -> Words.of(Style.FAINT, " [" + voices + "]"))
        .orElse(Words.none());
  }

  /** Who says so, where that is not the publisher in its own name. */
  Optional<String> saidBy(Claim claim) {
    return Optional.of(attributions.of(claim.attribution())).filter(voices -> !voices.isEmpty());
  }
}
