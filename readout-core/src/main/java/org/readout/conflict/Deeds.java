package org.readout.conflict;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.readout.claim.Act;
import org.readout.claim.ActorRef;
import org.readout.claim.Content;
import org.readout.claim.Participant;
import org.readout.claim.Undertaking;

/** Whether two claims are about what the same sides did to each other. */
final class Deeds {

  private Deeds() {}

  /** Whether both are one kind of act or undertaking by the same towards the same. */
  static boolean areOne(Content one, Content other) {
    if (one instanceof Act first && other instanceof Act second) {
      return first.type() == second.type()
          && sameKnown(first.actors(), second.actors())
          && known(first.recipients()).equals(known(second.recipients()))
          && timesFit(first, second);
    }
    return one instanceof Undertaking first
        && other instanceof Undertaking second
        && first.form() == second.form()
        && sameKnown(first.by(), second.by())
        && known(first.to()).equals(known(second.to()));
  }

  /** Whether both are acts or both undertakings, and not by the same. */
  static boolean differ(Content one, Content other) {
    if (one instanceof Act first && other instanceof Act second) {
      return !known(first.actors()).equals(known(second.actors()));
    }
    return one instanceof Undertaking first
        && other instanceof Undertaking second
        && !known(first.by()).equals(known(second.by()));
  }

  private static boolean timesFit(Act one, Act other) {
    return Denials.timesFit(one.when(), other.when());
  }

  static boolean sameKnown(List<Participant> some, List<Participant> others) {
    Set<String> known = known(some);
    return !known.isEmpty() && known.equals(known(others));
  }

  static Set<String> known(List<Participant> participants) {
    Set<String> known = new TreeSet<>();
    for (Participant participant : participants) {
      if (participant.actor().polity() instanceof ActorRef.Known state) {
        known.add(state.id());
      }
    }
    return known;
  }
}
