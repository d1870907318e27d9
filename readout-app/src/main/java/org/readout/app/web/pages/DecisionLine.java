package org.readout.app.web.pages;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.app.contents.RecordContents;
import org.readout.app.view.DecisionView;
import org.readout.record.Curation;
import org.readout.record.Decision;

/**
 * What somebody decided.
 *
 * @param id of the decision
 * @param who whose decision it is
 * @param deed what was done: {@code accepted}
 * @param when in words
 * @param why the reason or note; may be empty
 * @param withdrawn who took it back, and when; empty where it holds
 * @param withdrawal the id of the decision that took it back, where one did
 */
public record DecisionLine(
    String id,
    String who,
    String deed,
    String when,
    String why,
    String withdrawn,
    Optional<String> withdrawal) {

  static DecisionLine of(Decision decision, RecordContents contents) {
    Optional<Decision> withdrawal = contents.withdrawalOf(decision);
    return new DecisionLine(
        decision.id(),
        decision.madeBy(),
        DecisionView.deed(decision.kind()),
        DecisionView.minute(decision.madeAt()),
        decision.note(),
        withdrawal
            .map(made -> made.madeBy() + ", " + DecisionView.minute(made.madeAt()))
            .orElse(""),
        withdrawal.map(Decision::id));
  }

  /** The decisions in force about any of {@code claims}, in the order in which they were made. */
  static List<DecisionLine> about(Set<String> claims, Curation curation, RecordContents contents) {
    return contents.decisions().stream()
        .filter(decision -> claims.stream().anyMatch(id -> curation.on(id).contains(decision)))
        .map(decision -> of(decision, contents))
        .toList();
  }
}
