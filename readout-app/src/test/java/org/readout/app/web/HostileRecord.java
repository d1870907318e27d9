package org.readout.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.app.contents.RecordContents;
import org.readout.app.store.RecordStore;
import org.readout.claim.Act;
import org.readout.claim.ActType;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Attribution;
import org.readout.claim.ChannelNotice;
import org.readout.claim.Claim;
import org.readout.claim.Content;
import org.readout.claim.Derivation;
import org.readout.claim.Engagement;
import org.readout.claim.EngagementForm;
import org.readout.claim.Evidence;
import org.readout.claim.Occasion;
import org.readout.claim.OccasionName;
import org.readout.claim.Office;
import org.readout.claim.Participant;
import org.readout.claim.Party;
import org.readout.claim.Person;
import org.readout.claim.PlaceName;
import org.readout.claim.Reality;
import org.readout.claim.Statement;
import org.readout.claim.Undertaking;
import org.readout.claim.Voice;
import org.readout.claim.When;
import org.readout.record.ClaimAnchor;
import org.readout.record.Decision;
import org.readout.source.SourceDocument;
import org.readout.text.ContentHash;
import org.readout.text.SourceText;
import org.readout.text.Span;

/** A record in which every field that comes from outside holds {@link HostileStrings}. */
public final class HostileRecord {

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final When NEVER = new When.Unknown(Optional.empty());

  private HostileRecord() {}

  /** The bytes of its file. */
  public static byte[] bytes() {
    return Made.RECORD.clone();
  }

  private static byte[] made() {
    try {
      Path folder = Files.createTempDirectory("readout-hostile");
      Path file = folder.resolve("readout.db");
      try (RecordStore store = RecordStore.open(file)) {
        store.together(() -> fill(store));
        RecordContents.of(store).documentCount();
      }
      byte[] bytes = Files.readAllBytes(file);
      try (Stream<Path> left = Files.walk(folder)) {
        for (Path each : left.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
      return bytes;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Made once, for it takes long. */
  private static final class Made {
    static final byte[] RECORD = made();
  }

  private static void fill(RecordStore store) {
    List<String> strings = HostileStrings.all().stream().map(HostileRecord::storable).toList();
    for (int number = 0; number < strings.size(); number++) {
      SourceDocument document = document(strings.get(number), number);
      List<Claim> claims = claims(document, strings.get(number), number);
      store.add(document, document, claims, "hand");
      store.addDecision(
          Decision.of(
              Decision.Kind.NOTE,
              List.of(ClaimAnchor.of(claims.get(number % claims.size()))),
              List.of(),
              Optional.empty(),
              strings.get(number),
              strings.get(number),
              Instant.parse("2025-01-01T00:00:00Z").plusSeconds(number)));
    }
  }

  // No record takes these, and what reads documents takes them out.
  private static String storable(String string) {
    return string.replaceAll("[\\x00\\ud800-\\udfff&&[^\\x{10000}-\\x{10FFFF}]]", "\uFFFD");
  }

  private static SourceDocument document(String string, int number) {
    // Each tells of a day of its own, so that no two are taken for one.
    String text =
        "%s\nOn day %d the two spoke: %s\n%d words follow.\n"
            .formatted(string, number, string, number);
    return new SourceDocument(
        ContentHash.of(number + text),
        string,
        Optional.of(string),
        Optional.of(string),
        Optional.of(string),
        Optional.of(FIRST.plusDays(number)),
        Optional.empty(),
        Optional.empty(),
        SourceText.of(text));
  }

  private static List<Claim> claims(SourceDocument document, String string, int number) {
    String text = document.text().text();
    int start = text.indexOf("On day ");
    Span line = Span.of(start, text.indexOf("words follow") - 2 - String.valueOf(number).length());
    Span words = Span.of(line.start(), line.start() + 6);
    When day = new When.Day(FIRST.plusDays(number), Optional.of(words), Optional.empty());
    Actor one = actor("NOR", string);
    Actor other = actor(number % 2 == 0 ? "CAN" : "ISL", string);
    Actor unknown = Actor.of(new ActorRef.Unresolved(string));
    Participant by = new Participant(one, List.of("GOV"), string, words);
    Participant to = new Participant(other, List.of("GOV"), string, words);
    PlaceName place = new PlaceName(string, Optional.empty(), Optional.of("NOR"));
    List<Content> contents =
        List.of(
            new Engagement(
                EngagementForm.MEETING,
                List.of(
                    new Party(Party.Role.PARTICIPANT, one),
                    new Party(Party.Role.PARTICIPANT, other),
                    new Party(Party.Role.MEDIATOR, unknown)),
                day,
                Optional.of(place),
                Optional.of(new OccasionName(string, Optional.empty(), Optional.empty())),
                Optional.of(string),
                true),
            new Statement(List.of(one), List.of(other), string, List.of(line), List.of(string)),
            new Act(
                ActType.REQUEST,
                List.of(string),
                List.of(string),
                List.of(by),
                List.of(to),
                false,
                day,
                Optional.of(place),
                words,
                List.of(string)),
            new Undertaking(
                Undertaking.Form.PLEDGED,
                List.of(by),
                List.of(to),
                string,
                words,
                day,
                Undertaking.Standing.UNKNOWN,
                List.of(string)),
            new ChannelNotice(
                List.of(new ActorRef.Known("NOR"), new ActorRef.Known("CAN")),
                ChannelNotice.Kind.OTHER,
                ChannelNotice.Status.OPEN,
                NEVER,
                string,
                words),
            new Occasion(
                string,
                Occasion.Kind.EVENT,
                Optional.empty(),
                Optional.empty(),
                new When.Day(
                    LocalDate.of(2026, 1, 1).plusDays(number), Optional.empty(), Optional.empty()),
                Optional.of(place),
                List.of(one),
                words));
    List<Claim> claims = new ArrayList<>();
    for (Content content : contents) {
      claims.add(
          Claim.of(
              content,
              content instanceof Occasion ? Reality.SCHEDULED : Reality.OCCURRED,
              new Attribution(
                  List.of(
                      new Voice(Voice.Kind.PUBLISHER, string, Optional.empty(), Optional.empty()),
                      new Voice(Voice.Kind.UNNAMED, string, Optional.empty(), Optional.empty()))),
              List.of(Evidence.at(document.id(), document.text(), line)),
              new Derivation(List.of("by-hand"), List.of(string))));
    }
    return claims;
  }

  private static Actor actor(String state, String string) {
    return new Actor(
        new ActorRef.Known(state),
        Optional.of(new Person(Optional.empty(), string)),
        Optional.of(new Office(Optional.empty(), string, Optional.empty())));
  }
}
