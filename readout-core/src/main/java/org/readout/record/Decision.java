package org.readout.record;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readout.text.ContentHash;

/**
 * What a person decided about claims. Decisions are only ever added; one is undone by another that
 * withdraws it. No reading of documents, old or new, takes one away.
 *
 * @param id a hash of all the rest
 * @param kind what was decided
 * @param claims the claims that it is about
 * @param others for {@link Kind#SPLIT}, those from which they are kept apart; else empty
 * @param withdrawn for {@link Kind#WITHDRAW}, the id of the decision that no longer holds
 * @param note why, in the person's words; may be empty, except for a note
 * @param madeBy who
 * @param madeAt when
 */
public record Decision(
    String id,
    Kind kind,
    List<ClaimAnchor> claims,
    List<ClaimAnchor> others,
    Optional<String> withdrawn,
    String note,
    String madeBy,
    Instant madeAt) {

  /** The order in which they were made; of two at one moment the ids decide. */
  public static final Comparator<Decision> ORDER =
      Comparator.comparing(Decision::madeAt).thenComparing(Decision::id);

  /** What can be decided. */
  public enum Kind {
    /** The claims tell of one engagement. */
    MERGE,
    /** The claims tell of another engagement than the others. */
    SPLIT,
    /** The claims were looked at and are right. */
    ACCEPT,
    /** The claims are wrong: they count for nothing. */
    REJECT,
    /** Something to be remembered of the claims. */
    NOTE,
    /** An earlier decision no longer holds. */
    WITHDRAW
  }

  /** Copies the lists. */
  public Decision {
    claims = List.copyOf(claims);
    others = List.copyOf(others);
  }

  /** A decision with its id made from what it says. */
  public static Decision of(
      Kind kind,
      List<ClaimAnchor> claims,
      List<ClaimAnchor> others,
      Optional<String> withdrawn,
      String note,
      String madeBy,
      Instant madeAt) {
    String identity =
        String.join("\n", "decision", kind.name(), claims.toString(), others.toString())
            + String.join("\n", "", withdrawn.orElse(""), note, madeBy, madeAt.toString());
    return new Decision(
        ContentHash.of(identity), kind, claims, others, withdrawn, note, madeBy, madeAt);
  }
}
