package org.readout.app.view;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Office;
import org.readout.claim.Person;

/** What people and states are called. */
public final class Names {

  private final UnaryOperator<String> polities;
  private final Function<String, Optional<String>> adjectives;

  /**
   * Names.
   *
   * @param polities the name for the id of a state or body
   * @param adjectives what its people and offices are called, such as "Chinese", where there is one
   */
  public Names(UnaryOperator<String> polities, Function<String, Optional<String>> adjectives) {
    this.polities = polities;
    this.adjectives = adjectives;
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
    return actor.office().map(held -> office(held, actor.polity())).orElse(polity);
  }

  private String office(Office office, ActorRef reference) {
    String title = office.title();
    String polity = polity(reference);
    boolean said =
        title.contains(polity)
            || (reference instanceof ActorRef.Known known
                && adjectives.apply(known.id()).filter(title::contains).isPresent());
    return said ? title : title + " of " + polity;
  }

  /** The name alone, for a second mention: {@code Dong Jun}. */
  public String shortly(Actor actor) {
    return actor.person().map(Person::name).orElseGet(() -> actor(actor));
  }

  /** The actor in full where first named, and by name alone after that. */
  final class Roll {
    private final Set<String> named = new HashSet<>();

    /** Takes note that {@code actor} was named in full. */
    void note(Actor actor) {
      actor.person().ifPresent(person -> named.add(person.name()));
    }

    /** What to call {@code actor} now. */
    String call(Actor actor) {
      boolean known = actor.person().map(Person::name).filter(named::contains).isPresent();
      note(actor);
      return known ? shortly(actor) : actor(actor);
    }
  }

  /** A roll on which nobody stands yet. */
  Roll roll() {
    return new Roll();
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
