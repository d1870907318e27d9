package org.readout.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.readout.text.Span;

/**
 * Finds sentences: paragraphs first, then OpenNLP's detector, then what it is known to get wrong.
 */
final class SentenceBoundaries {

  private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

  /**
   * The detector is given this many characters at a time at most: where there is no white space, it
   * looks through all of them at each full stop.
   */
  private static final int WINDOW = 4_000;

  /** A longer "sentence" is a list, a table or no prose at all, and is cut. */
  private static final int LONGEST = 2_000;

  /** How many characters on each side tell whether a sentence ends. */
  private static final int NEARBY = 40;

  private static final char ELLIPSIS = '\u2026';

  private final SentenceModel model;
  private final SentenceEnds ends;

  private SentenceBoundaries(SentenceModel model, SentenceEnds ends) {
    this.model = model;
    this.ends = ends;
  }

  /** Loads the detector. */
  static SentenceBoundaries load() {
    try (InputStream in = SentenceBoundaries.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException(
            MODEL + " of opennlp-models-sentdetect-en is missing from the class path");
      }
      return new SentenceBoundaries(new SentenceModel(in), SentenceEnds.load());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + MODEL, e);
    }
  }

  /** The sentences of a text, as {@link LanguageEngine#sentences} says. */
  List<Span> in(String text) {
    // The detector keeps state from call to call, the model does not: one detector a text.
    SentenceDetectorME detector = new SentenceDetectorME(model);
    List<Span> sentences = new ArrayList<>();
    Paragraphs.in(
        text,
        paragraph -> {
          for (Span window : pieces(text, paragraph, WINDOW)) {
            for (Span sentence : detect(detector, text, window)) {
              sentences.addAll(pieces(text, sentence, LONGEST));
            }
          }
        });
    return sentences;
  }

  private List<Span> detect(SentenceDetectorME detector, String text, Span window) {
    String plain = PlainCharacters.of(text, window).replace(ELLIPSIS, '.');
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (var next : detector.sentPosDetect(plain)) {
      int end = trimEnd(plain, next.getStart());
      if (end > start && !goesOn(plain, start, end, next.getStart())) {
        addWithMissedEnds(plain, Span.of(start, end), sentences);
        start = next.getStart();
      }
    }
    addWithMissedEnds(plain, Span.of(start, plain.length()), sentences);
    return sentences.stream()
        .map(sentence -> PlainCharacters.trim(text, sentence.shift(window.start())))
        .toList();
  }

  /** The detector takes "in the U.S. The talks" for one sentence. Headlines are left alone. */
  private void addWithMissedEnds(String plain, Span sentence, List<Span> sentences) {
    int start = sentence.start();
    if (sentence.length() > 0 && ".?!\"".indexOf(plain.charAt(sentence.end() - 1)) >= 0) {
      int stop = plain.indexOf(". ", start);
      while (stop >= 0 && stop + 2 < sentence.end()) {
        if (ends.endsAfterAll(
            plain.substring(Math.max(start, stop - NEARBY), stop + 1),
            plain.substring(stop + 2, Math.min(sentence.end(), stop + 2 + NEARBY)))) {
          sentences.add(Span.of(start, stop + 1));
          start = stop + 2;
        }
        stop = plain.indexOf(". ", stop + 1);
      }
    }
    sentences.add(Span.of(start, sentence.end()));
  }

  /** Looks at no more than the nearest words, so that the time stays in proportion. */
  private boolean goesOn(String plain, int start, int end, int next) {
    return ends.goesOn(
        plain.substring(Math.max(start, end - NEARBY), end),
        plain.substring(next, Math.min(plain.length(), next + NEARBY)));
  }

  private static int trimEnd(String plain, int end) {
    int trimmed = end;
    while (trimmed > 0 && plain.charAt(trimmed - 1) == ' ') {
      trimmed--;
    }
    return trimmed;
  }

  /** Cuts a stretch into parts of bounded length, where it hurts least. */
  private static List<Span> pieces(String text, Span stretch, int longest) {
    List<Span> pieces = new ArrayList<>();
    Span rest = stretch;
    while (rest.length() > longest) {
      int cut = bestCut(text, rest.start(), rest.start() + longest);
      Span piece = PlainCharacters.trim(text, Span.of(rest.start(), cut));
      if (!piece.isEmpty()) {
        pieces.add(piece);
      }
      rest = PlainCharacters.trim(text, Span.of(cut, rest.end()));
    }
    if (!rest.isEmpty()) {
      pieces.add(rest);
    }
    return pieces;
  }

  /** After the last mark that ends something, or else the last space, in the second half. */
  private static int bestCut(String text, int start, int limit) {
    int atSpace = limit;
    for (int cut = limit; cut > start + (limit - start) / 2; cut--) {
      if (PlainCharacters.isSpace(text.charAt(cut))) {
        if (atSpace == limit) {
          atSpace = cut;
        }
        if (".!?;:".indexOf(text.charAt(cut - 1)) >= 0) {
          return cut;
        }
      }
    }
    return Character.isLowSurrogate(text.charAt(atSpace)) ? atSpace - 1 : atSpace;
  }
}
