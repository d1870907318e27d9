package org.readout.app.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.readout.source.SourceDocument;
import org.readout.text.SourceText.Boilerplate;
import org.readout.text.Span;

/** Documents, as the JSON format has them. See docs/formats.md. */
public final class DocumentJson {

  private DocumentJson() {}

  /** What is known of the document, its text and the stretches of it that are not the story. */
  public static ObjectNode write(SourceDocument document) {
    ObjectNode node = particulars(document);
    node.put("text", document.text().text());
    ArrayNode marks = node.putArray("boilerplate");
    for (Boilerplate mark : document.text().boilerplate()) {
      Span raw = document.text().rawSpan(mark.span());
      marks
          .addObject()
          .put("start", mark.span().start())
          .put("end", mark.span().end())
          .put("raw_start", raw.start())
          .put("raw_end", raw.end())
          .put("reason", mark.reason());
    }
    return node;
  }

  /** What is known of the document, without its text. */
  public static ObjectNode particulars(SourceDocument document) {
    ObjectNode node = Json.object().put("id", document.id()).put("name", document.name());
    Json.put(node, "uri", document.uri());
    Json.put(node, "publisher", document.publisher());
    Json.put(node, "title", document.title());
    Json.put(node, "published", document.published());
    Json.put(node, "zone", document.zone());
    Json.put(node, "retrieved", document.retrieved());
    return node;
  }
}
