package org.readout.app.export;

import java.util.List;
import java.util.Optional;
import org.readout.source.SourceDocument;
import org.readout.text.Span;

/**
 * The row that events were found in.
 *
 * @param id what the row is called
 * @param line where it stands in its table; rows may be called the same
 * @param document its text and what is known of it
 * @param sentences where its sentences stand, in their order
 * @param coder program and data that coded it
 */
public record EventSource(
    String id, long line, SourceDocument document, List<Span> sentences, String coder) {
  /** Copies the list. */
  public EventSource {
    sentences = List.copyOf(sentences);
  }

  /** The number of the sentence in which {@code words} begin, from 1; empty outside of all. */
  Optional<Integer> sentenceOf(Span words) {
    for (int at = 0; at < sentences.size(); at++) {
      if (sentences.get(at).contains(words.start())) {
        return Optional.of(at + 1);
      }
    }
    return Optional.empty();
  }

  /** Where the words stand in the text as the row has it. */
  Span asGiven(Span words) {
    return document.text().rawSpan(words);
  }
}
