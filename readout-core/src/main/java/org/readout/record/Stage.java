package org.readout.record;

import org.readout.claim.Reality;

/** Where on its way from plan to history a claim sees an engagement. */
enum Stage {
  /** To come, perhaps. */
  AHEAD,
  /** Called off or turned down. */
  OFF,
  /** Under way or over, told as news. */
  HAPPENED,
  /** Over, told as history. */
  HISTORY,
  /** Said not to be. */
  DENIED;

  static Stage of(Reality reality) {
    return switch (reality) {
      case SCHEDULED, PROPOSED, HYPOTHETICAL -> AHEAD;
      case REFUSED, CANCELLED -> OFF;
      case OCCURRED, ONGOING -> HAPPENED;
      case BACKGROUND -> HISTORY;
      case DENIED, NEGATED -> DENIED;
    };
  }
}
