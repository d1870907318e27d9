package org.readout.app.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.readout.text.Span;

/**
 * What the JSON formats have in common. A value that is absent has no field: never {@code null}.
 */
public final class Json {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final ClassValue<Map<String, Enum<?>>> CONSTANTS =
      new ClassValue<>() {
        @Override
        protected Map<String, Enum<?>> computeValue(Class<?> type) {
          Map<String, Enum<?>> constants = new LinkedHashMap<>();
          for (Object constant : type.getEnumConstants()) {
            constants.put(word((Enum<?>) constant), (Enum<?>) constant);
          }
          return constants;
        }
      };

  private Json() {}

  /** An empty object; its fields keep the order in which they are put. */
  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** An empty list. */
  public static ArrayNode array() {
    return MAPPER.createArrayNode();
  }

  /** One line of JSON. */
  public static String line(JsonNode node) {
    return node.toString();
  }

  /** JSON on several lines, for people. */
  public static String pretty(JsonNode node) {
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node);
    } catch (JsonProcessingException impossible) {
      throw new AssertionError("a tree of JSON can always be written", impossible);
    }
  }

  /**
   * Parses one JSON value.
   *
   * @throws IllegalArgumentException when it is not one
   */
  public static JsonNode parse(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException malformed) {
      throw new IllegalArgumentException("not JSON: " + malformed.getOriginalMessage(), malformed);
    }
  }

  static void put(ObjectNode object, String field, Optional<?> value) {
    value.ifPresent(present -> object.put(field, present.toString()));
  }

  static JsonNode field(JsonNode object, String field) {
    JsonNode value = object.get(field);
    if (value == null) {
      throw new IllegalArgumentException("field \"" + field + "\" is missing in " + object);
    }
    return value;
  }

  static String text(JsonNode object, String field) {
    return field(object, field).asText();
  }

  static Optional<String> optionalText(JsonNode object, String field) {
    return Optional.ofNullable(object.get(field)).map(JsonNode::asText);
  }

  static <T> Optional<T> optional(JsonNode object, String field, Function<JsonNode, T> reader) {
    return Optional.ofNullable(object.get(field)).map(reader);
  }

  static <T> List<T> list(JsonNode object, String field, Function<JsonNode, T> reader) {
    return elements(field(object, field), reader);
  }

  static <T> List<T> elements(JsonNode array, Function<JsonNode, T> reader) {
    return StreamSupport.stream(array.spliterator(), false).map(reader).toList();
  }

  static ArrayNode texts(List<String> values) {
    ArrayNode array = array();
    values.forEach(array::add);
    return array;
  }

  static List<String> texts(JsonNode object, String field) {
    return list(object, field, JsonNode::asText);
  }

  static <T> ArrayNode nodes(List<T> values, Function<T, ? extends JsonNode> writer) {
    ArrayNode array = array();
    values.forEach(value -> array.add(writer.apply(value)));
    return array;
  }

  static ObjectNode span(Span span) {
    return object().put("start", span.start()).put("end", span.end());
  }

  static Span span(JsonNode node) {
    return Span.of(field(node, "start").asInt(), field(node, "end").asInt());
  }

  /** How a constant is written: {@code VIDEO_CALL} as {@code video-call}. */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant that {@link #word} writes so. */
  public static <E extends Enum<E>> E constant(Class<E> type, String word) {
    Map<String, ?> constants = CONSTANTS.get(type);
    Object constant = constants.get(word);
    if (constant == null) {
      throw new IllegalArgumentException(
          "\"" + word + "\" is none of " + String.join(", ", constants.keySet()));
    }
    return type.cast(constant);
  }
}
