package org.readout.app.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.readout.claim.ActorRef;
import org.readout.claim.Engagement;
import org.readout.claim.EngagementForm;
import org.readout.claim.Party;
import org.readout.claim.PlaceName;
import org.readout.claim.Reality;
import org.readout.record.EngagementEntry;

/** Engagements in plain language. */
public final class EngagementWords {

  private final Names names;

  /** Words that call people and states by {@code names}. */
  public EngagementWords(Names names) {
    this.names = names;
  }

  /**
   * {@code Call: Dong Jun (Defence Minister, China) with Pete Hegseth (Secretary of Defense, United
   * States), Tuesday 9 September 2025}, with a mark where it is not said to have happened.
   */
  public Words headline(Engagement engagement, Reality reality) {
    return headline(engagement, reality, ", " + Days.of(engagement.when()));
  }

  /** The same for what several reports together say. */
  public Words headline(EngagementEntry entry) {
    return headline(engagement(entry), entry.reality());
  }

  /** The same without the day, to stand under it. */
  public Words underItsDay(EngagementEntry entry) {
    return headline(engagement(entry), entry.reality(), "");
  }

  /** The same without the mark of a plan, where that it lies ahead is said otherwise. */
  Words ahead(EngagementEntry entry) {
    return headline(engagement(entry), Reality.OCCURRED, "");
  }

  private static Engagement engagement(EngagementEntry entry) {
    return new Engagement(
        entry.form(),
        entry.parties(),
        entry.when(),
        entry.place(),
        entry.occasion(),
        entry.duration(),
        entry.main());
  }

  private Words headline(Engagement engagement, Reality reality, String day) {
    Words words = Words.of(Style.STRONG, form(engagement.form()));
    String mark = mark(reality);
    if (!mark.isEmpty()) {
      words = words.and(" ").and(Style.CAUTION, "[" + mark + "]");
    }
    words = words.and(Style.STRONG, ": " + sides(engagement));
    words = words.and(day);
    if (engagement.place().isPresent() && !placeIsSaid(engagement)) {
      words = words.and(", in " + engagement.place().get().name());
    }
    if (engagement.occasion().isPresent()) {
      words = words.and(", on the occasion of " + engagement.occasion().get().name());
    }
    if (engagement.duration().isPresent()) {
      words = words.and(", " + engagement.duration().get());
    }
    return words;
  }

  /** What the form is called. */
  public static String form(EngagementForm form) {
    return switch (form) {
      case MEETING -> "Meeting";
      case TALKS -> "Talks";
      case CALL -> "Call";
      case VIDEO_CALL -> "Video call";
      case VISIT -> "Visit";
      case SUMMIT -> "Summit";
      case LETTER -> "Letter";
    };
  }

  /** How real it is, where that has to be said; empty for what happened. */
  public static String mark(Reality reality) {
    return switch (reality) {
      case OCCURRED -> "";
      case ONGOING -> "under way";
      case SCHEDULED -> "planned";
      case PROPOSED -> "proposed";
      case HYPOTHETICAL -> "only a possibility";
      case REFUSED -> "refused";
      case CANCELLED -> "called off";
      case DENIED -> "denied";
      case NEGATED -> "did not happen";
      case BACKGROUND -> "background";
    };
  }

  private String sides(Engagement engagement) {
    List<String> travelling = side(engagement, Party.Role.VISITOR);
    List<String> receiving = side(engagement, Party.Role.HOST);
    List<String> others = side(engagement, Party.Role.PARTICIPANT);
    List<String> mediators = side(engagement, Party.Role.MEDIATOR);
    String sides;
    if (engagement.form() == EngagementForm.VISIT && !travelling.isEmpty()) {
      sides = Names.list(travelling) + destination(engagement, receiving);
      if (!others.isEmpty()) {
        sides += " with " + Names.list(others);
      }
    } else {
      List<String> all = new ArrayList<>(travelling);
      all.addAll(receiving);
      all.addAll(others);
      sides = all.size() == 2 ? all.get(0) + " with " + all.get(1) : Names.list(all);
    }
    return mediators.isEmpty() ? sides : sides + ", mediated by " + Names.list(mediators);
  }

  private String destination(Engagement engagement, List<String> receiving) {
    if (engagement.place().isEmpty()) {
      List<String> states =
          engagement.parties().stream()
              .filter(has(Party.Role.HOST))
              .map(party -> names.polity(party.actor().polity()))
              .distinct()
              .toList();
      String to = states.isEmpty() ? "" : " to " + Names.list(states);
      return states.equals(receiving) ? to : to + ", received by " + Names.list(receiving);
    }
    PlaceName place = engagement.place().get();
    Optional<String> country = place.country().map(ActorRef.Known::new).map(names::polity);
    boolean isCountry = place.id().isPresent() && place.id().equals(place.country());
    // A state that receives the visitor at home needs no second mention; its minister does.
    boolean atHome = country.isPresent() && receiving.equals(List.of(country.get()));
    String to = isCountry ? country.orElse(place.name()) : place.name();
    if (atHome) {
      return " to " + (isCountry ? to : to + ", " + country.get());
    }
    return " to " + to + (receiving.isEmpty() ? "" : ", received by " + Names.list(receiving));
  }

  private static boolean placeIsSaid(Engagement engagement) {
    return engagement.form() == EngagementForm.VISIT
        && engagement.parties().stream().anyMatch(has(Party.Role.VISITOR));
  }

  private static Predicate<Party> has(Party.Role role) {
    return party -> party.role() == role;
  }

  /** One string a state or body: its people, or its own name. */
  private List<String> side(Engagement engagement, Party.Role role) {
    Map<ActorRef, List<String>> polities = new LinkedHashMap<>();
    engagement.parties().stream()
        .filter(has(role))
        .forEach(
            party ->
                polities
                    .computeIfAbsent(party.actor().polity(), unused -> new ArrayList<>())
                    .add(names.actor(party.actor())));
    return polities.values().stream().map(Names::list).toList();
  }

  /** The form in running text: {@code video call}. */
  public static String formInText(EngagementForm form) {
    return form(form).toLowerCase(Locale.ROOT);
  }
}
