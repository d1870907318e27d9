package org.readout.app.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.app.view.Days;
import org.readout.app.view.Names;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.EngagementForm;
import org.readout.claim.OccasionName;
import org.readout.claim.Party;
import org.readout.claim.PlaceName;
import org.readout.claim.Reality;
import org.readout.record.EngagementEntry;

/** Engagements as sentences, by fixed wordings. */
final class EngagementSentences {

  private final People people;
  private final Optional<LocalDate> today;

  /**
   * Sentences.
   *
   * @param people what to call those who take part
   * @param today the day as of which plans are plans; what was planned for a day before it may have
   *     happened
   */
  EngagementSentences(People people, Optional<LocalDate> today) {
    this.people = people;
    this.today = today;
  }

  /**
   * {@code On 9 September 2025 Secretary of State Marco Rubio spoke by telephone with Wang Yi},
   * without its full stop.
   */
  String of(EngagementEntry entry) {
    return switch (entry.reality()) {
      case OCCURRED, BACKGROUND -> People.capitalised(told(entry, true));
      case DENIED -> "It is denied that " + told(entry, false);
      case ONGOING, SCHEDULED, PROPOSED, HYPOTHETICAL, REFUSED, CANCELLED, NEGATED ->
          People.capitalised(standing(entry));
    };
  }

  /** What was denied: {@code Xi Jinping spoke by telephone with Donald Trump}. */
  String deed(EngagementEntry entry) {
    return told(entry, false);
  }

  private String told(EngagementEntry entry, boolean missesDay) {
    String when = Days.inText(entry.when());
    Sides sides = sides(entry);
    String words = sides.deed(entry.form()) + placeAndMore(entry, sides);
    if (when.isEmpty()) {
      return missesDay ? words + ", on a day that is not told" : words;
    }
    return when + " " + words;
  }

  private String standing(EngagementEntry entry) {
    Sides sides = sides(entry);
    boolean many = entry.form() == EngagementForm.TALKS;
    String name = sides.name(entry.form()) + placeAndMore(entry, sides);
    String when = Days.inText(entry.when());
    String then = when.isEmpty() ? "" : " " + when;
    boolean over = isOver(entry);
    String is = many ? " are" : " is";
    String was = many ? " were" : " was";
    String has = many ? " have" : " has";
    return switch (entry.reality()) {
      case ONGOING -> name + is + " reported to be under way" + then;
      case SCHEDULED ->
          over
              ? name
                  + was
                  + " planned"
                  + planned(when)
                  + "; whether "
                  + (many ? "they" : "it")
                  + " took place is not on record"
              : name + is + " planned" + planned(when);
      case PROPOSED ->
          name
              + has
              + " been proposed or is expected"
              + (then.isEmpty() ? ", with no day fixed" : "," + then);
      case HYPOTHETICAL -> name + then + has + " been spoken of as a possibility";
      case REFUSED -> name + then + was + " asked for and refused";
      case CANCELLED -> name + then + was + " planned and then put off or called off";
      case NEGATED -> name + then + " did not take place";
      case OCCURRED, BACKGROUND, DENIED -> throw new IllegalStateException("told as what happened");
    };
  }

  /** {@code telephone call}. */
  static String form(EngagementForm form) {
    return switch (form) {
      case MEETING -> "meeting";
      case TALKS -> "talks";
      case SUMMIT -> "summit";
      case CALL -> "telephone call";
      case VIDEO_CALL -> "video call";
      case VISIT -> "visit";
      case LETTER -> "letter";
    };
  }

  private boolean isOver(EngagementEntry entry) {
    return entry.when().lastDay().isPresent()
        && today.filter(entry.when().lastDay().get()::isBefore).isPresent();
  }

  private static String planned(String when) {
    if (when.isEmpty()) {
      return ", with no day told";
    }
    return when.startsWith("on ") || when.startsWith("in ")
        ? " for " + when.substring("on ".length())
        : " " + when;
  }

  /** Place, gathering and length, as far as they are told and not said already. */
  private String placeAndMore(EngagementEntry entry, Sides sides) {
    StringBuilder words = new StringBuilder();
    if (entry.place().isPresent() && !sides.travels()) {
      words.append(" in ").append(Names.withArticle(entry.place().get().name()));
    }
    entry
        .occasion()
        .map(OccasionName::name)
        .ifPresent(name -> words.append(" on the margins of ").append(theGathering(name)));
    entry.duration().ifPresent(length -> words.append(" (").append(length).append(")"));
    if (!sides.mediators().isEmpty()) {
      words.append(", with ").append(Names.list(sides.mediators())).append(" as mediator");
    }
    return words.toString();
  }

