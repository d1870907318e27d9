package org.readout.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one JSON object holds.
 *
 * @param text the words of the report
 * @param details what it says about them
 * @param problems what in it cannot be used; the document is read without that
 */
record JsonDocument(String text, Details details, List<ReadResult.Failed> problems) {

  /**
   * Takes out of {@code root} what {@code fields} name.
   *
   * @throws UnreadableException when there is no text in it
   */
  static JsonDocument of(String name, JsonNode root, JsonFields fields) throws UnreadableException {
    if (!root.isObject()) {
      throw new UnreadableException(
          "", "one JSON object a document is expected here", "write {\"text\": \"...\"}");
    }
    String text = "";
    for (String field : fields.text()) {
      JsonNode value = value(root, field);
      if (value.isTextual() && !value.textValue().isBlank()) {
        text = value.textValue();
        break;
      }
    }
    if (text.isEmpty()) {
      throw new UnreadableException(
          "",
          "none of the fields " + String.join(", ", fields.text()) + " holds any text",
          "name the field that holds the text, or leave the object out");
    }
    List<ReadResult.Failed> problems = new ArrayList<>();
    Optional<PublicationTime> time = Optional.empty();
    Optional<ReadResult.Failed> noDate = Optional.empty();
    for (String field : fields.published()) {
      Optional<String> written = written(root, field);
      time = written.flatMap(PublicationTime::of);
      if (time.isPresent()) {
        break;
      }
      if (written.isPresent() && noDate.isEmpty()) {
        noDate = Optional.of(noDate(name, field, written.get()));
      }
    }
    if (time.isEmpty()) {
      noDate.ifPresent(problems::add);
    }
    Details details =
        new Details(
            first(root, fields.title()),
            time,
            first(root, fields.publisher()),
            first(root, fields.uri()),
            Optional.empty(),
            first(root, fields.retrieved())
                .flatMap(PublicationTime::of)
                .flatMap(PublicationTime::instant));
    return new JsonDocument(text, details, List.copyOf(problems));
  }

  /** What the file calls this object, where it does. */
  static Optional<String> id(JsonNode root, JsonFields fields) {
    return first(root, fields.id());
  }

  static ReadResult.Failed noDate(String name, String field, String written) {
    String shown = written.length() > 40 ? written.substring(0, 40) + "..." : written;
    return new ReadResult.Failed(
        name,
        "field \"" + field + "\"",
        "\"" + shown + "\" is no date that can be read without a guess",
        "write it as 2023-06-18 or 2023-06-18T20:15:00+08:00; the day stays unknown");
  }

  private static Optional<String> first(JsonNode root, List<String> fields) {
    return fields.stream().flatMap(field -> written(root, field).stream()).findFirst();
  }

  private static Optional<String> written(JsonNode root, String field) {
    JsonNode value = value(root, field);
    String words = value.isTextual() || value.isNumber() ? value.asText().strip() : "";
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  private static JsonNode value(JsonNode root, String field) {
    JsonNode at = root;
    for (String step : field.split("\\.", -1)) {
      at = child(at, step);
    }
    return at;
  }

  private static JsonNode child(JsonNode parent, String name) {
    JsonNode exact = parent.path(name);
    if (!exact.isMissingNode() || !parent.isObject()) {
      return exact;
    }
    for (Map.Entry<String, JsonNode> field : parent.properties()) {
      if (field.getKey().equalsIgnoreCase(name)) {
        return field.getValue();
      }
    }
    return exact;
  }
}
