package org.readout.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.claim.Act;
import org.readout.claim.Actor;
import org.readout.claim.Claim;
import org.readout.claim.Participant;
import org.readout.claim.Reality;
import org.readout.claim.When;

/**
 * Claims of one document that tell of the same: an act of one type and reality, by the same towards
 * the same, and on no other day. A headline and the story below it tell of one act.
 */
final class ToldActs {

  private final Reality reality;
  private final List<Act> acts = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  private ToldActs(Claim first, Act act) {
    this.reality = first.reality();
    add(first, act);
  }

  /** The acts among {@code claims}, in the order in which each is first told. */
  static List<ToldActs> of(List<Claim> claims) {
    List<ToldActs> all = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.content() instanceof Act act) {
        all.stream()
            .filter(told -> told.tellOf(claim, act))
            .findFirst()
            .ifPresentOrElse(told -> told.add(claim, act), () -> all.add(new ToldActs(claim, act)));
      }
    }
    return all;
  }

  private void add(Claim claim, Act act) {
    claims.add(claim);
    acts.add(act);
  }

  private boolean tellOf(Claim claim, Act act) {
    Act first = acts.get(0);
    return reality == claim.reality()
        && first.type() == act.type()
        && first.mutual() == act.mutual()
        && actors(first.actors()).equals(actors(act.actors()))
        && actors(first.recipients()).equals(actors(act.recipients()))
        && acts.stream().allMatch(told -> mayBeThen(told.when(), act.when()));
  }

  private static Set<Actor> actors(List<Participant> participants) {
    return participants.stream().map(Participant::actor).collect(Collectors.toSet());
  }

  private static boolean mayBeThen(When one, When other) {
    return one.firstDay().isEmpty()
        || other.firstDay().isEmpty()
        || (one.firstDay().equals(other.firstDay()) && one.lastDay().equals(other.lastDay()));
  }

  Reality reality() {
    return reality;
  }

  /** What the claims say; never empty. */
  List<Act> acts() {
    return List.copyOf(acts);
  }

  /** The claims; never empty. */
  List<Claim> claims() {
    return List.copyOf(claims);
  }
}
