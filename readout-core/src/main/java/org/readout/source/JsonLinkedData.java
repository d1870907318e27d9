package org.readout.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page says about its story in schema.org terms (JSON-LD). */
final class JsonLinkedData {

  private static final ObjectMapper JSON = JsonText.mapper();
  private static final int MOST_SCRIPTS = 20;
  private static final int MOST_NODES = 5_000;

  /** Any kind of Article; the name of each ends so, but for these. */
  private static final Set<String> STORIES =
      Set.of("BlogPosting", "LiveBlogPosting", "Report", "SpecialAnnouncement", "PressRelease");

  private static final Set<String> PAGES = Set.of("WebPage", "ItemPage", "AboutPage");

  private JsonLinkedData() {}

  /** What the first story in it says, and where there is none the page. */
  static Details of(Document document) {
    List<JsonNode> nodes = nodes(document);
    Details details = Details.NONE;
    for (JsonNode node : nodes) {
      if (isOf(node, JsonLinkedData::isStory)) {
        details = details.or(details(node, nodes));
      }
    }
    for (JsonNode node : nodes) {
      if (isOf(node, PAGES::contains)) {
        details = details.or(details(node, nodes));
      }
    }
    return details;
  }

  static boolean isAddress(String words) {
    return words.startsWith("https://") || words.startsWith("http://");
  }

  private static List<JsonNode> nodes(Document document) {
    List<JsonNode> nodes = new ArrayList<>();
    Deque<JsonNode> waiting = new ArrayDeque<>();
    for (Element script :
        document.select("script[type=application/ld+json]").stream().limit(MOST_SCRIPTS).toList()) {
      try {
        waiting.add(JSON.readTree(script.data()));
      } catch (JsonProcessingException malformed) {
        // Pages often get this wrong; the meta tags will have to do.
      }
    }
    while (!waiting.isEmpty() && nodes.size() < MOST_NODES) {
      JsonNode node = waiting.remove();
      if (node.isObject()) {
        nodes.add(node);
      }
      node.forEach(
          child -> {
            if (child.isContainerNode()) {
              waiting.add(child);
            }
          });
    }
    return nodes;
  }

  private static Details details(JsonNode story, List<JsonNode> nodes) {
    return new Details(
        text(story, "headline").or(() -> text(story, "name")),
        text(story, "datePublished").flatMap(PublicationTime::of),
        publisher(story.path("publisher"), nodes),
        text(story, "url")
            .or(() -> text(story, "mainEntityOfPage"))
            .or(() -> text(story.path("mainEntityOfPage"), "@id"))
            .filter(JsonLinkedData::isAddress),
        Optional.empty());
  }

  private static Optional<String> publisher(JsonNode publisher, List<JsonNode> nodes) {
    JsonNode one = publisher.isArray() && !publisher.isEmpty() ? publisher.get(0) : publisher;
    if (one.isTextual()) {
      return Optional.of(clean(one.textValue()));
    }
    return text(one, "name")
        .or(
            () ->
                text(one, "@id")
                    .flatMap(
                        id ->
                            nodes.stream()
                                .filter(node -> text(node, "@id").filter(id::equals).isPresent())
                                .flatMap(node -> text(node, "name").stream())
                                .findFirst()));
  }

  private static boolean isOf(JsonNode node, Predicate<String> kind) {
    JsonNode type = node.path("@type");
    if (type.isTextual()) {
      return kind.test(type.textValue());
    }
    for (JsonNode one : type) {
      if (one.isTextual() && kind.test(one.textValue())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isStory(String type) {
    return type.endsWith("Article") || STORIES.contains(type);
  }

  private static Optional<String> text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isTextual() && !value.textValue().isBlank()
        ? Optional.of(clean(value.textValue()))
        : Optional.empty();
  }

  /** Some write entities here, which JSON does not ask for. */
  private static String clean(String words) {
    return Parser.unescapeEntities(words, false).strip();
  }
}
