package org.readout.claim;

import java.util.List;
import java.util.Optional;
import org.readout.text.Span;

/**
 * One PLOVER event: who did what to whom. How real it is, is said by the claim.
 *
 * @param type the event type
 * @param modes how it was done, in the type's own words; may be empty
 * @param contexts what it was about, from PLOVER's list; may be empty
 * @param actors who did it, at least one; all sides of a mutual act, its initiator first
 * @param recipients whom it was aimed at; empty for mutual acts and where nobody is named
 * @param mutual whether the sides did it to each other or together
 * @param when when it happened or is to happen
 * @param place where, when the text says so
 * @param trigger the word that names the act
 * @param issues ids of the issues it is about
 */
public record Act(
    ActType type,
    List<String> modes,
    List<String> contexts,
    List<Participant> actors,
    List<Participant> recipients,
    boolean mutual,
    When when,
    Optional<PlaceName> place,
    Span trigger,
    List<String> issues)
    implements Content {
  /** Copies the lists. */
  public Act {
    modes = List.copyOf(modes);
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    if (actors.isEmpty()) {
      throw new IllegalArgumentException("an act without an actor: " + type);
    }
    recipients = List.copyOf(recipients);
    issues = List.copyOf(issues);
  }
}
