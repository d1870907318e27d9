package org.readout.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;

/** One document a line; a line that cannot be read does not stop the next. */
final class JsonLinesResults extends Results {

  private static final ObjectMapper JSON =
      JsonText.mapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final String name;
  private final InputStream input;
  private final LineInput lines;
  private final ReadOptions options;
  private boolean anyDocument;

  JsonLinesResults(String name, InputStream input, ReadOptions options) {
    this.name = name;
    this.input = input;
    this.lines = new LineInput(input, options.limits().documentBytes());
    this.options = options;
  }

  @Override
  boolean advance(Consumer<ReadResult> results) {
    Optional<LineInput.Line> next;
    try {
      next = lines.next();
    } catch (IOException error) {
      results.accept(LimitedInput.explained(error).failed(name));
      return false;
    }
    if (next.isEmpty()) {
      if (!anyDocument) {
        results.accept(new UnreadableException("", "it is empty", "leave it out").failed(name));
      }
      return false;
    }
    LineInput.Line line = next.get();
    String lineName = name + ":" + line.number();
    InputResults.attempt(lineName, results, () -> document(lineName, line, results));
    return true;
  }

  private void document(String lineName, LineInput.Line line, Consumer<ReadResult> results)
      throws UnreadableException {
    if (line.tooLong()) {
      anyDocument = true;
      throw LimitedInput.tooLong(options.limits());
    }
    Decoding decoding = Decoding.of(line.bytes());
    if (decoding.text().isBlank()) {
      return;
    }
    anyDocument = true;
    JsonNode root;
    try {
      root = JSON.readTree(decoding.text());
    } catch (JsonProcessingException malformed) {
      throw JsonText.malformed(malformed, false);
    }
    JsonText.document(lineName, root, options, decoding.notes(), results);
  }

  @Override
  public void close() {
    InputResults.closeQuietly(input);
  }
}
