package org.readout.app.store;

import java.util.Optional;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Person;
import org.readout.claim.PlaceName;
import org.readout.record.Pair;
import org.readout.text.ContentHash;

/**
 * What rows are filed under: everything together, a state or body by its id, two of them as {@code
 * CHN-USA}; a person, a place or an issue; and acts also by who did them and to whom.
 */
public final class Subjects {

  /** Everything together. */
  static final String EVERYTHING = "";

  // Databases index subjects, and cannot index them at any length.
  private static final int LONGEST = 200;

  private Subjects() {}

  /**
   * What {@code actor}'s person is called by: the id in the knowledge base; for a person known from
   * texts alone, the name and whom he acts for, as {@code USA/John Doe}. Two of one name who act
   * for one state are one to this, and one who acts for two is two.
   */
  public static Optional<String> person(Actor actor) {
    return actor.person().map(person -> bounded(person(actor, person)));
  }

  private static String person(Actor actor, Person person) {
    return person.id().orElseGet(() -> actor.polity().label() + "/" + person.name());
  }

  /** What a place is called by: the id in the gazetteer, else the name. */
  public static String place(PlaceName place) {
    return bounded(place.id().orElse(place.name()));
  }

  /** The id of the state or body that {@code actor} acts for, where it is known. */
  static Optional<String> known(Actor actor) {
    return actor.polity() instanceof ActorRef.Known known
        ? Optional.of(known.id())
        : Optional.empty();
  }

  static String bounded(String key) {
    String whole = Unkept.replaced(key);
    return whole.length() <= LONGEST
        ? whole
        : Unkept.replaced(whole.substring(0, LONGEST)) + "..." + ContentHash.of(whole);
  }

  /** A person, by {@link #person(Actor)}. */
  static String ofPerson(String person) {
    return "person:" + person;
  }

  /** A place, by {@link #place(PlaceName)}. */
  static String ofPlace(String place) {
    return "place:" + place;
  }

  /** An issue, by its id. */
  static String ofIssue(String issue) {
    return "issue:" + issue;
  }

  /** Acts done by {@code actor}. */
  static String by(String actor) {
    return "by:" + actor;
  }

  /** Acts done to {@code recipient}. */
  static String to(String recipient) {
    return "to:" + recipient;
  }

  /** Acts done by {@code actor} to {@code recipient}. */
  static String way(String actor, String recipient) {
    return "way:" + actor + ">" + recipient;
  }

  /** Whether it is one of two, of whom less is told than can be counted when it is asked for. */
  static boolean isOfTwo(String subject) {
    return subject.startsWith("way:") || (subject.contains("-") && !subject.contains(":"));
  }

  /** Two, in no order. */
  static String between(String one, String other) {
    return new Pair(one, other).toString();
  }
}
