package org.readout.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.readout.source.BoilerplateRule.Find;
import org.readout.source.BoilerplateRule.Then;
import org.readout.source.BoilerplateRule.Where;
import org.readout.source.BoilerplateRules.Entry;
import org.readout.text.SourceText;
import org.readout.text.SourceText.Boilerplate;
import org.readout.text.Span;

/** Marks what is not the story: by the rules, and by how it stands in the text. */
final class BoilerplateMarker {

  /** What was marked, and the publisher who is named in it. */
  record Marks(List<Boilerplate> marks, Optional<String> publisher) {}

  /** Beyond this nothing tells a line of boilerplate from a paragraph. */
  private static final int MOST_TOKENS = 160;

  /** How much of the end of a paragraph may be boilerplate. */
  private static final int TAIL = 1200;

  private static final int LONG_PARAGRAPH = 240;
  private static final Set<String> SENTENCE_ENDS = Set.of(".", "!", "?", "…", "\"", "'", ")", "]");
  private static final int LONGEST_SHORT_LINE = 120;
  private static final int NEAR_AN_END = 30;

  private final BoilerplateRules rules;

  BoilerplateMarker(BoilerplateRules rules) {
    this.rules = rules;
  }

  /** Marks {@code source}, in addition to {@code earlier} marks. */
  Marks mark(SourceText source, List<Boilerplate> earlier) {
    return new Pass(source.text(), earlier).run();
  }

  /** One text. */
  private final class Pass {
    private final String text;
    private final List<Passage> passages;
    private final TreeMap<Span, Boilerplate> marks = new TreeMap<>();
    private Optional<String> publisher = Optional.empty();

    Pass(String text, List<Boilerplate> earlier) {
      this.text = text;
      this.passages = Passage.of(text);
      earlier.forEach(mark -> marks.put(mark.span(), mark));
    }

    Marks run() {
      boolean[] isTop = ends(true);
      boolean[] isBottom = ends(false);
      StandingMarks.of(text, passages, isTop).forEach(this::add);
      for (int i = 0; i < passages.size(); i++) {
        Span span = passages.get(i).span();
        if (!isMarked(span) && !line(i, isTop[i], isBottom[i])) {
          parts(passages.get(i), isTop[i], isBottom[i]);
        }
      }
      return new Marks(joined(), publisher);
    }

    /** The marks, with those of one rule that follow each other in one paragraph as one. */
    private List<Boilerplate> joined() {
      List<Boilerplate> joined = new ArrayList<>();
      for (Boilerplate mark : marks.values()) {
        Boilerplate last = joined.isEmpty() ? mark : joined.get(joined.size() - 1);
        int gap = last.span().end();
        boolean follows =
            last.reason().equals(mark.reason())
                && gap < mark.span().start()
                && mark.span().start() - gap < 4
                && text.substring(gap, mark.span().start()).isBlank()
                && text.substring(gap, mark.span().start()).indexOf('\n') < 0;
        if (follows) {
          joined.set(
              joined.size() - 1, new Boilerplate(last.span().cover(mark.span()), mark.reason()));
        } else {
          joined.add(mark);
        }
      }
      return joined;
    }

    /** Which passages stand before the second long one, or after the last long one but one. */
    private boolean[] ends(boolean fromStart) {
      boolean[] near = new boolean[passages.size()];
      int seen = 0;
      for (int n = 0; n < Math.min(passages.size(), NEAR_AN_END) && seen < 2; n++) {
        int i = fromStart ? n : passages.size() - 1 - n;
        near[i] = true;
        seen += passages.get(i).span().length() >= LONG_PARAGRAPH ? 1 : 0;
      }
      return near;
    }

    private boolean line(int index, boolean isTop, boolean isBottom) {
      Span span = passages.get(index).span();
      List<PhraseToken> tokens = PhraseToken.of(text, span.start(), span.end(), MOST_TOKENS);
      if (tokens.size() >= MOST_TOKENS) {
        return false;
      }
      int start = StandingMarks.bulletTokens(tokens);
      Optional<Entry> found =
          entries(Find.LINE, tokens, isTop, isBottom).stream()
              .filter(entry -> entry.phrase().matches(tokens, start, tokens.size()))
              .findFirst();
      found.ifPresent(
          entry -> {
            take(entry, tokens, start, tokens.size(), span);
            then(entry.rule(), index);
          });
      return found.isPresent();
    }

