package org.readout.app.web.pages;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.app.web.Language;
import org.readout.text.Span;

/**
 * Cuts a text into paragraphs, and these wherever a mark begins or ends. Marks may lie in each
 * other, overlap and reach over several paragraphs. No character is ever cut in two: a mark that
 * ends within one, or between a letter and its accent, is shown with the whole of it.
 */
final class Passages {

  private static final String BLANK_LINE = "\n\n";
  private static final Comparator<Mark> BY_PLACE = Comparator.comparing(Mark::span);

  private final String text;
  private final List<Mark> marks;
  private final List<Passage> passages = new ArrayList<>();

  private Passages(String text, List<Mark> marks) {
    this.text = text;
    this.marks = marks.stream().sorted(BY_PLACE).toList();
  }

  /** What a mark says of its words. */
  enum Kind {
    /** A claim rests on them. */
    CLAIM(Layer.CLAIMS),
    /** They name somebody. */
    WHO(Layer.WHO),
    /** They name a day. */
    WHEN(Layer.WHEN),
    /** They are given as spoken. */
    QUOTE(Layer.QUOTES),
    /** They are asked for by the address. */
    ASKED(null),
    /** They are not the story. */
    ASIDE(null);

    private final @Nullable Layer layer;

    Kind(@Nullable Layer layer) {
      this.layer = layer;
    }

    Optional<Layer> layer() {
      return Optional.ofNullable(layer);
    }
  }

  /**
   * A stretch of the text, and what is said of it.
   *
   * @param claim number of the claim; 0 for what belongs to none
   */
  record Mark(Kind kind, Span span, int claim) {}

  /**
   * The paragraphs of {@code part}.
   *
   * @param marks in any order; within the text
   */
  static List<Passage> of(String text, Span part, List<Mark> marks) {
    Passages cut = new Passages(flowing(text), marks);
    cut.cut(part);
    return List.copyOf(cut.passages);
  }

  private static String flowing(String text) {
    return text.contains(BLANK_LINE) ? BrokenLines.of(text).flowing() : text;
  }

  // Where blank lines part the text, a line break within a paragraph is kept as one, unless it only
  // fits the line to a page; else each line is a paragraph.
  private void cut(Span part) {
    String parting = text.contains(BLANK_LINE) ? BLANK_LINE : "\n";
    List<Mark> open = new ArrayList<>();
    int next = 0;
    int start = part.start();
    while (start < part.end()) {
      int found = text.indexOf(parting, start);
      int end = found < 0 ? part.end() : Math.min(found, part.end());
      int from = start;
      open.removeIf(mark -> mark.span().end() <= from);
      while (next < marks.size() && marks.get(next).span().start() < end) {
        Mark mark = marks.get(next++);
        if (mark.span().end() > start) {
          open.add(mark);
        }
      }
      add(Span.of(start, end), open);
      start = end;
      while (start < part.end() && text.charAt(start) == '\n') {
        start++;
      }
    }
  }

  private void add(Span paragraph, List<Mark> open) {
    String words = paragraph.in(text);
    if (words.isBlank()) {
      return;
    }
    Characters characters = new Characters(words, paragraph.start());
    List<Mark> whole = new ArrayList<>();
    TreeSet<Integer> edges = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
    for (Mark mark : open) {
      if (mark.span().overlaps(paragraph)) {
        int start = Math.max(mark.span().start(), paragraph.start());
        int end = Math.min(mark.span().end(), paragraph.end());
        Span shown = Span.of(characters.before(start), characters.after(end));
        whole.add(new Mark(mark.kind(), shown, mark.claim()));
        edges.add(shown.start());
        edges.add(shown.end());
      } else {
        whole.add(mark);
      }
    }
    List<Passage.Segment> segments = new ArrayList<>();
    int start = paragraph.start();
    for (int end : edges.tailSet(start, false)) {
      segments.add(segment(Span.of(start, end), open, whole));
      start = end;
    }
    boolean aside = segments.stream().allMatch(each -> each.aside() || each.text().isBlank());
    passages.add(new Passage(Language.of(words), aside, segments));
  }

  private Passage.Segment segment(Span span, List<Mark> open, List<Mark> whole) {
    Set<Layer> layers = EnumSet.noneOf(Layer.class);
    Set<String> anchors = new TreeSet<>();
    Set<Integer> closed = new TreeSet<>();
    boolean asked = false;
    boolean aside = false;
    for (int i = 0; i < open.size(); i++) {
      Mark mark = open.get(i);
      Span shown = whole.get(i).span();
      if (shown.overlaps(span)) {
        mark.kind().layer().ifPresent(layers::add);
        asked |= mark.kind() == Kind.ASKED;
        aside |= mark.kind() == Kind.ASIDE;
        boolean begins = shown.start() == span.start() && mark.span().start() >= shown.start();
        if (begins && (mark.kind() == Kind.CLAIM || mark.kind() == Kind.ASKED)) {
          anchors.add(anchor(mark.span()));
        }
        if (mark.claim() > 0 && shown.end() == span.end() && mark.span().end() <= shown.end()) {
          closed.add(mark.claim());
        }
      }
    }
    return new Passage.Segment(
        span.in(text),
        span.start(),
        layers,
        asked,
        aside,
        List.copyOf(anchors),
        List.copyOf(closed));
  }

  /** The name under which an address leads to the words at {@code span}. */
  static String anchor(Span span) {
    return "c=" + span.start() + "-" + span.end();
  }

  /** The characters of a paragraph as readers see them. */
  private static final class Characters {
    private final String words;
    private final int offset;
    private final BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
    private boolean read;

    Characters(String words, int offset) {
      this.words = words;
      this.offset = offset;
    }

    int before(int place) {
      int at = place - offset;
      return isEdge(at) ? place : offset + breaks.preceding(at);
    }

    int after(int place) {
      int at = place - offset;
      return isEdge(at) ? place : offset + breaks.following(at);
    }

    private boolean isEdge(int at) {
      if (at <= 0 || at >= words.length() || words.charAt(at) < 0x300) {
        return true;
      }
      if (!read) {
        breaks.setText(words);
        read = true;
      }
      return breaks.isBoundary(at);
    }
  }
}
