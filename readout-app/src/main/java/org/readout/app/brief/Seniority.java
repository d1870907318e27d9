package org.readout.app.brief;

import java.util.Collection;
import org.readout.claim.Actor;
import org.readout.claim.Office;
import org.readout.knowledge.KnowledgeBase;
import org.readout.knowledge.Role;

/** How high people stand, by the ranks of the roles that they hold. */
final class Seniority {

  /** Lower than any office: nobody is named, or the office is not known. */
  static final int NONE = 20;

  private final KnowledgeBase knowledge;

  Seniority(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  /** The rank of the highest among them, 1 being a head of state. */
  int highest(Collection<Actor> actors) {
    return actors.stream().mapToInt(this::rank).min().orElse(NONE);
  }

  /** The rank of the lowest among them. */
  int lowest(Collection<Actor> actors) {
    return actors.stream().mapToInt(this::rank).max().orElse(NONE);
  }

  private int rank(Actor actor) {
    return actor
        .office()
        .flatMap(Office::role)
        .flatMap(knowledge::role)
        .map(Role::rank)
        .orElse(NONE);
  }
}
