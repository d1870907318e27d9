package org.readout.app.search;

import java.util.List;
import org.readout.text.Span;

/**
 * A stretch of a text in which words stand that were looked for.
 *
 * @param span half-open, in UTF-16 units of the text
 * @param marks the words, within the stretch, in its order; none overlaps another
 */
public record Excerpt(Span span, List<Span> marks) {

  /** Copies the marks. */
  public Excerpt {
    marks = List.copyOf(marks);
  }
}
