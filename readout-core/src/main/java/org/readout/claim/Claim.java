package org.readout.claim;

import java.util.List;
import org.readout.text.ContentHash;

/**
 * One thing that one document says.
 *
 * @param id a hash of document, content and evidence
 * @param content what is said
 * @param reality how real it is said to be
 * @param attribution who says so
 * @param evidence the words, the telling ones first; never empty
 * @param derivation the rules that made it
 */
public record Claim(
    String id,
    Content content,
    Reality reality,
    Attribution attribution,
    List<Evidence> evidence,
    Derivation derivation) {

  /** Copies the evidence and checks that there is some. */
  public Claim {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a claim without evidence: " + content);
    }
  }

  /** A claim with its id made from what it says and where. */
  public static Claim of(
      Content content,
      Reality reality,
      Attribution attribution,
      List<Evidence> evidence,
      Derivation derivation) {
    StringBuilder identity = new StringBuilder();
    for (Evidence words : evidence) {
      identity.append(words.document()).append(words.span()).append('\n');
    }
    identity.append(reality).append('\n').append(content);
    return new Claim(
        ContentHash.of(identity.toString()), content, reality, attribution, evidence, derivation);
  }

  /** The document that says it. */
  public String document() {
    return evidence.get(0).document();
  }
}
