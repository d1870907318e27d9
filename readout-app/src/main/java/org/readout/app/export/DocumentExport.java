package org.readout.app.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.readout.app.json.ClaimJson;
import org.readout.app.json.ContradictionJson;
import org.readout.app.json.DocumentJson;
import org.readout.app.json.Json;
import org.readout.claim.Claim;
import org.readout.conflict.Contradictions;
import org.readout.record.ToldClaim;
import org.readout.source.SourceDocument;

/** The JSON format: one object a document, with its text and its claims. See docs/formats.md. */
public final class DocumentExport {

  private DocumentExport() {}

  /**
   * The document and what it says.
   *
   * @param version program and data that read it
   */
  public static ObjectNode of(SourceDocument document, List<Claim> claims, String version) {
    ObjectNode node = Json.object().put("version", version);
    node.set("document", DocumentJson.write(document));
    ArrayNode written = node.putArray("claims");
    for (Claim claim : claims) {
      written.add(ClaimJson.write(claim, document.text()));
    }
    List<ToldClaim> told =
        claims.stream().map(claim -> new ToldClaim(claim, document.published())).toList();
    node.set("contradictions", ContradictionJson.write(Contradictions.standard().within(told)));
    return node;
  }
}