  /** A gathering without a name of its own is called as the report calls it. */
  private static String theGathering(String name) {
    if (Character.isLowerCase(name.codePointAt(0))) {
      return "a \u201c" + name + "\u201d";
    }
    return name.startsWith("The ") ? name : "the " + name;
  }

  /**
   * Who takes part.
   *
   * @param travels whether the first of the sides travels to the destination
   * @param sides one string a state or body
   * @param destination where visitors go to, and who receives them; empty unless somebody travels
   * @param mediators who brings them together
   */
  private record Sides(
      boolean travels, List<String> sides, String destination, List<String> mediators) {

    String deed(EngagementForm form) {
      if (travels) {
        return sides.get(0) + " visited " + destination;
      }
      if (sides.size() == 2) {
        String other = sides.get(1);
        return sides.get(0)
            + switch (form) {
              case MEETING -> " met " + other;
              case TALKS -> " held talks with " + other;
              case SUMMIT -> " met for a summit with " + other;
              case CALL -> " spoke by telephone with " + other;
              case VIDEO_CALL -> " spoke by video link with " + other;
              case VISIT -> " paid a visit to " + other;
              case LETTER -> " wrote to " + other;
            };
      }
      return Names.list(sides)
          + switch (form) {
            case MEETING -> " met";
            case TALKS -> " held talks";
            case SUMMIT -> " met for a summit";
            case CALL -> " spoke by telephone";
            case VIDEO_CALL -> " spoke by video link";
            case VISIT -> " made a visit";
            case LETTER -> " exchanged letters";
          };
    }

    String name(EngagementForm form) {
      if (travels) {
        return "a visit by " + sides.get(0) + " to " + destination;
      }
      String what = form == EngagementForm.TALKS ? form(form) : "a " + form(form);
      if (form == EngagementForm.LETTER && sides.size() == 2) {
        return what + " from " + sides.get(0) + " to " + sides.get(1);
      }
      return sides.size() == 2
          ? what + " of " + sides.get(0) + " with " + sides.get(1)
          : what + " of " + Names.list(sides);
    }
  }

  private Sides sides(EngagementEntry entry) {
    List<String> travelling = side(entry, Party.Role.VISITOR);
    List<String> receiving = side(entry, Party.Role.HOST);
    List<String> others = side(entry, Party.Role.PARTICIPANT);
    List<String> mediators = side(entry, Party.Role.MEDIATOR);
    if (entry.form() == EngagementForm.VISIT && !travelling.isEmpty()) {
      String destination = destination(entry, receiving);
      if (!destination.isEmpty()) {
        List<String> all = new ArrayList<>(travelling);
        all.addAll(others);
        return new Sides(true, List.of(Names.list(all)), destination, mediators);
      }
    }
    List<String> all = new ArrayList<>(travelling);
    all.addAll(receiving);
    all.addAll(others);
    return new Sides(false, all, "", mediators);
  }

  private String destination(EngagementEntry entry, List<String> receiving) {
    Optional<PlaceName> place = entry.place();
    if (place.isEmpty()) {
      return Names.list(receiving);
    }
    boolean host =
        entry.parties().stream()
            .filter(party -> party.role() == Party.Role.HOST)
            .map(Party::actor)
            .anyMatch(actor -> actor.person().isPresent() || actor.office().isPresent());
    String to = Names.withArticle(place.get().name());
    return host ? to + ", received by " + Names.list(receiving) : to;
  }

  /** One string a state or body: its people, or its own name. */
  private List<String> side(EngagementEntry entry, Party.Role role) {
    Map<ActorRef, List<Actor>> polities = new LinkedHashMap<>();
    entry.parties().stream()
        .filter(party -> party.role() == role)
        .map(Party::actor)
        .forEach(
            actor ->
                polities.computeIfAbsent(actor.polity(), unused -> new ArrayList<>()).add(actor));
    return polities.values().stream().map(people::call).toList();
  }

  /** Whether it belongs to what is to come. */
  static boolean isAhead(Reality reality) {
    return reality == Reality.SCHEDULED
        || reality == Reality.PROPOSED
        || reality == Reality.HYPOTHETICAL;
  }
}
