package org.readout.app.contents;

import java.util.List;
import java.util.Optional;
import org.readout.app.search.Excerpt;
import org.readout.source.SourceDocument;
import org.readout.text.Span;

/**
 * A report that was found.
 *
 * @param document in which the words stand: the report, or where it lacks them the copy of it that
 *     has them
 * @param lead the id of the report where {@code document} is a copy of it
 * @param titleMarks the words that were looked for, in the title of {@code document}
 * @param excerpts where the words stand in its text, in the order of the text; none where they all
 *     stand in the title
 */
public record FoundDocument(
    SourceDocument document,
    Optional<String> lead,
    List<Span> titleMarks,
    List<FoundExcerpt> excerpts) {

  /** Copies the lists. */
  public FoundDocument {
    titleMarks = List.copyOf(titleMarks);
    excerpts = List.copyOf(excerpts);
  }

  /**
   * A stretch of the text.
   *
   * @param excerpt where it is, and the words in it
   * @param claims the ids of the claims that rest on words in it which were looked for, ordered
   */
  public record FoundExcerpt(Excerpt excerpt, List<String> claims) {

    /** Copies the claims. */
    public FoundExcerpt {
      claims = List.copyOf(claims);
    }
  }
}
