package org.readout.claim;

import java.util.List;
import java.util.Optional;
import org.readout.text.Span;

/**
 * What someone said, verbatim or reported.
 *
 * @param speakers whose position it is, never empty: in "state media said Qin told Blinken ..." it
 *     is Qin; several for what they say together: "the two leaders reaffirmed ..."
 * @param addressees to whom, when said
 * @param verb the lemma of the verb of saying: {@code say}, {@code stress}, {@code urge}
 * @param quotations the words given as verbatim, within the evidence, without the quotation marks;
 *     empty for reported speech
 * @param issues ids of the issues it is about
 */
public record Statement(
    List<Actor> speakers,
    List<Actor> addressees,
    String verb,
    List<Span> quotations,
    List<String> issues)
    implements Content {
  /** Copies the lists and checks that someone speaks. */
  public Statement {
    speakers = List.copyOf(speakers);
    if (speakers.isEmpty()) {
      throw new IllegalArgumentException("a statement without a speaker: " + verb);
    }
    addressees = List.copyOf(addressees);
    quotations = List.copyOf(quotations);
    issues = List.copyOf(issues);
  }

  /** The first verbatim words, if any. */
  public Optional<Span> quotation() {
    return quotations.stream().findFirst();
  }
}
