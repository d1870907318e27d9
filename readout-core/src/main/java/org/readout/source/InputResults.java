package org.readout.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.readout.text.SourceText;

/** The documents of one input. */
final class InputResults {

  private InputResults() {}

  /**
   * The documents of {@code input}.
   *
   * @param name how results call it
   * @param fileName what its ending may tell of it
   */
  static Results open(
      String name, String fileName, InputStream input, SideFile side, ReadOptions options) {
    try {
      InputStream expanded = LimitedInput.expanded(input, options.limits());
      expanded.mark(Format.HEAD + 1);
      byte[] head = expanded.readNBytes(Format.HEAD);
      expanded.reset();
      return switch (Format.of(head, fileName)) {
        case PLAIN -> one(name, expanded, side, options, PlainDocument::plain);
        case MARKDOWN -> one(name, expanded, side, options, MarkdownDocument::read);
        case HTML -> one(name, expanded, side, options, HtmlDocument::page);
        case JSON_LINES -> new JsonLinesResults(name, expanded, options);
        case JSON -> new JsonResults(name, expanded, options);
      };
    } catch (UnreadableException foreign) {
      return new Refusal(name, input, foreign);
    } catch (IOException error) {
      return new Refusal(name, input, LimitedInput.explained(error));
    }
  }

  /** Turns decoded characters into text and what is said about it. */
  interface Form {
    Found read(String decoded, ReadOptions options) throws UnreadableException;
  }

  /** Text, and what its form says about it. */
  record Found(SourceText text, Details details) {}

  /** What comes of a document that may fail. */
  interface Attempt {
    void run() throws IOException, UnreadableException;
  }

  /**
   * Runs {@code attempt}; whatever goes wrong in it concerns this document alone, an error of ours
   * or of a library included.
   */
  static void attempt(String name, Consumer<ReadResult> results, Attempt attempt) {
    try {
      attempt.run();
    } catch (UnreadableException unreadable) {
      results.accept(unreadable.failed(name));
    } catch (IOException error) {
      results.accept(LimitedInput.explained(error).failed(name));
    } catch (RuntimeException | StackOverflowError unexpected) {
      results.accept(
          new ReadResult.Failed(
              name,
              "",
              "it could not be taken apart: " + unexpected,
              "this is an error in the program: please report it with the file"));
    }
  }

  static void closeQuietly(InputStream input) {
    try {
      input.close();
    } catch (IOException nothingToSave) {
      // It was only read; nothing is lost when closing fails.
    }
  }

  private static Results one(
      String name, InputStream input, SideFile side, ReadOptions options, Form form) {
    return new Results() {
      @Override
      boolean advance(Consumer<ReadResult> results) {
        side.problems().forEach(results);
        attempt(
            name,
            results,
            () -> {
              Decoding decoding = Decoding.of(LimitedInput.all(input, options.limits()));
              Found found = form.read(decoding.text(), options);
              results.accept(
                  Assembly.document(
                      name,
                      found.text(),
                      side.details().or(found.details()),
                      options,
                      decoding.notes()));
            });
        return false;
      }

      @Override
      public void close() {
        closeQuietly(input);
      }
    };
  }

  private static final class Refusal extends Results {
    private final String name;
    private final InputStream input;
    private final UnreadableException reason;

    Refusal(String name, InputStream input, UnreadableException reason) {
      this.name = name;
      this.input = input;
      this.reason = reason;
    }

    @Override
    boolean advance(Consumer<ReadResult> results) {
      results.accept(reason.failed(name));
      return false;
    }

    @Override
    public void close() {
      closeQuietly(input);
    }
  }
}
