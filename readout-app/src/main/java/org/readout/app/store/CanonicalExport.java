package org.readout.app.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import org.readout.app.json.ClaimJson;
import org.readout.app.json.DecisionJson;
import org.readout.app.json.DocumentJson;
import org.readout.app.json.Json;
import org.readout.claim.Claim;
import org.readout.record.Decision;

/**
 * All that a record holds, as lines of JSON in one order. Two records with the same documents,
 * claims and decisions export the same bytes, however and in whatever order they came to hold them.
 */
public final class CanonicalExport {

  private CanonicalExport() {}

  /**
   * Hands over one line for each document, ordered by id, each followed by one for each of its
   * claims; then one for each decision.
   */
  public static void write(RecordStore record, Consumer<String> lines) {
    for (String id : record.documents()) {
      StoredDocument stored = record.document(id).orElseThrow();
      ObjectNode document = DocumentJson.write(stored.document());
      document.put("version", stored.version());
      for (Address address : stored.addresses()) {
        document
            .withArray("addresses")
            .add(DocumentJson.particulars(address.describing(stored.document())));
      }
      lines.accept(Json.line(document));
      for (Claim claim : record.claims(id)) {
        lines.accept(Json.line(ClaimJson.write(claim, stored.document().text())));
      }
    }
    for (Decision decision : record.decisions()) {
      lines.accept(Json.line(DecisionJson.write(decision)));
    }
  }
}
