package org.readout.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.claim.Claim;
import org.readout.claim.Evidence;
import org.readout.conflict.Saying;
import org.readout.text.Span;

/**
 * One thing that an account says: a sentence, or a few that belong together, with all that it
 * claims. A statement and the act that is found in it are one point.
 *
 * @param teller whose account it is part of
 * @param document where it stands
 * @param published when that was published, where known
 * @param words the words, in the order of the text; never empty
 * @param claims what they claim; empty for words that only speak of the matter
 * @param page the document as it is now; not {@code document} where that is an earlier version of
 *     the same page
 */
public record Point(
    Teller teller,
    String document,
    Optional<LocalDate> published,
    List<Evidence> words,
    List<Claim> claims,
    String page) {
  /** Copies the lists. */
  public Point {
    words = List.copyOf(words);
    claims = List.copyOf(claims);
  }

  /** Whether it stands in an earlier version of the page. */
  public boolean superseded() {
    return !page.equals(document);
  }

  /** Where it begins and ends in its document. */
  public Span span() {
    return words.stream().map(Evidence::span).reduce(Span::cover).orElseThrow();
  }

  /** The words; what stands between them is left out. */
  public String quote() {
    return words.stream().map(Evidence::quote).collect(Collectors.joining(" ... "));
  }

  /** Whether the words of {@code saying} stand in it. */
  boolean holds(Saying saying) {
    return document.equals(saying.evidence().document())
        && words.stream().anyMatch(own -> own.span().overlaps(saying.words()));
  }

  /** What its claims are about: ids of issues. */
  Set<String> issues() {
    return claims.stream()
        .flatMap(claim -> Contents.issues(claim.content()).stream())
        .collect(Collectors.toSet());
  }
}
