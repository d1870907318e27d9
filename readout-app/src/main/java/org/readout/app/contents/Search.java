package org.readout.app.contents;

import java.util.Optional;
import org.readout.app.search.SearchQuery;

/**
 * Documents that somebody looks for.
 *
 * @param words that stand in them
 * @param selection the days on which they were published, and whom their claims are about
 * @param publisher who published them; case and accents do not matter
 * @param order in which they are wanted
 * @param from how many are passed over, for those who turn pages; at least 0
 * @param limit how many are wanted, 1 to {@value #MOST}
 */
public record Search(
    SearchQuery words,
    Selection selection,
    Optional<String> publisher,
    Order order,
    int from,
    int limit) {

  /** How many can be asked for at once. */
  public static final int MOST = 100;

  /** What comes first. */
  public enum Order {
    /** Those that have the words oftenest for their length, and in the title. */
    BEST,
    /** Those published last. */
    NEWEST
  }

  /** Checks the bounds. */
  public Search {
    if (from < 0) {
      throw new IllegalArgumentException("from " + from + " must be >= 0");
    }
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("limit " + limit + " must be 1 to " + MOST);
    }
  }

  /** All documents that have {@code words}, the best first, so many of them. */
  public static Search of(SearchQuery words, int limit) {
    return new Search(
        words,
        new Selection(new Selection.Everyone(), Optional.empty(), Optional.empty()),
        Optional.empty(),
        Order.BEST,
        0,
        limit);
  }
}
