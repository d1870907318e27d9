package org.readout.source;

import java.util.ArrayList;
import java.util.List;
import org.readout.text.SourceText;
import org.readout.text.SourceText.Boilerplate;
import org.readout.text.Span;

/** The sentences of a text as they can be told without a language model. */
public final class Sentences {

  private Sentences() {}

  /**
   * The sentences of the story, in text order, without boilerplate and without space around them.
   * Headlines, captions and list items count as sentences. Where boilerplate begins within a
   * sentence, the sentence ends. Time is in proportion to the length of the text.
   */
  public static List<Span> of(SourceText source) {
    String text = source.text();
    List<Span> marks = disjoint(source.boilerplate());
    List<Span> sentences = new ArrayList<>();
    int mark = 0;
    for (Passage passage : Passage.of(text)) {
      for (Span sentence : passage.sentences(text)) {
        while (mark < marks.size() && marks.get(mark).end() <= sentence.start()) {
          mark++;
        }
        int at = sentence.start();
        for (int i = mark; i < marks.size() && marks.get(i).start() < sentence.end(); i++) {
          add(text, at, marks.get(i).start(), sentences);
          at = marks.get(i).end();
        }
        add(text, at, sentence.end(), sentences);
      }
    }
    return sentences;
  }

  /** The marks in text order, with those that overlap as one. */
  private static List<Span> disjoint(List<Boilerplate> boilerplate) {
    List<Span> marks = new ArrayList<>();
    for (Boilerplate next : boilerplate) {
      int last = marks.size() - 1;
      if (last >= 0 && marks.get(last).overlaps(next.span())) {
        marks.set(last, marks.get(last).cover(next.span()));
      } else {
        marks.add(next.span());
      }
    }
    return marks;
  }

  /** Adds what stands between two offsets, where there is a letter or a figure in it. */
  private static void add(String text, int start, int end, List<Span> sentences) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    for (int at = from; at < to; at++) {
      if (Character.isLetterOrDigit(text.charAt(at))) {
        sentences.add(Span.of(from, to));
        return;
      }
    }
  }
}
