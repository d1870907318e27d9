package org.readout.app.store;

import java.time.Instant;
import java.util.Comparator;

/**
 * What a person decided, as the record keeps it.
 *
 * @param id tells it from all others
 * @param kind what was decided, in a word
 * @param madeAt when: an instant in UTC, as {@code 2025-03-12T06:00:00Z}
 * @param madeBy who decided it
 * @param note why, in that person's words; may be empty
 * @param content all that was decided, as JSON
 */
public record StoredDecision(
    String id, String kind, String madeAt, String madeBy, String note, String content) {

  static final Comparator<StoredDecision> IN_ORDER =
      Comparator.comparing((StoredDecision decision) -> Instant.parse(decision.madeAt()))
          .thenComparing(StoredDecision::id);

  /**
   * Checks that it can be kept.
   *
   * @throws java.time.DateTimeException when {@code madeAt} is no instant
   * @throws IllegalArgumentException when a part holds a character that cannot be kept: nought, or
   *     half a character
   */
  public StoredDecision {
    Instant.parse(madeAt);
    Unkept.requireNone("a decision", id + kind + madeBy + note + content);
  }
}
