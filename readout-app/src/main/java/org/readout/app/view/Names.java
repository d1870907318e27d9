package org.readout.app.view;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Office;

/** What people and states are called. */
public final class Names {

  private final UnaryOperator<String> polities;

  /**
   * Names.
   *
   * @param polities the name for the id of a state or body
   */
  public Names(UnaryOperator<String> polities) {
    this.polities = polities;
  }

  /** {@code China}; what is not known is said to be so. */
  public String polity(ActorRef reference) {
    if (reference instanceof ActorRef.Known known) {
      return polities.apply(known.id());
    }
    if (reference instanceof ActorRef.Ambiguous ambiguous) {
      return ambiguous.surface()
          + " ("
          + ambiguous.candidates().stream().map(polities).collect(Collectors.joining(" or "))
          + "?)";
    }
    return reference.label();
  }

  /** {@code Dong Jun (Defence Minister, China)}, {@code the Defence Minister of China}. */
  public String actor(Actor actor) {
    String polity = polity(actor.polity());
    if (actor.person().isPresent()) {
      String name = actor.person().get().name();
      String office = actor.office().map(held -> held.title() + ", ").orElse("");
      return name + " (" + office + polity + ")";
    }
    return actor.office().map(held -> office(held, polity)).orElse(polity);
  }

  private static String office(Office office, String polity) {
    return office.title() + " of " + polity;
  }

  /** The name alone, for a second mention: {@code Dong Jun}. */
  public String shortly(Actor actor) {
    return actor.person().map(person -> person.name()).orElseGet(() -> actor(actor));
  }

  /** {@code A}, {@code A and B}, {@code A, B and C}. */
  static String list(List<String> parts) {
    int last = parts.size() - 1;
    if (last < 1) {
      return String.join("", parts);
    }
    return String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }
}
