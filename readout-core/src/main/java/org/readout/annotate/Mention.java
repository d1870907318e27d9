package org.readout.annotate;

import java.util.List;
import java.util.Optional;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.text.Span;

/**
 * Words that stand for someone.
 *
 * @param span the words, with title and apposition
 * @param kind what sort of words
 * @param actors whom they stand for: one, or several for "the two sides"; none when that is not
 *     known
 * @param how how that was decided, in a plain sentence; empty when the words say it themselves
 */
public record Mention(Span span, Kind kind, List<Actor> actors, String how) {

  /** Sorts of words that stand for someone. */
  public enum Kind {
    /** A person by name. */
    PERSON,
    /** A person by office alone: "the Secretary". */
    OFFICE,
    /** A state, body or government. */
    POLITY,
    /** A ministry or other institution. */
    INSTITUTION,
    /** Officials without a name: "US officials", "a Chinese representative". */
    UNNAMED,
    /** Several at once: "the two leaders", "they". */
    GROUP,
    /** "he", "she", "I". */
    PRONOUN,
    /** People who speak for nobody: "analysts". */
    VOICE
  }

  /** Copies the actors. */
  public Mention {
    actors = List.copyOf(actors);
  }

  /** Whom they stand for, when it is exactly one. */
  public Optional<Actor> actor() {
    return actors.size() == 1 ? Optional.of(actors.get(0)) : Optional.empty();
  }

  /** The states or bodies they stand for, known ones only. */
  public List<String> polities() {
    return actors.stream()
        .map(Actor::polity)
        .filter(ActorRef.Known.class::isInstance)
        .map(ActorRef::label)
        .distinct()
        .toList();
  }
}
