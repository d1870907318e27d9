package org.readout.record;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.readout.claim.Claim;

/**
 * A claim and the day on which its document was published.
 *
 * @param claim the claim
 * @param published in the publisher's own zone, where known
 */
public record ToldClaim(Claim claim, Optional<LocalDate> published) {

  /** By publication, unknown days first; then by document and by place in it. */
  public static final Comparator<ToldClaim> ORDER =
      Comparator.comparing((ToldClaim told) -> told.published().orElse(LocalDate.MIN))
          .thenComparing(told -> told.claim().document())
          .thenComparing(told -> told.claim().evidence().get(0).span())
          .thenComparing(told -> told.claim().id());

  /** Who published the document, as the document or its address names it. */
  public String publisher() {
    return claim.attribution().voices().get(0).name();
  }
}
