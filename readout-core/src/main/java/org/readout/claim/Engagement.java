package org.readout.claim;

import java.util.List;
import java.util.Optional;

/**
 * Contact between representatives of two or more states or bodies, or its plan, refusal or denial.
 *
 * @param form what kind of contact
 * @param parties who takes part, in the order of the text
 * @param when the day or days
 * @param place where, when said
 * @param occasion the gathering on whose margins it takes place, or which it is part of
 * @param duration how long, in the words of the text
 * @param main whether it is what the document is about
 */
public record Engagement(
    EngagementForm form,
    List<Party> parties,
    When when,
    Optional<PlaceName> place,
    Optional<OccasionName> occasion,
    Optional<String> duration,
    boolean main)
    implements Content {
  /** Copies the parties. */
  public Engagement {
    parties = List.copyOf(parties);
  }
}
