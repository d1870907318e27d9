package org.readout.app.export.bundle;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** Parses a bundle part by part, none of more tokens than memory has room for. */
final class BoundedParser extends JsonParserDelegate {

  private static final int MOST_TOKENS = 5_000_000;

  private final BoundedInput input;
  private int tokens;

  BoundedParser(JsonParser parser, BoundedInput input) {
    super(parser);
    this.input = input;
  }

  /** The value that begins at the current token. */
  JsonNode element() throws IOException {
    tokens = 0;
    input.nextPart();
    JsonNode element = getCodec().readTree(this);
    input.nextPart();
    return element;
  }

  @Override
  public JsonToken nextToken() throws IOException {
    if (++tokens > MOST_TOKENS) {
      throw new BoundedInput.TooMuch("a part of more than " + MOST_TOKENS + " values");
    }
    return super.nextToken();
  }
}
