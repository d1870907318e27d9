package org.readout.version;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.readout.source.Sentences;
import org.readout.source.SourceDocument;
import org.readout.text.Span;

/**
 * A sentence of a page by the numbers of its words: those of words and figures are positive, those
 * of marks negative, and equal words have equal numbers in both versions.
 */
final class PageSentence {

  private final Span span;
  private final int[] words;

  private PageSentence(Span span, int[] words) {
    this.span = span;
    this.words = words;
  }

  /**
   * The sentences of a document's story, in text order.
   *
   * @param numbers of the words seen so far; those of this document are added
   */
  static List<PageSentence> of(SourceDocument document, Map<String, Integer> numbers) {
    String text = document.text().text();
    List<PageSentence> sentences = new ArrayList<>();
    for (Span span : Sentences.of(document.text())) {
      IntBuffer words = IntBuffer.allocate(span.length());
      PageWord.in(
          text,
          span,
          word -> {
            int number = numbers.computeIfAbsent(word.form(), unseen -> numbers.size() + 1);
            words.put(word.isWord() ? number : -number);
          });
      sentences.add(new PageSentence(span, Arrays.copyOf(words.array(), words.position())));
    }
    return sentences;
  }

  /** This sentence and one that follows or precedes it, as one. */
  PageSentence with(PageSentence neighbour) {
    boolean follows = span.start() < neighbour.span.start();
    int[] first = follows ? words : neighbour.words;
    int[] second = follows ? neighbour.words : words;
    int[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return new PageSentence(span.cover(neighbour.span), both);
  }

  Span span() {
    return span;
  }

  /** The numbers of all words and marks, in order. */
  int[] words() {
    return words;
  }

  /** The numbers of the words without the marks, each as often as it occurs, in order of number. */
  int[] sortedWords() {
    return Arrays.stream(words).filter(number -> number > 0).sorted().toArray();
  }

  /** What two sentences have in common exactly when they have the same words and marks in order. */
  IntBuffer identity() {
    return IntBuffer.wrap(words).asReadOnlyBuffer();
  }
}
