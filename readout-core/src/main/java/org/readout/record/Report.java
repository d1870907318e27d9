package org.readout.record;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.readout.claim.Actor;
import org.readout.claim.Claim;
import org.readout.claim.Engagement;
import org.readout.claim.Party;

/**
 * A claim about an engagement and the day on which its document was published.
 *
 * @param claim the claim
 * @param engagement what it says
 * @param published when, where known; what is not known counts as earliest
 */
record Report(Claim claim, Engagement engagement, Optional<LocalDate> published)
    implements Comparable<Report> {

  private static final Comparator<Report> ORDER =
      Comparator.comparing((Report one) -> one.published().orElse(LocalDate.MIN))
          .thenComparing(one -> one.claim().document())
          .thenComparing(one -> one.claim().evidence().get(0).span())
          .thenComparing(one -> one.claim().id());

  /** Who published the document. */
  String publisher() {
    return claim.attribution().voices().get(0).name();
  }

  /** How the text names the one who acts for a side. */
  Optional<String> nameOf(String side, Principal principal) {
    return engagement.parties().stream()
        .map(Party::actor)
        .filter(actor -> Profile.side(actor.polity()).equals(side))
        .filter(actor -> Principal.of(actor).filter(principal::equals).isPresent())
        .map(Actor::label)
        .findFirst();
  }

  @Override
  public int compareTo(Report other) {
    return ORDER.compare(this, other);
  }
}
