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
    for (Passage passage : joined(text)) {
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

  /** The paragraphs, with lines that begin in the middle of things joined to the one before. */
  private static List<Passage> joined(String text) {
    List<Passage> joined = new ArrayList<>();
    for (Passage next : Passage.of(text)) {
      int last = joined.size() - 1;
      if (last >= 0 && goesOn(text, joined.get(last).span(), next.span())) {
        joined.set(last, new Passage(joined.get(last).span().cover(next.span())));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  private static boolean goesOn(String text, Span passage, Span next) {
    char end = text.charAt(passage.end() - 1);
    return Character.isLowerCase(text.charAt(next.start()))
        && (Character.isLetterOrDigit(end) || end == ',')
        && text.indexOf('\n', passage.end()) == text.lastIndexOf('\n', next.start());
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
