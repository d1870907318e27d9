package org.readout.claim;

import java.util.Optional;

/**
 * Who acts or speaks: a state or body, by itself or through a person in an office.
 *
 * @param polity the state or body represented
 * @param person the person, where the text names one or refers to one
 * @param office the office in which the person acts, or the office alone ("the foreign minister")
 */
public record Actor(ActorRef polity, Optional<Person> person, Optional<Office> office) {

  /** A state or body that acts as such. */
  public static Actor of(ActorRef polity) {
    return new Actor(polity, Optional.empty(), Optional.empty());
  }

  /** The person's name, else the office, else the polity. */
  public String label() {
    return person
        .map(Person::name)
        .or(() -> office.map(held -> polity.label() + " " + held.title()))
        .orElseGet(polity::label);
  }
}
