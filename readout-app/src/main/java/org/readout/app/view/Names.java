package org.readout.app.view;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Office;
import org.readout.claim.Participant;
import org.readout.claim.Person;

/** What people and states are called. */
public final class Names {

  // States and bodies whose names take an article, told by a word of the name.
  private static final Pattern ARTICLE =
      Pattern.compile(
          "^(?!the |a |an )(?:\\p{Lu}[\\p{L}'-]* |of |and |for |on |in )*"
              + "(?:United|Union|Nations|Republic|Islands|Netherlands|Philippines|Maldives|Gambia"
              + "|Bahamas|Organi[sz]ation|Agency|Council|Community|League|Association|Commission"
              + "|Court|Fund|Bank|Programme|Group|Forum|Parliament|Service|Secretariat|Assembly"
              + "|Office|Authority|Dialogue|Commonwealth|Holy See|Taliban|Houthis)\\b");

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
      return ambiguous.surface() + " (" + candidates(ambiguous) + ")";
    }
    return reference.label();
  }

  private String candidates(ActorRef.Ambiguous ambiguous) {
    return ambiguous.candidates().stream().map(polities).collect(Collectors.joining(" or ")) + "?";
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
    if (reference instanceof ActorRef.Unresolved && polity.contains(title)) {
      return polity;
    }
    boolean said =
        title.contains(polity)
            || (reference instanceof ActorRef.Known known
                && adjectives.apply(known.id()).filter(title::contains).isPresent());
    return said ? title : title + " of " + withArticle(polity);
  }

  /** Those who act: {@code China}, {@code Dong Jun (Defence Minister, China) and gunmen}. */
  String participants(List<Participant> participants, Roll roll) {
    return list(participants.stream().map(each -> participant(each, roll)).distinct().toList());
  }

  /** The same inside a sentence: {@code the United States}. */
  String participantsInText(List<Participant> participants, Roll roll) {
    return list(
        participants.stream()
            .map(each -> inText(each.actor(), participant(each, roll)))
            .distinct()
            .toList());
  }

  private static String inText(Actor actor, String name) {
    boolean officeAlone = actor.office().isPresent() && actor.person().isEmpty();
    return officeAlone && !name.startsWith("the ") ? "the " + name : withArticle(name);
  }

  /** "the Department of Defense", where the office is only known as "the Department". */
  private static Actor inFull(Actor actor, String words) {
    boolean cut =
        actor.person().isEmpty()
            && actor
                .office()
                .filter(office -> office.role().isEmpty() && words.startsWith(office.title() + " "))
                .isPresent();
    return cut
        ? new Actor(
            actor.polity(),
            actor.person(),
            Optional.of(new Office(Optional.empty(), words, Optional.empty())))
        : actor;
  }

  /** Soldiers, courts and the like are not the state itself, and the text's words tell of them. */
  private String participant(Participant participant, Roll roll) {
    Actor actor = participant.actor();
    if (actor.person().isPresent() || actor.office().isPresent()) {
      return roll.call(inFull(actor, participant.name()));
    }
    if (actor.polity() instanceof ActorRef.Unresolved) {
      return participant.name();
    }
    if (actor.polity() instanceof ActorRef.Ambiguous ambiguous) {
      return participant.name() + " (" + candidates(ambiguous) + ")";
    }
    boolean state = participant.sectors().isEmpty() || participant.sectors().get(0).equals("GOV");
    String name = polity(actor.polity());
    if (state) {
      return name;
    }
    String words = participant.name();
    return words.contains(name) ? words : words + " (" + name + ")";
  }

  /** {@code the United States}; names that take no article as they are. */
  public static String withArticle(String name) {
    return ARTICLE.matcher(name).find() ? "the " + name : name;
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
  public static String list(List<String> parts) {
    int last = parts.size() - 1;
    if (last < 1) {
      return String.join("", parts);
    }
    return String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }
}
