package org.readout.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.text.SourceText;

/** Makes rows of what stands in a line. */
final class RowMaking {

  /** Names of the column that has the text, the likeliest first. */
  static final List<String> TEXT =
      List.of("text", "sentence", "body", "content", "article", "articleBody", "fulltext");

  private static final String SOURCE = "source";
  private static final String TARGET = "target";

  private static final ObjectMapper JSON =
      JsonText.mapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final String name;
  private final ReadOptions options;
  private final JsonFields fields;
  private final JsonFields fieldsOfPairs;

  RowMaking(String name, ReadOptions options) {
    this.name = name;
    this.options = options;
    JsonFields usual = JsonFields.STANDARD;
    fields = with(usual.publisher());
    // Where a row has a source and a target, the source is no publisher.
    fieldsOfPairs =
        with(usual.publisher().stream().filter(field -> !field.equals(SOURCE)).toList());
  }

  private static JsonFields with(List<String> publisher) {
    JsonFields usual = JsonFields.STANDARD;
    return new JsonFields(
        TEXT, usual.title(), usual.published(), publisher, usual.uri(), usual.id(), List.of());
  }

  ReadLimits limits() {
    return options.limits();
  }

  /** What to do with a line. */
  interface Making {
    InputRow make(String rowName) throws UnreadableException;
  }

  /** What {@code making} gives, or why it failed. */
  InputRow attempt(long line, Making making) {
    String rowName = name + ":" + line;
    try {
      return making.make(rowName);
    } catch (UnreadableException unreadable) {
      return new InputRow.Bad(line, Optional.empty(), unreadable.failed(rowName));
    } catch (RuntimeException | StackOverflowError unexpected) {
      return new InputRow.Bad(
          line,
          Optional.empty(),
          new ReadResult.Failed(
              rowName,
              "",
              "it could not be taken apart: " + unexpected,
              "this is an error in the program: please report it with the row"));
    }
  }

  InputRow ofJson(LineInput.Line line) {
    return attempt(
        line.number(),
        rowName -> {
          if (line.tooLong()) {
            throw tooLong(limits());
          }
          try {
            return row(line.number(), rowName, JSON.readTree(Decoding.of(line.bytes()).text()));
          } catch (JsonProcessingException malformed) {
            throw JsonText.malformed(malformed, false);
          }
        });
  }

  static UnreadableException tooLong(ReadLimits limits) {
    return new UnreadableException(
        "",
        "longer than the " + limits.documentBytes() + " bytes that one row may have",
        "split it into several rows");
  }

  /** The row in an object, be it read as JSON or put together from columns. */
  InputRow row(long line, String rowName, JsonNode root) throws UnreadableException {
    if (!root.isObject()) {
      throw new UnreadableException(
          "", "one JSON object a row is expected here", "write {\"text\": \"...\"}");
    }
    Optional<String> source = words(root, SOURCE);
    Optional<String> target = words(root, TARGET);
    Optional<InputRow.Pair> pair =
        source.flatMap(from -> target.map(to -> new InputRow.Pair(from, to)));
    JsonFields names = pair.isPresent() ? fieldsOfPairs : fields;
    Optional<String> id = JsonDocument.id(root, names);
    try {
      return good(line, rowName, root, names, id.orElse(String.valueOf(line)), pair);
    } catch (UnreadableException unreadable) {
      return new InputRow.Bad(line, id, unreadable.failed(rowName));
    }
  }

  private InputRow.Good good(
      long line,
      String rowName,
      JsonNode root,
      JsonFields names,
      String id,
      Optional<InputRow.Pair> pair)
      throws UnreadableException {
    JsonDocument found = JsonDocument.of(rowName, root, names);
    String words = found.text();
    SourceText text =
        Format.isMarkedUp(words)
            ? HtmlDocument.fragment(words, 0, limits())
            : SourceText.cleaned(words);
    ReadResult.Read read = Assembly.document(rowName, text, found.details(), options, List.of());
    List<ReadResult.Failed> problems =
        options.published().isPresent() ? List.of() : new ArrayList<>(found.problems());
    return new InputRow.Good(line, id, read.document(), pair, problems);
  }

  private static Optional<String> words(JsonNode root, String field) {
    for (Map.Entry<String, JsonNode> entry : root.properties()) {
      JsonNode value = entry.getValue();
      if (entry.getKey().equalsIgnoreCase(field)
          && value.isTextual()
          && !value.textValue().isBlank()) {
        return Optional.of(value.textValue().strip());
      }
    }
    return Optional.empty();
  }
}
