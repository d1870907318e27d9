package org.readout.app.contents;

import java.util.List;

/**
 * What was found.
 *
 * @param total how many reports there are; copies of one count once
 * @param more whether there are more: only the newest {@value #MOST} documents that have the words
 *     are looked at
 * @param documents those that were asked for, in that order
 */
public record SearchResult(int total, boolean more, List<FoundDocument> documents) {

  /** How many documents are looked at, the newest, copies with them. */
  public static final int MOST = 1000;

  /** Copies the list. */
  public SearchResult {
    documents = List.copyOf(documents);
  }
}
