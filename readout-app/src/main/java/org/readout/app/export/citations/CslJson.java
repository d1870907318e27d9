package org.readout.app.export.citations;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.readout.app.json.Json;

/** Citations as CSL-JSON, which citation processors and reference managers read. */
final class CslJson {

  private CslJson() {}

  static String of(List<Citation> citations) {
    ArrayNode items = Json.array();
    citations.forEach(citation -> items.add(item(citation)));
    return Json.pretty(items) + "\n";
  }

  private static ObjectNode item(Citation citation) {
    ObjectNode item = Json.object().put("id", citation.key()).put("type", type(citation.sort()));
    if (citation.sort() == Citation.Sort.RELEASE) {
      item.put("genre", "Press release");
    }
    item.put("title", citation.title());
    citation.publisher().ifPresent(name -> publisher(item, citation.sort(), name));
    citation.published().ifPresent(day -> item.set("issued", date(day)));
    citation.address().ifPresent(address -> item.put("URL", address));
    citation.accessed().ifPresent(day -> item.set("accessed", date(day)));
    return item;
  }

  private static String type(Citation.Sort sort) {
    return switch (sort) {
      case NEWS -> "article-newspaper";
      case MAGAZINE -> "article-magazine";
      case RELEASE -> "report";
      case PAGE -> "webpage";
    };
  }

  private static void publisher(ObjectNode item, Citation.Sort sort, String name) {
    switch (sort) {
      case NEWS, MAGAZINE, PAGE -> item.put("container-title", name);
      case RELEASE -> {
        item.putArray("author").addObject().put("literal", name);
        item.put("publisher", name);
      }
    }
  }

  private static ObjectNode date(LocalDate day) {
    ObjectNode date = Json.object();
    date.putArray("date-parts")
        .addArray()
        .add(day.getYear())
        .add(day.getMonthValue())
        .add(day.getDayOfMonth());
    return date;
  }
}
