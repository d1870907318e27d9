package org.readout.claim;

import java.util.List;
import org.readout.text.Span;

/**
 * What a text says of a standing line between two sides.
 *
 * @param sides the two states or bodies, in the order of the text
 * @param kind what sort of line
 * @param status how it stands
 * @param since since when, or when it was used
 * @param name the words for the line as they stand in the text: "military-to-military channels"
 * @param words where those words stand
 */
public record ChannelNotice(
    List<ActorRef> sides, Kind kind, Status status, When since, String name, Span words)
    implements Content {

  /** Sorts of lines. */
  public enum Kind {
    /** Heads of state or government. */
    LEADERS,
    /** Foreign ministers and their ministries. */
    FOREIGN_MINISTERS,
    /** Defence ministers and armed forces. */
    MILITARY,
    /** Hotlines and other lines for crises. */
    CRISIS_LINE,
    /** Trade and economic talks. */
    TRADE,
    /** Any other: embassies, talks on one matter, intermediaries. */
    OTHER
  }

  /** How a line stands. */
  public enum Status {
    /** There, and working. */
    OPEN,
    /** One side wants it. */
    PROPOSED,
    /** Agreed on, with nothing set up. */
    AGREED_IN_PRINCIPLE,
    /** One side will not have it. */
    REFUSED,
    /** Broken off or frozen. */
    SUSPENDED,
    /** Open again. */
    RESUMED,
    /** Used on an occasion. */
    USED,
    /** Tried and not answered. */
    UNANSWERED
  }

  /** Copies the list. */
  public ChannelNotice {
    sides = List.copyOf(sides);
    if (sides.size() != 2) {
      throw new IllegalArgumentException("a channel has two sides, not " + sides);
    }
  }
}
