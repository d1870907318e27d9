package org.readout.app.web.door;

import java.util.Optional;
import org.readout.app.web.Visitor;

/** Who is let in, and as what. */
public sealed interface Door permits LocalDoor, GuardedDoor {

  /** Who knocks; one without a name, who may log in at most, where he is not known. */
  Visitor visitor(Knock knock);

  /**
   * The address that browsers ask for, where it is another than the one that is listened at. It
   * says under which name the reading room answers, and to whom cookies are given.
   */
  Optional<PublicAddress> publicAddress();

  /** The door with users, where it is one. */
  default Optional<GuardedDoor> guarded() {
    return Optional.empty();
  }

  /**
   * The door of a reading room that only this machine can reach.
   *
   * @param name of its one user, who may do everything
   */
  static LocalDoor local(String name) {
    return new LocalDoor(name);
  }
}
