package org.readout.app.export.bundle;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.readout.app.json.DecisionJson;
import org.readout.app.store.TakenOver;
import org.readout.record.Decision;

/**
 * Goes once through a bundle, one document at a time, and believes nothing of it: every count, the
 * checksum, every offset and every quotation is verified, and nothing is handed over that would not
 * be written the same again.
 */
final class BundleReading {

  private static final int LONGEST_MESSAGE = 200;

  private final BoundedParser parser;
  private final Consumer<TakenOver> documents;
  private final Consumer<Decision> decisions;
  private final BundleContents.Counter counter = new BundleContents.Counter();
  private final Set<String> ids = new HashSet<>();

  BundleReading(BoundedParser parser, Consumer<TakenOver> documents, Consumer<Decision> decisions) {
    this.parser = parser;
    this.documents = documents;
    this.decisions = decisions;
  }

  void read() throws IOException {
    boolean beginsAsOne =
        parser.nextToken() == JsonToken.START_OBJECT
            && parser.nextToken() == JsonToken.FIELD_NAME
            && "header".equals(parser.currentName());
    if (!beginsAsOne) {
      throw BundleHeader.noBundle(place(""));
    }
    parser.nextToken();
    String place = place("/header");
    BundleHeader header = BundleHeader.read(parser.element(), place);
    elements("documents", this::document);
    elements("decisions", this::decision);
    expect(parser.nextToken(), JsonToken.END_OBJECT, "the end of the bundle");
    if (parser.nextToken() != null) {
      throw wrong("something follows behind the end of the bundle");
    }
    BundleContents found = counter.contents();
    if (!found.equals(header.contents())) {
      throw new BundleException(
          place,
          "the header speaks of %s, and here are %s"
              .formatted(words(header.contents()), words(found)),
          BundleFile.DAMAGED);
    }
  }

  private static String words(BundleContents contents) {
    return "%d documents, %d claims and %d decisions with checksum %.12s"
        .formatted(
            contents.documents(), contents.claims(), contents.decisions(), contents.checksum());
  }

  private void field(String name) throws IOException {
    expect(parser.nextToken(), JsonToken.FIELD_NAME, "\"" + name + "\"");
    if (!name.equals(parser.currentName())) {
      throw wrong(
          "here stands \"%s\" in the place of \"%s\""
              .formatted(shortened(String.valueOf(parser.currentName())), name));
    }
  }

  private void expect(JsonToken token, JsonToken expected, String what) {
    if (token != expected) {
      throw wrong("here should stand " + what);
    }
  }

  private BundleException wrong(String problem) {
    return new BundleException(place(""), problem, BundleFile.DAMAGED);
  }

  private String place(String pointer) {
    int line = Math.max(1, parser.currentTokenLocation().getLineNr());
    return "line " + line + (pointer.isEmpty() ? "" : " (" + pointer + ")");
  }

  private interface Element {
    void take(JsonNode node, String place);
  }

  private void elements(String name, Element element) throws IOException {
    field(name);
    expect(parser.nextToken(), JsonToken.START_ARRAY, "a list");
    for (int position = 0; parser.nextToken() != JsonToken.END_ARRAY; position++) {
      String place = place("/" + name + "/" + position);
      element.take(parser.element(), place);
    }
  }

  private void document(JsonNode node, String place) {
    counter.document(node);
    TakenOver document = checked(node, place, BundledDocument::read, BundledDocument::write);
    unique(document.stored().document().id(), "document", place);
    document.claims().forEach(claim -> unique(claim.id(), "claim", place));
    documents.accept(document);
  }

  private void decision(JsonNode node, String place) {
    counter.decision(node);
    Decision decision = checked(node, place, DecisionJson::read, DecisionJson::write);
    unique(decision.id(), "decision", place);
    decisions.accept(decision);
  }

  private void unique(String id, String what, String place) {
    if (!ids.add(what + id)) {
      throw new BundleException(
          place, what + " " + shortened(id) + " comes twice", BundleFile.DAMAGED);
    }
  }

  /** What {@code read} makes of the node; nothing may be lost on the way. */
  private static <T> T checked(
      JsonNode node, String place, Function<JsonNode, T> read, Function<T, ObjectNode> write) {
    T value;
    try {
      value = read.apply(node);
    } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException wrong) {
      throw new BundleException(
          place, shortened(String.valueOf(wrong.getMessage())), BundleFile.DAMAGED);
    }
    Difference.between(write.apply(value), node)
        .ifPresent(
            pointer -> {
              throw new BundleException(
                  place, shortened(pointer) + " is not as Readout writes it", BundleFile.DAMAGED);
            });
    return value;
  }

  static String shortened(String message) {
    return message.length() <= LONGEST_MESSAGE
        ? message
        : message.substring(0, LONGEST_MESSAGE) + "...";
  }
}
