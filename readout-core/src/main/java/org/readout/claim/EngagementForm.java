package org.readout.claim;

/** The forms that contact between states takes. */
public enum EngagementForm {
  /** People meet in person. */
  MEETING,
  /** Delegations negotiate or consult, over one session or several. */
  TALKS,
  /** A telephone call. */
  CALL,
  /** A call with pictures. */
  VIDEO_CALL,
  /** Officials travel to another state or to a body's seat. */
  VISIT,
  /** Leaders meet, or a body meets at the level of leaders. */
  SUMMIT,
  /** A letter or written message from one side to another. */
  LETTER;

  /**
   * Forms that tell of the same kind of contact: calls of both kinds; meetings, talks and summits;
   * visits; letters.
   */
  public Family family() {
    return switch (this) {
      case CALL, VIDEO_CALL -> Family.CALL;
      case MEETING, TALKS, SUMMIT -> Family.MEETING;
      case VISIT -> Family.VISIT;
      case LETTER -> Family.LETTER;
    };
  }

  /** Kinds of contact that are never the same engagement. */
  public enum Family {
    /** At a distance, by voice. */
    CALL,
    /** In one room. */
    MEETING,
    /** Travel to another state. */
    VISIT,
    /** In writing. */
    LETTER
  }
}
