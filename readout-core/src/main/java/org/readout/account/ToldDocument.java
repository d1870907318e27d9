package org.readout.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.claim.Claim;
import org.readout.claim.Evidence;

/**
 * A document that tells of an engagement, and what it says.
 *
 * @param id the document
 * @param published in the publisher's own zone, where known
 * @param claims its claims, in any order
 * @param sentences its sentences in the order of the text, those without a claim as well: what an
 *     account does not claim it may still speak of, and then nothing stands in another account
 *     alone. Empty where only claims are known
 * @param earlier the claims of each earlier version of the same page, oldest first; none where the
 *     page is known in one version
 */
public record ToldDocument(
    String id,
    Optional<LocalDate> published,
    List<Claim> claims,
    List<Evidence> sentences,
    List<List<Claim>> earlier) {
  /** Copies the lists. */
  public ToldDocument {
    claims = List.copyOf(claims);
    sentences = List.copyOf(sentences);
    earlier = earlier.stream().map(List::copyOf).toList();
  }

  /** A document of which there is one version. */
  public ToldDocument(
      String id, Optional<LocalDate> published, List<Claim> claims, List<Evidence> sentences) {
    this(id, published, claims, sentences, List.of());
  }
}
