package org.readout.app.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.readout.app.contents.FoundDocument;
import org.readout.app.contents.FoundDocument.FoundExcerpt;
import org.readout.app.contents.SearchResult;
import org.readout.app.json.DocumentJson;
import org.readout.app.json.Json;
import org.readout.knowledge.Named;
import org.readout.text.Span;

/** What was found by its words as JSON. See docs/formats.md. */
public final class SearchExport {

  private SearchExport() {}

  /** Documents with the words in them, and names. */
  public static ObjectNode of(SearchResult result, List<Named> names) {
    ObjectNode node = Json.object().put("total", result.total()).put("more", result.more());
    ArrayNode documents = node.putArray("documents");
    result.documents().forEach(found -> documents.add(of(found)));
    ArrayNode named = node.putArray("names");
    for (Named name : names) {
      named
          .addObject()
          .put("kind", Json.word(name.kind()))
          .put("id", name.id())
          .put("label", name.label())
          .put("name", name.name());
    }
    return node;
  }

  private static ObjectNode of(FoundDocument found) {
    ObjectNode node = Json.object();
    node.set("document", DocumentJson.particulars(found.document()));
    found.lead().ifPresent(lead -> node.put("copy_of", lead));
    node.set("title_marks", spans(found.titleMarks()));
    ArrayNode excerpts = node.putArray("excerpts");
    for (FoundExcerpt each : found.excerpts()) {
      Span span = each.excerpt().span();
      ObjectNode excerpt =
          excerpts
              .addObject()
              .put("start", span.start())
              .put("end", span.end())
              .put("quote", found.document().text().quote(span));
      excerpt.set("marks", spans(each.excerpt().marks()));
      ArrayNode claims = excerpt.putArray("claims");
      each.claims().forEach(claims::add);
    }
    return node;
  }

  private static ArrayNode spans(List<Span> spans) {
    ArrayNode array = Json.array();
    spans.forEach(span -> array.addObject().put("start", span.start()).put("end", span.end()));
    return array;
  }
}
