package org.readout.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.readout.app.json.Json;
import org.readout.app.store.RecordStore;
import org.readout.source.SourceDocument;

/**
 * Whatever stands in a document, its particulars, a claim or a decision is shown as words: no page
 * that can be reached from the first ones has anything of it but text.
 */
@TestInstance(Lifecycle.PER_CLASS)
class HostileStringsTest {

  /** Of one sort of page, such as those of engagements, so many are looked at. */
  private static final int MOST_OF_A_SORT = 30;

  /** And of one list so many parts. */
  private static final int MOST_PARTS = 12;

  private static final Set<String> NEVER =
      Set.of(
          "iframe",
          "object",
          "embed",
          "base",
          "math",
          "video",
          "audio",
          "marquee",
          "frame",
          "frameset",
          "applet",
          "style",
          "xmp",
          "foreignobject",
          "animate",
          "set",
          "noscript");

  private SampleRoom room = SampleRoom.empty();
  private final Map<String, Document> pages = new LinkedHashMap<>();
  private final Map<String, Integer> statuses = new HashMap<>();
  private final List<SourceDocument> documents = new ArrayList<>();

  @BeforeAll
  void lookAtAll() {
    room.close();
    room = SampleRoom.of(HostileRecord.bytes());
    try (RecordStore record = room.record()) {
      record.documents().forEach(id -> documents.add(record.document(id).orElseThrow().document()));
    }
    Deque<String> open = new ArrayDeque<>();
    Routes.all().stream()
        .filter(route -> !route.method().writes() && !route.path().contains("{"))
        .map(Route::path)
        .forEach(open::add);
    Map<String, Integer> sorts = new HashMap<>();
    Set<String> seen = new HashSet<>(open);
    while (!open.isEmpty()) {
      String path = open.remove();
      HttpResponse<String> answer = room.get(path);
      assertThat(answer.statusCode()).as(path).isLessThan(500);
      if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
        continue;
      }
      Document page = Jsoup.parse(answer.body());
      pages.put(path, page);
      statuses.put(path, answer.statusCode());
      for (Element link : page.select("a[href^=/]")) {
        String next = link.attr("href").replaceFirst("#.*", "");
        String sort = route(next);
        if (!next.contains(".json")
            && !sort.isEmpty()
            && seen.add(next)
            && sorts.merge(sort, 1, Integer::sum)
                <= (sort.contains("{") ? MOST_OF_A_SORT : MOST_PARTS)) {
          open.add(next);
        }
      }
    }
  }

  /** The page that is meant, as its route says it; empty where it is none. */
  private static String route(String path) {
    String plain = path.replaceFirst("\\?.*", "");
    return Routes.all().stream()
        .filter(Route::twin)
        .map(Route::path)
        .filter(route -> plain.matches(route.replaceAll("\\{[^}]*}", "[^/]+")))
        .findFirst()
        .orElse("");
  }

  @AfterAll
  void close() {
    room.close();
  }

  @Test
  void thereAreThreeHundredOfThem() {
    assertThat(HostileStrings.all()).hasSizeGreaterThan(300).doesNotHaveDuplicates();
    assertThat(documents).hasSameSizeAs(HostileStrings.all());
  }

  @Test
  void nothingOfThemIsMoreThanText() {
    List<String> found = new ArrayList<>();
    pages.forEach(
        (path, page) -> page.getAllElements().forEach(element -> check(path, element, found)));
    assertThat(found).isEmpty();
    assertThat(room.faults()).isEmpty();
    assertThat(pages).hasSizeGreaterThan(5);
  }

  private static void check(String path, Element element, List<String> found) {
    String name = element.normalName();
    if (NEVER.contains(name)
        || name.contains("hostile")
        || (name.equals("meta") && element.hasAttr("http-equiv"))
        || (name.equals("script")
            && (!element.attr("src").startsWith("/assets/") || !element.data().isBlank()))
        || (name.equals("link") && !element.attr("href").startsWith("/"))
        || (name.equals("img") && !element.attr("src").startsWith("/"))) {
      found.add(where(path, element));
    }
    for (Attribute attribute : element.attributes()) {
      String key = attribute.getKey().toLowerCase(java.util.Locale.ROOT);
      if (key.startsWith("on") || key.equals("style") || key.equals("srcdoc")) {
        found.add(where(path, element));
      }
      if (Set.of("href", "xlink:href", "src", "action", "formaction", "data", "poster")
              .contains(key)
          && !isHarmless(name, attribute.getValue())) {
        found.add(where(path, element));
      }
    }
  }

  private static String where(String path, Element element) {
    return path + ": " + element.outerHtml().lines().findFirst().orElse("");
  }

  // A document's own address may be linked where it is one of the web; everything else is ours.
  private static boolean isHarmless(String element, String address) {
    return address.matches("/(?![/\\\\])[^\\u0000-\\u0020\\\\]*|#.*|\\?.*")
        || (element.equals("a") && address.matches("https?://[^\\u0000-\\u0020\"'<>]+"));
  }

  @Test
  void theTwinOfEachPageSaysTheSameWords() {
    Set<String> strings = new TreeSet<>();
    for (String path : pages.keySet()) {
      int query = path.indexOf('?');
      String plain = query < 0 ? path : path.substring(0, query);
      if (route(plain).isEmpty()) {
        continue;
      }
      String twin =
          (plain.equals("/") ? "/index" : plain)
              + ".json"
              + (query < 0 ? "" : path.substring(query));
      HttpResponse<String> answer = room.get(twin);
      assertThat(answer.statusCode()).as(twin).isEqualTo(statuses.get(path));
      collect(Json.parse(answer.body()), strings);
    }
    // Of each string that a page showed, all of it came through: none is cut, doubled or escaped.
    Set<String> known = new HashSet<>();
    documents.forEach(document -> known.add(document.name()));
    List<String> changed =
        strings.stream()
            .filter(string -> string.matches("(?s)hostile\\d+ .*") && string.length() < 300)
            // An id that is made of a long name ends with a hash of it.
            .filter(string -> !string.matches("(?s).*\\.\\.\\.[0-9a-f]{32}"))
            .filter(
                string ->
                    !known.contains(string)
                        && known.stream()
                            .noneMatch(one -> string.startsWith(one) || one.startsWith(string)))
            .toList();
    assertThat(changed).isEmpty();
    assertThat(strings.stream().filter(known::contains)).hasSizeGreaterThan(20);
  }

  private static void collect(JsonNode node, Set<String> strings) {
    if (node.isTextual()) {
      strings.add(node.asText());
    }
    node.forEach(child -> collect(child, strings));
  }

  @Test
  void theyStandOnPagesAsTheyAre() {
    String all =
        pages.values().stream()
            .map(page -> squeezed(page.wholeText()))
            .collect(Collectors.joining("\n"));
    List<String> shown =
        documents.stream()
            .map(document -> squeezed(document.name()))
            .filter(name -> name.length() < 200 && all.contains(name))
            .toList();
    assertThat(shown).hasSizeGreaterThan(20);
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
