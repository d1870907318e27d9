package org.readout.app.view;

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
      return engagements.headline(engagement, claim.reality()).and(saidBy(claim));
    }
    if (claim.content() instanceof Statement statement) {
      Words words = statements.headline(statement, claim.reality());
      String verbatim = StatementWords.verbatim(statement, text);
      words = verbatim.isEmpty() ? words : words.and(": ").and(Style.QUOTED, verbatim);
      return words.and(saidBy(claim));
    }
    throw new IllegalArgumentException("no words for " + claim.content().getClass());
  }

  private Words saidBy(Claim claim) {
    String voices = attributions.of(claim.attribution());
    return voices.isEmpty() ? Words.none() : Words.of(Style.FAINT, " [" + voices + "]");
  }
}
