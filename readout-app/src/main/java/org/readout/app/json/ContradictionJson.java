package org.readout.app.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.readout.conflict.Contradiction;
import org.readout.conflict.Saying;
import org.readout.text.Span;

/** What contradicts, as the JSON formats have it. See docs/formats.md. */
public final class ContradictionJson {

  private ContradictionJson() {}

  /** The contradictions, in their order. */
  public static ArrayNode write(List<Contradiction> contradictions) {
    return Json.nodes(contradictions, ContradictionJson::write);
  }

  /** One contradiction, with both quotations. */
  public static ObjectNode write(Contradiction contradiction) {
    ObjectNode node =
        Json.object()
            .put("about", Json.word(contradiction.about()))
            .put("degree", Json.word(contradiction.degree()))
            .put("sentence", contradiction.sentence());
    node.set("one", write(contradiction.one()));
    node.set("other", write(contradiction.other()));
    return node;
  }

  private static ObjectNode write(Saying saying) {
    Span evidence = saying.evidence().span();
    ObjectNode node = Json.object().put("claim", saying.claim().id());
    node.put("document", saying.evidence().document());
    node.put("publisher", saying.told().publisher());
    Json.put(node, "published", saying.told().published());
    node.set("attribution", ClaimJson.write(saying.claim().attribution()));
    node.put("start", evidence.start()).put("end", evidence.end());
    node.put("quote", saying.evidence().quote());
    node.set("words", Json.span(saying.words()).put("quote", saying.quote()));
    return node;
  }
}
