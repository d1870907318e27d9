package org.readout.knowledge;

import java.util.List;
import org.readout.text.Span;

/**
 * A surface form found in a text.
 *
 * @param span where it stands, half-open in UTF-16 units, without a leading article
 * @param candidates what it can mean, the more important first; never empty
 */
public record DictionaryMatch(Span span, List<Candidate> candidates) {
  /** Copies the candidates. */
  public DictionaryMatch {
    candidates = List.copyOf(candidates);
  }

  /** Whether one of the candidates is of this kind. */
  public boolean has(Kind kind) {
    return candidates.stream().anyMatch(candidate -> candidate.kind() == kind);
  }
}
