package org.readout.app.web.pages;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A paragraph of a text, cut wherever a mark begins or ends.
 *
 * @param language a BCP 47 tag
 * @param aside whether all of it is something other than the story
 * @param segments its words in order; together they are the paragraph
 */
public record Passage(String language, boolean aside, List<Segment> segments) {

  /** Copies the list. */
  public Passage {
    segments = List.copyOf(segments);
  }

  /** The words of the paragraph. */
  public String text() {
    return segments.stream().map(Segment::text).collect(Collectors.joining());
  }

  /**
   * Words to which the same marks belong.
   *
   * @param text the words as they stand in the text
   * @param start UTF-16 offset of the first of them in the text
   * @param layers what they are marked as
   * @param asked whether they were asked for by the address
   * @param aside whether they are something other than the story
   * @param anchors names under which an address leads to the first of these words
   * @param closed numbers of the claims whose words end with these
   */
  public record Segment(
      String text,
      int start,
      Set<Layer> layers,
      boolean asked,
      boolean aside,
      List<String> anchors,
      List<Integer> closed) {

    /** Copies the collections. */
    public Segment {
      layers = Set.copyOf(layers);
      anchors = List.copyOf(anchors);
      closed = List.copyOf(closed);
    }

    /** Offset after the last of its words. */
    public int end() {
      return start + text.length();
    }

    /** The classes by which the style sheet shows the marks; empty where there is none. */
    public Optional<String> classes() {
      String classes =
          Stream.concat(
                  layers.stream().sorted().map(layer -> "in-" + layer.word()),
                  aside ? Stream.of("in-aside") : Stream.empty())
              .collect(Collectors.joining(" "));
      return classes.isEmpty() ? Optional.empty() : Optional.of(classes);
    }
  }
}