    /** Marks what goes with a line that was marked. */
    private void then(BoilerplateRule rule, int index) {
      for (int i = index + 1; i < passages.size() && rule.then() != Then.NOTHING; i++) {
        Span span = passages.get(i).span();
        boolean isShort =
            span.length() <= LONGEST_SHORT_LINE
                && ".!?:”\"".indexOf(text.charAt(span.end() - 1)) < 0;
        if (rule.then() == Then.SHORT_LINES && !isShort) {
          return;
        }
        if (!isMarked(span)) {
          add(new Boilerplate(span, rule.id()));
        }
        if (rule.then() == Then.NEXT_LINE) {
          return;
        }
      }
    }

    /** Marks the end of a paragraph, again and again, and then the sentences before it. */
    private void parts(Passage passage, boolean isTop, boolean isBottom) {
      List<Span> sentences = passage.sentences(text);
      int end = passage.span().end();
      while (end > passage.span().start()) {
        Optional<Span> tail = tail(passage.span().start(), end, isTop, isBottom);
        if (tail.isEmpty()) {
          break;
        }
        end = trimmedEnd(passage.span().start(), tail.get().start());
      }
      for (int i = sentences.size() - 1; i >= 0; i--) {
        Span sentence = sentences.get(i);
        if (sentence.start() < end) {
          sentence(Span.of(sentence.start(), Math.min(sentence.end(), end)), isTop, isBottom);
        }
      }
    }

    private Optional<Span> tail(int start, int end, boolean isTop, boolean isBottom) {
      int from = wordStart(Math.max(start, end - TAIL), start);
      List<PhraseToken> tokens = PhraseToken.of(text, from, end, Integer.MAX_VALUE);
      int first = Math.max(0, tokens.size() - MOST_TOKENS);
      List<Entry> entries = entries(Find.END, tokens, isTop, isBottom);
      for (int i = first; i < tokens.size() && !entries.isEmpty(); i++) {
        for (Entry entry : entries) {
          if (standsWell(entry, tokens, i) && entry.phrase().matches(tokens, i, tokens.size())) {
            Span span = Span.of(tokens.get(i).span().start(), end);
            take(entry, tokens, i, tokens.size(), span);
            return Optional.of(span);
          }
        }
      }
      return Optional.empty();
    }

    /** Whether the words from token {@code start} on stand where the rule wants them. */
    private boolean standsWell(Entry entry, List<PhraseToken> tokens, int start) {
      return !entry.rule().afterSentence()
          || start == 0
          || SENTENCE_ENDS.contains(tokens.get(start - 1).words());
    }

    private void sentence(Span span, boolean isTop, boolean isBottom) {
      List<PhraseToken> tokens = PhraseToken.of(text, span.start(), span.end(), MOST_TOKENS);
      if (tokens.size() < MOST_TOKENS) {
        entries(Find.SENTENCE, tokens, isTop, isBottom).stream()
            .filter(entry -> entry.phrase().matches(tokens, 0, tokens.size()))
            .findFirst()
            .ifPresent(entry -> take(entry, tokens, 0, tokens.size(), span));
      }
    }

    /** The phrases that may match here. */
    private List<Entry> entries(
        Find find, List<PhraseToken> tokens, boolean isTop, boolean isBottom) {
      return rules.candidates(tokens).stream()
          .filter(entry -> entry.rule().find() == find)
          .filter(entry -> isThere(entry.rule().where(), isTop, isBottom))
          .filter(entry -> tokens.size() <= entry.rule().mostWords())
          .filter(
              entry ->
                  entry.rule().mayEndInFullStop()
                      || !tokens.get(tokens.size() - 1).words().equals("."))
          .toList();
    }

    private boolean isThere(Where where, boolean isTop, boolean isBottom) {
      return where == Where.ANYWHERE
          || (where == Where.TOP && isTop)
          || (where == Where.BOTTOM && isBottom);
    }

    private void take(Entry entry, List<PhraseToken> tokens, int start, int end, Span span) {
      add(new Boilerplate(span, entry.rule().id()));
      if (publisher.isEmpty()) {
        publisher = entry.phrase().publisher(tokens, start, end, text);
      }
    }

    private void add(Boilerplate mark) {
      marks.put(mark.span(), mark);
    }

    private boolean isMarked(Span span) {
      Span at = marks.floorKey(Span.of(span.start(), Integer.MAX_VALUE));
      return at != null && at.contains(span);
    }

    private int trimmedEnd(int start, int end) {
      int to = end;
      while (to > start && Character.isWhitespace(text.charAt(to - 1))) {
        to--;
      }
      return to;
    }

    private int wordStart(int at, int least) {
      int from = at;
      while (from > least && !Character.isWhitespace(text.charAt(from - 1)) && at - from < 100) {
        from--;
      }
      return from;
    }
  }
}
