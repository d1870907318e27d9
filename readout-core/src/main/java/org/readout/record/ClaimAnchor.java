package org.readout.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.claim.Claim;
import org.readout.claim.Engagement;
import org.readout.claim.Evidence;
import org.readout.claim.Party;

/**
 * A claim as a decision names it, so that it is found again when its document was read anew by
 * another version and the claim has another id.
 *
 * @param claim id that the claim had when the decision was made
 * @param evidence the words it rests on first
 * @param gist its kind and, for engagements, the kind of contact and the sides: what tells it from
 *     other claims on the same words
 */
public record ClaimAnchor(String claim, Evidence evidence, String gist) {

  /** The anchor of {@code claim}. */
  public static ClaimAnchor of(Claim claim) {
    return new ClaimAnchor(claim.id(), claim.evidence().get(0), gist(claim));
  }

  /** The document in which the claim stands. */
  public String document() {
    return evidence.document();
  }

  /**
   * The one of {@code claims} that is meant: the one most like it; none where two are equally like
   * it.
   */
  public Optional<Claim> in(Collection<Claim> claims) {
    int best = 0;
    List<Claim> alike = new ArrayList<>();
    for (Claim each : claims) {
      int likeness = likeness(each);
      if (likeness > best) {
        best = likeness;
        alike.clear();
      }
      if (likeness > 0 && likeness == best) {
        alike.add(each);
      }
    }
    return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
  }

  /**
   * How well {@code other} can be the claim that is meant: 0 not at all, the greater the better. It
   * is the same claim; or it rests on words that the two share, and says the same sort of thing.
   */
  private int likeness(Claim other) {
    if (other.id().equals(claim)) {
      return Integer.MAX_VALUE;
    }
    Evidence words = other.evidence().get(0);
    if (!words.document().equals(document()) || !words.span().overlaps(evidence.span())) {
      return 0;
    }
    String theirs = gist(other);
    if (theirs.equals(gist)) {
      return 2;
    }
    return kind(theirs).equals(kind(gist)) ? 1 : 0;
  }

  private static String kind(String gist) {
    int end = gist.indexOf(' ');
    return end < 0 ? gist : gist.substring(0, end);
  }

  private static String gist(Claim claim) {
    String kind = claim.content().getClass().getSimpleName();
    if (!(claim.content() instanceof Engagement engagement)) {
      return kind;
    }
    String sides =
        engagement.parties().stream()
            .filter(party -> party.role() != Party.Role.MEDIATOR)
            .map(party -> Profile.side(party.actor().polity()))
            .distinct()
            .sorted()
            .collect(Collectors.joining(" "));
    return kind + " " + engagement.form().family() + " " + sides;
  }
}
