package org.readout.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.function.Consumer;
import org.readout.text.SourceText;

/** JSON objects as documents. */
final class JsonText {

  private static final int DEEPEST = 200;

  private JsonText() {}

  /** A parser that refuses what is nested too deeply. */
  static ObjectMapper mapper() {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();
    return new ObjectMapper(factory);
  }

  static UnreadableException malformed(JsonProcessingException error, boolean severalLines) {
    JsonLocation location = error.getLocation();
    String place = "";
    if (location != null) {
      place = "column " + location.getColumnNr();
      place = severalLines ? "line " + location.getLineNr() + ", " + place : place;
    }
    if (error instanceof StreamConstraintsException) {
      return new UnreadableException(
          place,
          "its JSON is nested more than " + DEEPEST + " deep or holds too long a number",
          "leave it out: no report looks like that");
    }
    return new UnreadableException(
        place,
        "not JSON: " + firstLine(error.getOriginalMessage()),
        "correct the line; quotes, commas and line ends inside a text need a backslash");
  }

  /**
   * The document in {@code root}. Its text is the title, a blank line and the text of the object,
   * and these together are the original that offsets lead back to; a title that already opens the
   * text stands once.
   */
  static void document(
      String name,
      JsonNode root,
      ReadOptions options,
      List<String> notes,
      Consumer<ReadResult> results)
      throws UnreadableException {
    JsonDocument found = JsonDocument.of(name, root, options.fields());
    found.problems().stream().filter(problem -> options.published().isEmpty()).forEach(results);
    String fullName =
        JsonDocument.id(root, options.fields()).map(id -> name + "#" + id).orElse(name);
    results.accept(
        Assembly.document(
            fullName, text(found, options.limits()), found.details(), options, notes));
  }

  private static SourceText text(JsonDocument found, ReadLimits limits) throws UnreadableException {
    String words = found.text();
    boolean isMarkedUp = Format.isMarkedUp(words);
    SourceText alone =
        isMarkedUp ? HtmlDocument.fragment(words, 0, limits) : SourceText.cleaned(words);
    String title = found.details().title().orElse("");
    if (title.isEmpty() || opensWith(alone.text(), title)) {
      return alone;
    }
    String original = title + "\n\n" + words;
    return isMarkedUp
        ? HtmlDocument.fragment(original, title.length() + 2, limits)
        : SourceText.cleaned(original);
  }

  /** Whether the first line is the title. */
  private static boolean opensWith(String text, String title) {
    return text.stripLeading()
        .lines()
        .findFirst()
        .orElse("")
        .strip()
        .equalsIgnoreCase(title.strip());
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse(message);
  }
}
