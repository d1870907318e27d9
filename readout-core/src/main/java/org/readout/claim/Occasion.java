package org.readout.claim;

import java.util.List;
import java.util.Optional;
import org.readout.text.Span;

/**
 * Something that is to come or recurs: a summit, a planned visit, a deadline. How firm it is, is
 * said by the claim's reality.
 *
 * @param name what it is, in the knowledge base's words where it knows it, else in the text's
 * @param kind gathering, visit, deadline or other event
 * @param series the recurring event it is an edition of, where known
 * @param edition the edition (series and start), where the date decides
 * @param when when it is to be
 * @param place where
 * @param participants who takes part, as far as the text says
 * @param words the words that name it
 */
public record Occasion(
    String name,
    Kind kind,
    Optional<String> series,
    Optional<String> edition,
    When when,
    Optional<PlaceName> place,
    List<Actor> participants,
    Span words)
    implements Content {

  /** Sorts of occasions. */
  public enum Kind {
    /** A summit, conference, assembly or round of talks. */
    GATHERING,
    /** A visit or a meeting that is planned. */
    VISIT,
    /** A day on which something ends or falls due. */
    DEADLINE,
    /** Anything else that is to come: an election, an opening, an entry into force. */
    EVENT
  }

  /** Copies the list. */
  public Occasion {
    participants = List.copyOf(participants);
  }
}
