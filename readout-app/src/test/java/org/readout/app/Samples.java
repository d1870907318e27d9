package org.readout.app;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
import org.readout.claim.Party;
import org.readout.claim.Person;
import org.readout.claim.PlaceName;
import org.readout.claim.Reality;
import org.readout.claim.Statement;
import org.readout.claim.Voice;
import org.readout.claim.When;
import org.readout.source.SourceDocument;
import org.readout.text.SourceText;
import org.readout.text.SourceText.Boilerplate;
import org.readout.text.Span;

/** A document with claims made by hand, as the reader would make them. */
public final class Samples {

  /** A short readout in the manner of real ones; the people and the call are made up. */
  public static final String TEXT =
      """
      Foreign ministers speak by telephone
      OSLO, 11 March 2025. Foreign Minister Kari Nordmann of Norway spoke on Monday with her \
      Canadian counterpart Jane Doe.
      Nordmann told Doe that "the Arctic must remain a region of low tension".
      According to the ministry, the two ministers plan to meet in Ottawa in late April.
      Doe welcomed the invitation.
      The two had exchanged letters some time ago.
      Sign up for our newsletter
      """;

  /** The Foreign Minister of Norway, known to the knowledge base. */
  public static final Actor NORDMANN =
      new Actor(
          new ActorRef.Known("NOR"),
          Optional.of(new Person(Optional.of("nordmann-kari"), "Kari Nordmann")),
          Optional.of(
              new Office(
                  Optional.of("NOR-FM"), "Foreign Minister", Optional.of("foreign-minister"))));

  /** The Canadian minister, known from the text alone. */
  public static final Actor DOE =
      new Actor(
          new ActorRef.Known("CAN"),
          Optional.of(new Person(Optional.empty(), "Jane Doe")),
          Optional.of(
              new Office(Optional.empty(), "Foreign Minister", Optional.of("foreign-minister"))));

  private Samples() {}

  /** The document. */
  public static SourceDocument document() {
    SourceText text = SourceText.of(TEXT);
    return new SourceDocument(
        "5a3c0000000000000000000000000001",
        "news/oslo.txt",
        Optional.of("https://example.org/oslo"),
        Optional.of("Example Agency"),
        Optional.of("Foreign ministers speak by telephone"),
        Optional.of(LocalDate.of(2025, 3, 11)),
        Optional.of(ZoneId.of("Europe/Oslo")),
        Optional.empty(),
        text.withBoilerplate(
            List.of(new Boilerplate(span("Sign up for our newsletter"), "subscription"))));
  }

  /** What the document says. */
  public static List<Claim> claims() {
    return List.of(call(), arctic(), plan(), welcome(), letters());
  }

  /** The call on Monday 10 March. */
  public static Claim call() {
    return claim(
        new Engagement(
            EngagementForm.CALL,
            List.of(
                new Party(Party.Role.PARTICIPANT, NORDMANN),
                new Party(Party.Role.PARTICIPANT, DOE)),
            new When.Day(
                LocalDate.of(2025, 3, 10),
                Optional.of(span("on Monday")),
                Optional.of(LocalDate.of(2025, 3, 11))),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            true),
        Reality.OCCURRED,
        List.of(),
        "Foreign Minister Kari Nordmann of Norway spoke on Monday with her Canadian counterpart"
            + " Jane Doe.");
  }

  /** What Nordmann said. */
  public static Claim arctic() {
    return claim(
        new Statement(
            List.of(NORDMANN),
            List.of(DOE),
            "tell",
            List.of(span("the Arctic must remain a region of low tension")),
            List.of("arctic")),
        Reality.OCCURRED,
        List.of(),
        "Nordmann told Doe that \"the Arctic must remain a region of low tension\".");
  }

  /** The meeting that is planned, said by the ministry. */
  public static Claim plan() {
    return claim(
        new Engagement(
            EngagementForm.MEETING,
            List.of(new Party(Party.Role.VISITOR, NORDMANN), new Party(Party.Role.HOST, DOE)),
            new When.Period(
                LocalDate.of(2025, 4, 21),
                LocalDate.of(2025, 4, 30),
                When.Precision.MONTH,
                Optional.of(span("in late April")),
                Optional.of(LocalDate.of(2025, 3, 11))),
            Optional.of(new PlaceName("Ottawa", Optional.of("6094817"), Optional.of("CAN"))),
            Optional.of(
                new OccasionName(
                    "Arctic Council", Optional.of("arctic"), Optional.of("arctic-2025"))),
            Optional.of("two days"),
            false),
        Reality.SCHEDULED,
        List.of(
            new Voice(
                Voice.Kind.OFFICIAL,
                "the ministry",
                Optional.of(Actor.of(new ActorRef.Known("NOR"))),
                Optional.of(span("the ministry")))),
        "According to the ministry, the two ministers plan to meet in Ottawa in late April.");
  }

  /** What Doe said, reported, of an actor that is not known for sure. */
  public static Claim welcome() {
    return claim(
        new Statement(
            List.of(Actor.of(new ActorRef.Ambiguous("Doe", List.of("CAN", "USA")))),
            List.of(Actor.of(new ActorRef.Unresolved("the organisers"))),
            "say",
            List.of(),
            List.of()),
        Reality.OCCURRED,
        List.of(),
        "Doe welcomed the invitation.");
  }

  /** The letters, history that has no day. */
  public static Claim letters() {
    return claim(
        new Engagement(
            EngagementForm.LETTER,
            List.of(
                new Party(Party.Role.PARTICIPANT, NORDMANN),
                new Party(Party.Role.PARTICIPANT, DOE)),
            new When.Unknown(Optional.of(span("some time ago"))),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false),
        Reality.BACKGROUND,
        List.of(),
        "The two had exchanged letters some time ago.");
  }

  private static Claim claim(
      Content content, Reality reality, List<Voice> cited, String... evidence) {
    List<Voice> voices = new ArrayList<>();
    voices.add(
        new Voice(Voice.Kind.PUBLISHER, "Example Agency", Optional.empty(), Optional.empty()));
    voices.addAll(cited);
    SourceDocument document = document();
    return Claim.of(
        content,
        reality,
        new Attribution(voices),
        Arrays.stream(evidence)
            .map(words -> Evidence.at(document.id(), document.text(), span(words)))
            .toList(),
        new Derivation(
            List.of("engagement.by-hand", "date.weekday"),
            List.of("\"on Monday\" is counted back from the day of publication")));
  }

  /** Where {@code words} stand in the text, which has them once. */
  public static Span span(String words) {
    int start = TEXT.indexOf(words);
    if (start < 0 || TEXT.indexOf(words, start + 1) >= 0) {
      throw new IllegalArgumentException("not once in the text: " + words);
    }
    return Span.of(start, start + words.length());
  }
}
