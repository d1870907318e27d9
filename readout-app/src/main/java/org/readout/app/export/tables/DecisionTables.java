package org.readout.app.export.tables;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.app.export.tables.Rows.DecisionClaimRow;
import org.readout.app.export.tables.Rows.DecisionRow;
import org.readout.app.json.Json;
import org.readout.record.ClaimAnchor;
import org.readout.record.Decision;

/** The tables of what people decided. */
final class DecisionTables {

  private final List<Decision> decisions;

  /**
   * Of {@code all} decisions, those on claims of {@code documents}, and those that withdraw them.
   *
   * @param all in the order in which they were made
   */
  DecisionTables(List<Decision> all, Set<String> documents) {
    this.decisions = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Decision decision : all) {
      boolean about =
          Stream.concat(decision.claims().stream(), decision.others().stream())
              .anyMatch(claim -> documents.contains(claim.document()));
      if (about || decision.withdrawn().filter(ids::contains).isPresent()) {
        ids.add(decision.id());
        decisions.add(decision);
      }
    }
  }

  List<Table<?>> all() {
    return List.of(
        new Table<>(
            "decisions", DecisionRow.class, decisions.stream().map(DecisionTables::decision)),
        new Table<>(
            "decision_claims",
            DecisionClaimRow.class,
            decisions.stream()
                .flatMap(
                    decision ->
                        Stream.concat(
                            side(decision, "claims", decision.claims()),
                            side(decision, "others", decision.others())))));
  }

  private static DecisionRow decision(Decision decision) {
    return new DecisionRow(
        decision.id(),
        Json.word(decision.kind()),
        decision.madeAt().truncatedTo(ChronoUnit.MICROS),
        decision.madeBy(),
        decision.note(),
        Values.or(decision.withdrawn()));
  }

  private static Stream<DecisionClaimRow> side(
      Decision decision, String side, List<ClaimAnchor> claims) {
    return IntStream.range(0, claims.size())
        .mapToObj(position -> claim(decision, side, position, claims.get(position)));
  }

  private static DecisionClaimRow claim(
      Decision decision, String side, int position, ClaimAnchor claim) {
    return new DecisionClaimRow(
        decision.id(),
        side,
        position,
        claim.claim(),
        claim.document(),
        claim.evidence().span().start(),
        claim.evidence().span().end(),
        claim.evidence().quote());
  }
}
