package org.readout.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Attribution;
import org.readout.claim.Claim;
import org.readout.claim.Derivation;
import org.readout.claim.Engagement;
import org.readout.claim.EngagementForm;
import org.readout.claim.Evidence;
import org.readout.claim.OccasionName;
import org.readout.claim.Office;
import org.readout.claim.Party;
import org.readout.claim.Person;
import org.readout.claim.PlaceName;
import org.readout.claim.Reality;
import org.readout.claim.Voice;
import org.readout.claim.When;
import org.readout.text.Span;

/**
 * A document made by hand: {@code story("tass-1", "TASS", "2021-12-31").tells(OCCURRED, CALL,
 * "2021-12-30", "USA Joe Biden", "RUS Vladimir Putin")}. A party is a state, then a name or an
 * office in brackets, and may open with its part: {@code "visitor: USA Antony Blinken"}, {@code
 * "CHN [foreign-minister]"}. A day is "", a date, two dates with a slash, or "about" and a date
 * that is not said but assumed.
 */
final class Story {

  private final String document;
  private final String publisher;
  private final Optional<LocalDate> published;
  private final List<Claim> claims = new ArrayList<>();
  private Optional<PlaceName> place = Optional.empty();
  private Optional<OccasionName> occasion = Optional.empty();
  private boolean main = true;
  private int sentence = -1;

  private Story(String document, String publisher, Optional<LocalDate> published) {
    this.document = document;
    this.publisher = publisher;
    this.published = published;
  }

  static Story story(String document, String publisher, String published) {
    return new Story(
        document,
        publisher,
        published.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(published)));
  }

  /** The next claim takes place there: {@code "Beijing, CHN"}, {@code "CHN, CHN"}. */
  Story in(String name) {
    String city = name.substring(0, name.indexOf(','));
    String country = name.substring(name.length() - 3);
    String id = country.equals(city) ? country : "place-" + city;
    place = Optional.of(new PlaceName(city, Optional.of(id), Optional.of(country)));
    return this;
  }

  /** The next claim is of that gathering. */
  Story at(String series) {
    occasion = Optional.of(new OccasionName(series, Optional.of(series), Optional.empty()));
    return this;
  }

  /** The next claim is not what the document is about. */
  Story inPassing() {
    main = false;
    return this;
  }

  /** The next claim stands in the sentence of the last one. */
  Story inTheSameSentence() {
    sentence--;
    return this;
  }

  Story tells(Reality reality, EngagementForm form, String day, String... parties) {
    List<Party> all = new ArrayList<>();
    for (String party : parties) {
      all.add(party(party));
    }
    Engagement engagement =
        new Engagement(form, all, when(day), place, occasion, Optional.empty(), main);
    String quote = form + " " + day;
    sentence++;
    Span span = Span.of(sentence * 100, sentence * 100 + quote.length());
    claims.add(
        Claim.of(
            engagement,
            reality,
            new Attribution(
                List.of(
                    new Voice(
                        Voice.Kind.PUBLISHER, publisher, Optional.empty(), Optional.empty()))),
            List.of(new Evidence(document, span, quote)),
            new Derivation(List.of(), List.of())));
    place = Optional.empty();
    occasion = Optional.empty();
    main = true;
    return this;
  }

  List<Claim> claims() {
    return List.copyOf(claims);
  }

  void published(Map<String, LocalDate> days) {
    published.ifPresent(day -> days.put(document, day));
  }

  private static Party party(String words) {
    Party.Role role = Party.Role.PARTICIPANT;
    String rest = words;
    for (Party.Role each : Party.Role.values()) {
      String opening = each.name().toLowerCase(Locale.ROOT) + ": ";
      if (words.startsWith(opening)) {
        role = each;
        rest = words.substring(opening.length());
      }
    }
    ActorRef polity = new ActorRef.Known(rest.substring(0, 3));
    String who = rest.substring(3).strip();
    int bracket = who.indexOf('[');
    Optional<Office> office =
        bracket < 0
            ? Optional.empty()
            : Optional.of(
                new Office(
                    Optional.empty(),
                    who.substring(bracket + 1, who.length() - 1),
                    Optional.of(who.substring(bracket + 1, who.length() - 1))));
    String name = (bracket < 0 ? who : who.substring(0, bracket)).strip();
    Optional<Person> person =
        name.isEmpty() ? Optional.empty() : Optional.of(new Person(Optional.empty(), name));
    return new Party(role, new Actor(polity, person, office));
  }

  private static When when(String day) {
    if (day.isEmpty()) {
      return When.unknown();
    }
    if (day.startsWith("about ")) {
      LocalDate assumed = LocalDate.parse(day.substring(6));
      return new When.Day(assumed, Optional.empty(), Optional.of(assumed));
    }
    Optional<Span> words = Optional.of(Span.of(0, 1));
    if (day.contains("/")) {
      LocalDate first = LocalDate.parse(day.substring(0, 10));
      LocalDate last = LocalDate.parse(day.substring(11));
      boolean days = first.plusDays(10).isAfter(last);
      return new When.Period(
          first, last, days ? When.Precision.DAY : When.Precision.MONTH, words, Optional.empty());
    }
    return new When.Day(LocalDate.parse(day), words, Optional.empty());
  }
}
