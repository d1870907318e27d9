package org.readout.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.app.json.LedgerJson;
import org.readout.claim.Claim;
import org.readout.knowledge.KnowledgeBase;
import org.readout.ledger.DayCount;
import org.readout.ledger.Ledger;
import org.readout.ledger.LedgerRules;
import org.readout.ledger.RelationSeries;
import org.readout.record.Entries;
import org.readout.record.ToldClaim;
import org.readout.source.SourceDocument;

/** The ledgers of Norway by the documents made by hand, as JSON. */
final class WrittenLedgers {

  private WrittenLedgers() {}

  static JsonNode all() {
    List<ToldClaim> told = new ArrayList<>();
    Map<String, LocalDate> published = new HashMap<>();
    add(Samples.document(), Samples.claims(), told, published);
    add(Deeds.document(), Deeds.claims(), told, published);
    LocalDate day = LocalDate.of(2025, 3, 20);
    Ledger ledger =
        Ledger.of(
            Set.of("NOR"),
            told,
            Entries.of(told.stream().map(ToldClaim::claim).toList(), published),
            day,
            LedgerRules.standard(),
            KnowledgeBase.standard());
    LedgerJson json =
        new LedgerJson(
            List.of("NOR"),
            day,
            Optional.of(LocalDate.of(2020, 1, 1)),
            2,
            told,
            document -> Optional.of("Example Agency"));
    json.channels(ledger);
    json.calendar(ledger);
    json.undertakings(ledger);
    json.positions(ledger);
    json.engagements(ledger);
    json.officials(ledger);
    json.relations(
        ledger, RelationSeries.of(DayCount.of(ledger.acts().acts()), RelationSeries.Step.MONTH));
    return json.node();
  }

  private static void add(
      SourceDocument document,
      List<Claim> claims,
      List<ToldClaim> told,
      Map<String, LocalDate> published) {
    claims.forEach(claim -> told.add(new ToldClaim(claim, document.published())));
    document.published().ifPresent(day -> published.put(document.id(), day));
  }
}
