package org.readout.app.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.readout.app.json.Json;
import org.readout.claim.Claim;
import org.readout.source.SourceDocument;

/** The summary format: flat, short, for programs that compare what systems find. */
public final class SummaryExport {

  private SummaryExport() {}

  /** The document and what it says. */
  public static ObjectNode of(SourceDocument document, List<Claim> claims) {
    return Json.object().put("id", document.name()).put("claims", claims.size());
  }
}
