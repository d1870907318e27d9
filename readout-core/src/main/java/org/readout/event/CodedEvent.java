package org.readout.event;

import java.util.List;
import java.util.Optional;
import org.readout.claim.ActType;
import org.readout.claim.Attribution;
import org.readout.claim.EngagementForm;
import org.readout.claim.Evidence;
import org.readout.claim.PlaceName;
import org.readout.claim.Reality;
import org.readout.text.Span;

/**
 * One event as PLOVER codes it.
 *
 * @param id a hash of the claim or engagement it follows from
 * @param type what was done
 * @param modes how; may be empty
 * @param contexts what it was about; may be empty
 * @param actors who did it, at least one; all sides of a mutual act
 * @param recipients whom it was aimed at; empty for mutual acts and where nobody is named
 * @param mutual whether the sides did it to each other or together
 * @param reality how real it is said to be
 * @param house whether it is outside of what PLOVER codes, so that exports leave it out unless
 *     asked for
 * @param date when
 * @param place where, when said
 * @param trigger the word that names it; empty for what follows from an engagement
 * @param evidence the words it rests on, those of the telling sentence first; never empty
 * @param attribution who says so
 * @param rules ids of the rules that made it
 * @param issues ids of the issues it is about
 * @param score how cooperative or hostile, from -10 to 10
 * @param engagement the form of the engagement it follows from, if it follows from one
 */
public record CodedEvent(
    String id,
    ActType type,
    List<String> modes,
    List<String> contexts,
    List<EventActor> actors,
    List<EventActor> recipients,
    boolean mutual,
    Reality reality,
    boolean house,
    EventDate date,
    Optional<PlaceName> place,
    Optional<Span> trigger,
    List<Evidence> evidence,
    Attribution attribution,
    List<String> rules,
    List<String> issues,
    double score,
    Optional<EngagementForm> engagement) {

  /** Copies the lists and checks that someone acts and that there are words. */
  public CodedEvent {
    modes = List.copyOf(modes);
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    evidence = List.copyOf(evidence);
    rules = List.copyOf(rules);
    issues = List.copyOf(issues);
    if (actors.isEmpty() || evidence.isEmpty()) {
      throw new IllegalArgumentException("an event without an actor or without words: " + id);
    }
  }

  /** The words of the telling sentence. */
  public Evidence sentence() {
    return evidence.get(0);
  }

  /**
   * Whether a record without a field for reality tells the truth about this event: it happened, is
   * happening, or is itself the word about what is to happen.
   */
  public boolean isPlainlySo() {
    return switch (reality) {
      case OCCURRED, ONGOING, SCHEDULED, PROPOSED -> true;
      case REFUSED, CANCELLED -> type == ActType.REJECT || type == ActType.SANCTION;
      case BACKGROUND -> date.basis() == EventDate.Basis.TEXT;
      case HYPOTHETICAL, DENIED, NEGATED -> false;
    };
  }
}
