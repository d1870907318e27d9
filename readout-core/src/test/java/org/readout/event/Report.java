package org.readout.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.claim.Act;
import org.readout.claim.ActType;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Attribution;
import org.readout.claim.Claim;
import org.readout.claim.Content;
import org.readout.claim.Derivation;
import org.readout.claim.Engagement;
import org.readout.claim.EngagementForm;
import org.readout.claim.Evidence;
import org.readout.claim.OccasionName;
import org.readout.claim.Office;
import org.readout.claim.Participant;
import org.readout.claim.Party;
import org.readout.claim.Person;
import org.readout.claim.PlaceName;
import org.readout.claim.Reality;
import org.readout.claim.Undertaking;
import org.readout.claim.Voice;
import org.readout.claim.When;
import org.readout.text.Span;

/**
 * A report published on 14 May 2025, made by hand sentence by sentence. Sides are written as {@code
 * "CHN"}, {@code "visitor: CHN"}, {@code "CHN [ambassador]"}, {@code "CHN Wang Yi [ambassador]"};
 * whoever begins with a small letter is nobody known. A day is a date, or empty.
 */
final class Report {

  static final LocalDate PUBLISHED = LocalDate.of(2025, 5, 14);
  private static final int LENGTH = 40;

  private final List<Claim> claims = new ArrayList<>();
  private int sentence;

  List<Claim> claims() {
    return claims;
  }

  /** What follows stands in the next sentence. */
  Report next() {
    sentence++;
    return this;
  }

  Report engagement(
      EngagementForm form, Reality reality, String day, String place, String... sides) {
    return add(
        new Engagement(
            form,
            Arrays.stream(sides).map(Report::party).toList(),
            when(day),
            place(place),
            Optional.empty(),
            Optional.empty(),
            true),
        reality);
  }

  /** A meeting on the margins of a gathering. */
  Report meetingAt(String gathering, String... sides) {
    return add(
        new Engagement(
            EngagementForm.MEETING,
            Arrays.stream(sides).map(Report::party).toList(),
            when("2025-05-13"),
            Optional.empty(),
            Optional.of(new OccasionName(gathering, Optional.empty(), Optional.empty())),
            Optional.empty(),
            true),
        Reality.OCCURRED);
  }

  Report act(
      ActType type, String modes, Reality reality, String day, List<String> by, List<String> to) {
    return add(
        new Act(
            type,
            modes.isEmpty() ? List.of() : List.of(modes.split(" ", -1)),
            List.of(),
            by.stream().map(this::participant).toList(),
            to.stream().map(this::participant).toList(),
            false,
            when(day),
            Optional.empty(),
            Span.of(sentence * LENGTH + 5, sentence * LENGTH + 9),
            List.of()),
        reality);
  }

  Report refusal(String by) {
    return add(
        new Undertaking(
            Undertaking.Form.REFUSED,
            List.of(participant(by)),
            List.of(),
            "to meet",
            Span.of(sentence * LENGTH + 1, sentence * LENGTH + 8),
            When.unknown(),
            Undertaking.Standing.REFUSED,
            List.of()),
        Reality.OCCURRED);
  }

  private Report add(Content content, Reality reality) {
    int start = sentence * LENGTH;
    claims.add(
        Claim.of(
            content,
            reality,
            new Attribution(
                List.of(
                    new Voice(Voice.Kind.PUBLISHER, "Agency", Optional.empty(), Optional.empty()))),
            List.of(new Evidence("report", Span.of(start, start + LENGTH), "x".repeat(LENGTH))),
            new Derivation(List.of("by-hand"), List.of())));
    return this;
  }

  private static Party party(String side) {
    Party.Role role = Party.Role.PARTICIPANT;
    String rest = side;
    int colon = side.indexOf(": ");
    if (colon > 0) {
      role = Party.Role.valueOf(side.substring(0, colon).toUpperCase(Locale.ROOT));
      rest = side.substring(colon + 2);
    }
    return new Party(role, actor(rest));
  }

  private static Actor actor(String words) {
    int bracket = words.indexOf(" [");
    String whole = bracket < 0 ? words : words.substring(0, bracket);
    boolean isPerson = Character.isUpperCase(whole.charAt(0)) && whole.indexOf(' ') == 3;
    String name = isPerson ? whole.substring(0, 3) : whole;
    Optional<Person> person =
        isPerson ? Optional.of(new Person(Optional.empty(), whole.substring(4))) : Optional.empty();
    Optional<Office> office =
        bracket < 0
            ? Optional.empty()
            : Optional.of(
                new Office(
                    Optional.empty(),
                    words.substring(bracket + 2, words.length() - 1),
                    Optional.of(words.substring(bracket + 2, words.length() - 1))));
    ActorRef polity =
        Character.isLowerCase(name.charAt(0))
            ? new ActorRef.Unresolved(name)
            : new ActorRef.Known(name);
    return new Actor(polity, person, office);
  }

  private Participant participant(String words) {
    return new Participant(
        actor(words),
        Character.isLowerCase(words.charAt(0)) ? List.of("UAF") : List.of(),
        words,
        Span.of(sentence * LENGTH, sentence * LENGTH + 3));
  }

  private static Optional<PlaceName> place(String country) {
    return country.isEmpty()
        ? Optional.empty()
        : Optional.of(new PlaceName("a town", Optional.empty(), Optional.of(country)));
  }

  private static When when(String day) {
    return day.isEmpty()
        ? When.unknown()
        : new When.Day(LocalDate.parse(day), Optional.of(Span.of(0, 3)), Optional.of(PUBLISHED));
  }
}
