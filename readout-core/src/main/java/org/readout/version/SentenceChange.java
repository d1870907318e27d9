package org.readout.version;

import java.util.List;
import org.readout.claim.Evidence;

/**
 * What became of one sentence between two versions of a page. The words of the earlier version are
 * evidence in the earlier document, those of the later one in the later document.
 */
public sealed interface SentenceChange {

  /** The same words in the same place. */
  record Kept(Evidence earlier, Evidence later) implements SentenceChange {}

  /** The same words elsewhere on the page. */
  record Moved(Evidence earlier, Evidence later) implements SentenceChange {}

  /**
   * The same sentence in other words. Where one sentence became several, or several became one, all
   * of them together.
   *
   * @param went which words of the earlier sentence are not in the later one, in text order
   * @param came which words of the later sentence were not in the earlier one, in text order
   */
  record Changed(Evidence earlier, Evidence later, List<Evidence> went, List<Evidence> came)
      implements SentenceChange {
    /** Copies the lists. */
    public Changed {
      went = List.copyOf(went);
      came = List.copyOf(came);
    }

    /** Whether all words are the same and only marks between them differ. */
    public boolean punctuationOnly() {
      return went.stream().noneMatch(Changed::hasWords)
          && came.stream().noneMatch(Changed::hasWords);
    }

    private static boolean hasWords(Evidence words) {
      return words.quote().codePoints().anyMatch(Character::isLetterOrDigit);
    }
  }

  /** A sentence of the earlier version that the later one does not have. */
  record Gone(Evidence earlier) implements SentenceChange {}

  /** A sentence of the later version that the earlier one did not have. */
  record Added(Evidence later) implements SentenceChange {}
}
