package org.readout.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The objects of a JSON file: one, several one after the other, or those of an array. */
final class JsonResults extends Results {

  private static final ObjectMapper JSON = JsonText.mapper();

  private final String name;
  private final Metered input;
  private final ReadOptions options;
  private @Nullable JsonParser parser;
  private int number;

  JsonResults(String name, InputStream input, ReadOptions options) {
    this.name = name;
    this.input = new Metered(input, options.limits());
    this.options = options;
  }

  @Override
  boolean advance(Consumer<ReadResult> results) {
    boolean[] more = {false};
    InputResults.attempt(
        name,
        results,
        () -> {
          try {
            more[0] = next(results);
          } catch (JsonProcessingException malformed) {
            throw JsonText.malformed(malformed, true);
          } catch (TooLongException tooLong) {
            throw LimitedInput.tooLong(options.limits());
          }
        });
    return more[0];
  }

  private boolean next(Consumer<ReadResult> results) throws IOException, UnreadableException {
    JsonParser tokens = parser;
    if (tokens == null) {
      tokens = JSON.getFactory().createParser(input);
      parser = tokens;
    }
    JsonToken token = tokens.nextToken();
    if (token == null) {
      if (number == 0) {
        throw new UnreadableException("", "there is no object in it", "leave it out");
      }
      return false;
    }
    if (token == JsonToken.START_ARRAY && tokens.getParsingContext().getParent().inRoot()) {
      return true;
    }
    if (token == JsonToken.END_ARRAY) {
      return true;
    }
    input.refill();
    JsonNode root = tokens.readValueAsTree();
    number++;
    // A file of one object is called by its name alone, which is not known to be so until its end.
    String objectName =
        number == 1 && tokens.getParsingContext().inRoot() ? name : name + ":" + number;
    InputResults.attempt(
        objectName,
        results,
        () -> JsonText.document(objectName, root, options, List.of(), results));
    return true;
  }

  @Override
  public void close() {
    InputResults.closeQuietly(input);
  }

  private static final class TooLongException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** Lets no single object take more bytes than a document may have. */
  private static final class Metered extends FilterInputStream {
    private final long most;
    private long left;

    Metered(InputStream input, ReadLimits limits) {
      super(input);
      this.most = limits.documentBytes() + 64L * 1024;
      this.left = most;
    }

    void refill() {
      left = most;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      if (left <= 0) {
        throw new TooLongException();
      }
      int read = super.read(buffer, from, length);
      left -= Math.max(read, 0);
      return read;
    }
  }
}
