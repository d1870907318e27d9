package org.readout.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.claim.Act;
import org.readout.claim.ActType;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Attribution;
import org.readout.claim.ChannelNotice;
import org.readout.claim.Claim;
import org.readout.claim.Content;
import org.readout.claim.Derivation;
import org.readout.claim.Evidence;
import org.readout.claim.Occasion;
import org.readout.claim.Participant;
import org.readout.claim.PlaceName;
import org.readout.claim.Reality;
import org.readout.claim.Undertaking;
import org.readout.claim.Voice;
import org.readout.claim.When;
import org.readout.source.SourceDocument;
import org.readout.text.SourceText;
import org.readout.text.Span;

/**
 * A document with acts, undertakings, notices of channels and occasions made by hand: people known
 * and not known, days of every kind. Nothing of it happened.
 */
public final class Deeds {

  /** The text. */
  public static final String TEXT =
      """
      Norway and Canada agree on radar
      Norway and Canada agreed in Oslo on Tuesday to share radar data.
      Foreign Minister Kari Nordmann accused Russia of jamming satellites, Oslo radio said.
      Congolese soldiers did not fire on gunmen.
      Masked men robbed a bank.
      Nordmann promised Canada two ships by late June.
      Russia refuses to reopen the old hotline with Norway.
      Defence ministries of Norway and Canada have spoken since 2024.
      The Arctic forum meets in Tromso on 12 June, with Canada taking part.
      An answer is due some day.
      """;

  private static final LocalDate PUBLISHED = LocalDate.of(2025, 5, 14);

  private Deeds() {}

  /** The document. */
  public static SourceDocument document() {
    return new SourceDocument(
        "5a3c0000000000000000000000000002",
        "news/radar.txt",
        Optional.empty(),
        Optional.of("Example Agency"),
        Optional.of("Norway and Canada agree on radar"),
        Optional.of(PUBLISHED),
        Optional.empty(),
        Optional.empty(),
        SourceText.of(TEXT));
  }

  /** What the document says. */
  public static List<Claim> claims() {
    return List.of(
        agreement(),
        accusation(),
        noShots(),
        robbery(),
        promise(),
        hotline(),
        militaries(),
        forum(),
        answer());
  }

  /** A mutual act, with its place. */
  public static Claim agreement() {
    return claim(
        new Act(
            ActType.AGREE,
            List.of(),
            List.of("military", "technology"),
            List.of(
                state("NOR", "Norway", "Norway and Canada agreed"),
                state("CAN", "Canada", "Canada agreed")),
            List.of(),
            true,
            tuesday(),
            Optional.of(new PlaceName("Oslo", Optional.of("3143244"), Optional.of("NOR"))),
            span("agreed"),
            List.of("arctic")),
        Reality.OCCURRED,
        "Norway and Canada agreed in Oslo on Tuesday to share radar data.");
  }

  /** An act of a named person, told by somebody. */
  public static Claim accusation() {
    Participant nordmann =
        new Participant(Samples.NORDMANN, List.of("GOV"), "Kari Nordmann", span("Kari Nordmann"));
    return claim(
        new Act(
            ActType.ACCUSE,
            List.of("allege"),
            List.of(),
            List.of(nordmann),
            List.of(state("RUS", "Russia", "Russia of")),
            false,
            When.unknown(),
            Optional.empty(),
            span("accused"),
            List.of()),
        Reality.OCCURRED,
        "Foreign Minister Kari Nordmann accused Russia of jamming satellites, Oslo radio said.",
        new Voice(
            Voice.Kind.MEDIA, "Oslo radio", Optional.empty(), Optional.of(span("Oslo radio"))));
  }

  /** An act that did not happen, by one of two states, towards people of whom nothing is known. */
  public static Claim noShots() {
    return claim(
        new Act(
            ActType.ASSAULT,
            List.of("firearms"),
            List.of(),
            List.of(
                new Participant(
                    Actor.of(new ActorRef.Ambiguous("Congolese", List.of("COD", "COG"))),
                    List.of("MIL"),
                    "Congolese soldiers",
                    span("Congolese soldiers"))),
            List.of(unknown("gunmen", List.of("UAF"))),
            false,
            When.unknown(),
            Optional.empty(),
            span("fire"),
            List.of()),
        Reality.NEGATED,
        "Congolese soldiers did not fire on gunmen.");
  }

  /** An act between people of whom nothing is known. */
  public static Claim robbery() {
    return claim(
        new Act(
            ActType.COERCE,
            List.of("seize"),
            List.of(),
            List.of(unknown("Masked men", List.of("CRM", "UAF"))),
            List.of(unknown("a bank", List.of())),
            false,
            new When.Unknown(Optional.of(span("some day"))),
            Optional.empty(),
            span("robbed"),
            List.of()),
        Reality.OCCURRED,
        "Masked men robbed a bank.");
  }

