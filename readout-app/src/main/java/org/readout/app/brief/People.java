package org.readout.app.brief;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.app.view.Names;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Person;

/** What to call people in running text: with their office when they first come up, by name then. */
final class People {

  // A longer title before a name hides the name: "Director of the Office of ... Wang Yi".
  private static final int WORDS_BEFORE_NAME = 3;

  private final Names names;
  private final Set<String> known;
  private final Set<String> introduced = new HashSet<>();

  /**
   * People who were not mentioned yet.
   *
   * @param known ids of the states and bodies that the text is about: their people are called
   *     without their state
   */
  People(Names names, Set<String> known) {
    this.names = names;
    this.known = Set.copyOf(known);
  }

  /** {@code Secretary of State Marco Rubio}, {@code the Foreign Ministry of China}. */
  String call(Actor actor) {
    if (actor.person().isEmpty()) {
      return actor.office().isEmpty() ? state(actor.polity()) : office(actor);
    }
    String name = actor.person().map(Person::name).orElseThrow();
    if (!introduced.add(name)) {
      return name;
    }
    boolean atHome = actor.polity() instanceof ActorRef.Known state && known.contains(state.id());
    String of = atHome ? "" : " of " + state(actor.polity());
    if (actor.office().isEmpty()) {
      return name + of;
    }
    String title = actor.office().get().title();
    return title.split(" ").length <= WORDS_BEFORE_NAME
        ? capitalised(title) + " " + name + of
        : name + " (" + title + of + ")";
  }

  /** The same for several: {@code A}, {@code A and B}. */
  String call(List<Actor> actors) {
    return Names.list(actors.stream().map(this::call).distinct().toList());
  }

  /** {@code the United States}. */
  String state(ActorRef reference) {
    return Names.withArticle(names.polity(reference));
  }

  private String office(Actor actor) {
    String office = names.actor(actor);
    return office.startsWith("the ") || office.startsWith("The ") || isPlural(actor)
        ? office
        : "the " + office;
  }

  private static boolean isPlural(Actor actor) {
    return actor.office().filter(office -> office.title().endsWith("s")).isPresent();
  }

  /** {@code words} with a capital in front. */
  static String capitalised(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, words.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
            + words.substring(words.offsetByCodePoints(0, 1));
  }
}
