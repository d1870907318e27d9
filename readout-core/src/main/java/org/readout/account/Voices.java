package org.readout.account;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Claim;
import org.readout.claim.Statement;

/** How the voices of two points stand to each other: whose word each is, whoever tells it. */
enum Voices {
  /** The same side or sides. */
  SAME,
  /** One side in one, and that side with others in the other. */
  SHARED,
  /** Nobody's word in one of them: what was discussed, what there is. */
  OPEN,
  /** Different sides. */
  OTHER;

  static Voices of(Point one, Point other) {
    Set<String> ours = of(one);
    Set<String> theirs = of(other);
    if (ours.isEmpty() || theirs.isEmpty()) {
      return OPEN;
    }
    if (ours.equals(theirs)) {
      return SAME;
    }
    return ours.stream().anyMatch(theirs::contains) ? SHARED : OTHER;
  }

  /** Whether the point is nobody's word. */
  static boolean isOpen(Point point) {
    return of(point).isEmpty();
  }

  /** The states and bodies whose word the point is. */
  private static Set<String> of(Point point) {
    List<Claim> statements =
        point.claims().stream().filter(claim -> claim.content() instanceof Statement).toList();
    Set<String> voices = new HashSet<>();
    for (Claim claim : statements.isEmpty() ? point.claims() : statements) {
      if (Contents.isWord(claim.content())) {
        Contents.actors(claim.content()).stream()
            .map(Actor::polity)
            .map(ActorRef::label)
            .forEach(voices::add);
      }
    }
    return voices;
  }
}
