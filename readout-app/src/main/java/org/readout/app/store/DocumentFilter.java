package org.readout.app.store;

import java.util.Optional;

/**
 * Which documents are asked for. A document lies on the day on which it was published; one of which
 * that is not known is left out where days are asked for.
 *
 * @param range of everybody, or those with claims about a state or body, or a pair; and of which
 *     days
 * @param publisher by this publisher, as it is named in full
 * @param withClaims whether to leave out those without any claim
 */
public record DocumentFilter(Derived.Range range, Optional<String> publisher, boolean withClaims) {

  /** All documents of {@code range}. */
  public static DocumentFilter of(Derived.Range range) {
    return new DocumentFilter(range, Optional.empty(), false);
  }

  /** Those by {@code name}. */
  public DocumentFilter by(String name) {
    return new DocumentFilter(range, Optional.of(name), withClaims);
  }

  /** Those that have claims. */
  public DocumentFilter thatClaim() {
    return new DocumentFilter(range, publisher, true);
  }
}