  /** A pledge with a date. */
  public static Claim promise() {
    return claim(
        new Undertaking(
            Undertaking.Form.PLEDGED,
            List.of(
                new Participant(
                    Samples.NORDMANN,
                    List.of(),
                    "Nordmann",
                    at(TEXT.indexOf("Nordmann promised"), "Nordmann"))),
            List.of(state("CAN", "Canada", "Canada two")),
            "two ships",
            span("two ships"),
            new When.Period(
                LocalDate.of(2025, 6, 21),
                LocalDate.of(2025, 6, 30),
                When.Precision.MONTH,
                Optional.of(span("by late June")),
                Optional.of(PUBLISHED)),
            Undertaking.Standing.AGREED,
            List.of("maritime")),
        Reality.OCCURRED,
        "Nordmann promised Canada two ships by late June.");
  }

  /** A channel that one side will not have. */
  public static Claim hotline() {
    return claim(
        new ChannelNotice(
            List.of(new ActorRef.Known("RUS"), new ActorRef.Known("NOR")),
            ChannelNotice.Kind.CRISIS_LINE,
            ChannelNotice.Status.REFUSED,
            When.unknown(),
            "the old hotline",
            span("the old hotline")),
        Reality.OCCURRED,
        "Russia refuses to reopen the old hotline with Norway.");
  }

  /** A channel that is open, since a year. */
  public static Claim militaries() {
    return claim(
        new ChannelNotice(
            List.of(new ActorRef.Known("NOR"), new ActorRef.Known("CAN")),
            ChannelNotice.Kind.MILITARY,
            ChannelNotice.Status.USED,
            new When.Period(
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2024, 12, 31),
                When.Precision.YEAR,
                Optional.of(span("2024")),
                Optional.empty()),
            "Defence ministries",
            span("Defence ministries")),
        Reality.ONGOING,
        "Defence ministries of Norway and Canada have spoken since 2024.");
  }

  /** A gathering that the knowledge base knows. */
  public static Claim forum() {
    return claim(
        new Occasion(
            "Arctic Forum",
            Occasion.Kind.GATHERING,
            Optional.of("arctic-forum"),
            Optional.of("arctic-forum-2025"),
            new When.Day(
                LocalDate.of(2025, 6, 12), Optional.of(span("on 12 June")), Optional.of(PUBLISHED)),
            Optional.of(new PlaceName("Tromso", Optional.empty(), Optional.empty())),
            List.of(Actor.of(new ActorRef.Known("CAN"))),
            span("The Arctic forum")),
        Reality.SCHEDULED,
        "The Arctic forum meets in Tromso on 12 June, with Canada taking part.");
  }

  /** A day that falls due, of which little is known. */
  public static Claim answer() {
    return claim(
        new Occasion(
            "An answer",
            Occasion.Kind.DEADLINE,
            Optional.empty(),
            Optional.empty(),
            new When.Unknown(Optional.of(span("some day"))),
            Optional.empty(),
            List.of(),
            span("An answer")),
        Reality.PROPOSED,
        "An answer is due some day.");
  }

  /** A state, where {@code before} stands in the text and begins with {@code name}. */
  public static Participant state(String id, String name, String before) {
    return new Participant(
        Actor.of(new ActorRef.Known(id)), List.of("GOV"), name, at(span(before).start(), name));
  }

  private static Participant unknown(String name, List<String> sectors) {
    return new Participant(Actor.of(new ActorRef.Unresolved(name)), sectors, name, span(name));
  }

  private static When tuesday() {
    return new When.Day(
        LocalDate.of(2025, 5, 13), Optional.of(span("on Tuesday")), Optional.of(PUBLISHED));
  }

  private static Span at(int start, String words) {
    return Span.of(start, start + words.length());
  }

  private static Claim claim(Content content, Reality reality, String evidence, Voice... cited) {
    List<Voice> voices = new ArrayList<>();
    voices.add(
        new Voice(Voice.Kind.PUBLISHER, "Example Agency", Optional.empty(), Optional.empty()));
    voices.addAll(List.of(cited));
    SourceDocument document = document();
    return Claim.of(
        content,
        reality,
        new Attribution(voices),
        List.of(Evidence.at(document.id(), document.text(), span(evidence))),
        new Derivation(
            List.of("by-hand", "reality:tense"), List.of("the day is that of the talks")));
  }

  /** Where {@code words} stand in the text, which has them once. */
  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    if (start < 0 || TEXT.indexOf(words, start + 1) >= 0) {
      throw new IllegalArgumentException("not once in the text: " + words);
    }
    return at(start, words);
  }
}
