package org.readout.app.web.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.readout.app.contents.ClaimKind;
import org.readout.app.contents.Selection;
import org.readout.app.contents.SubjectLedger;
import org.readout.app.json.LedgerJson;
import org.readout.app.web.Visit;
import org.readout.ledger.ChannelLine;
import org.readout.ledger.Ledger;
import org.readout.ledger.UndertakingLine;

/** Ledgers of everybody, for the pages that show one of them. */
final class Ledgers {

  private Ledgers() {}

  /** The ledgers of whoever is asked for, by the kinds of claim that the page needs. */
  static SubjectLedger of(Visit visit, Set<ClaimKind> kinds, long latest) {
    Selection selection = Filters.selection(visit);
    return SubjectLedger.of(
        visit.contents(),
        selection.subject(),
        kinds,
        Optional.empty(),
        Optional.empty(),
        visit.today(),
        latest,
        visit.room().knowledge());
  }

  /** {@code 1 document}, {@code 20 documents}. */
  static String documents(long number) {
    return number + (number == 1 ? " document" : " documents");
  }

  /** {@code ledger} with these channels. */
  static Ledger with(Ledger ledger, List<ChannelLine> channels) {
    return new Ledger(
        ledger.day(),
        channels,
        ledger.undertakings(),
        ledger.positions(),
        ledger.calendar(),
        ledger.officials(),
        ledger.acts(),
        ledger.engagements());
  }

  /** {@code ledger} with these undertakings. */
  static Ledger withUndertakings(Ledger ledger, List<UndertakingLine> undertakings) {
    return new Ledger(
        ledger.day(),
        ledger.channels(),
        undertakings,
        ledger.positions(),
        ledger.calendar(),
        ledger.officials(),
        ledger.acts(),
        ledger.engagements());
  }

  /** The twin of a page that shows one ledger. */
  static JsonNode twin(
      SubjectLedger kept, Visit visit, Sources sources, BiConsumer<LedgerJson, Ledger> ledger) {
    LedgerJson json =
        new LedgerJson(
            kept.ids(),
            kept.ledger().day(),
            kept.since(),
            visit.contents().documentCount(),
            kept.claims(),
            sources::publisher);
    ledger.accept(json, kept.ledger());
    return json.node();
  }
}
