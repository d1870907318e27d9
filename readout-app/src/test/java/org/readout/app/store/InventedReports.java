package org.readout.app.store;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
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
import org.readout.claim.Participant;
import org.readout.claim.Party;
import org.readout.claim.Person;
import org.readout.claim.PlaceName;
import org.readout.claim.Reality;
import org.readout.claim.Statement;
import org.readout.claim.Voice;
import org.readout.claim.When;
import org.readout.record.ClaimAnchor;
import org.readout.record.Curation;
import org.readout.record.Decision;
import org.readout.record.EngagementEntry;
import org.readout.record.Entries;
import org.readout.record.ToldClaim;
import org.readout.source.Fingerprint;
import org.readout.source.NearDuplicates;
import org.readout.source.SourceDocument;
import org.readout.text.Span;

/**
 * Invented reports, crowded into few days so that much could be merged, and some of them copies;
 * and what follows from all of them at once, without a record.
 *
 * @param leading the documents that are no copies of earlier ones, by id
 * @param claims their claims, those that somebody rejected with them
 * @param curation what was decided on these
 * @param entries what they tell of
 */
record InventedReports(
    Map<String, SourceDocument> leading,
    List<ToldClaim> claims,
    Curation curation,
    List<EngagementEntry> entries) {

  private static final int DOCUMENTS = 60;
  static final LocalDate START = LocalDate.of(2025, 9, 1);
  private static final String[][] PEOPLE = {
    {"USA", "Marco Rubio", "Pete Hegseth"}, {"CHN", "Wang Yi", "Dong Jun"}, {"RUS", "Sergei Lavrov"}
  };

  private static final List<Reality> REALITIES =
      List.of(
          Reality.OCCURRED, Reality.OCCURRED, Reality.OCCURRED, Reality.SCHEDULED, Reality.DENIED);
  private static final List<Optional<PlaceName>> PLACES =
      List.of(
          Optional.empty(),
          Optional.of(new PlaceName("Oslo", Optional.of("oslo"), Optional.of("NOR"))),
          Optional.of(new PlaceName("the lodge", Optional.empty(), Optional.empty())));
  static final List<List<String>> ISSUES =
      List.of(List.of(), List.of("trade"), List.of("trade", "fentanyl"));

  /** Copies are passed over, and everything is looked at once. */
  static InventedReports allAtOnce(List<SourceDocument> documents, List<Decision> decisions) {
    Map<String, SourceDocument> leading = new TreeMap<>();
    Map<String, Fingerprint> prints = new TreeMap<>();
    for (SourceDocument document : documents) {
      leading.put(document.id(), document);
      prints.put(document.id(), Fingerprint.of(document));
    }
    Collection<Set<String>> copies = NearDuplicates.groups(prints);
    assertThat(copies).isNotEmpty();
    for (Set<String> group : copies) {
      group.stream()
          .sorted(
              Comparator.comparing(
                      (String id) ->
                          requireNonNull(leading.get(id)).published().orElse(LocalDate.MAX))
                  .thenComparing(Comparator.naturalOrder()))
          .skip(1)
          .toList()
          .forEach(leading::remove);
    }
    List<ToldClaim> told = new ArrayList<>();
    for (SourceDocument document : leading.values()) {
      claims(document).forEach(claim -> told.add(new ToldClaim(claim, document.published())));
    }
    Curation curation = Curation.of(decisions, told.stream().map(ToldClaim::claim).toList());
    return new InventedReports(leading, told, curation, Entries.of(told, curation));
  }

  /** The claims that nobody rejected. */
  List<ToldClaim> counting() {
    return claims.stream().filter(told -> !curation.isRejected(told.claim().id())).toList();
  }

  static List<SourceDocument> documents(Random random) {
    List<SourceDocument> documents = new ArrayList<>();
    for (int number = 0; number < DOCUMENTS; number++) {
      StringBuilder text = new StringBuilder("The ministers spoke again and of many things.\n");
      for (int word = 0; word < 90; word++) {
        text.append("word").append(random.nextInt(5000)).append(word % 15 == 14 ? ".\n" : " ");
      }
      LocalDate day = START.plusDays(random.nextInt(14));
      documents.add(document(number + ".txt", text.toString(), day, random.nextInt(4)));
      if (number % 5 == 0) {
        String copy = text + "A line that the agency put under it.\n";
        documents.add(document(number + "-copy.txt", copy, day.plusDays(1), 4));
      }
    }
    return documents;
  }

  private static SourceDocument document(
      String name, String text, LocalDate published, int publisher) {
    return SourceDocument.of(name, text)
        .publishedOn(published)
        .publishedBy("Publisher " + publisher);
  }

  /** What the document tells: made up, but always the same. */
  static List<Claim> claims(SourceDocument document) {
    Random random = new Random(document.id().hashCode());
    LocalDate published = document.published().orElseThrow();
    List<Claim> claims = new ArrayList<>();
    int start = 0;
    for (int number = 0; number < 1 + random.nextInt(3); number++) {
      int first = random.nextInt(PEOPLE.length);
      int second = (first + 1 + random.nextInt(PEOPLE.length - 1)) % PEOPLE.length;
      When when =
          random.nextInt(3) == 0
              ? When.unknown()
              : new When.Day(
                  published.minusDays(random.nextInt(3)),
                  Optional.of(Span.of(start, start + 3)),
                  Optional.empty());
      claims.add(
          claim(
              document,
              Span.of(start, start + 20),
              new Engagement(
                  random.nextBoolean() ? EngagementForm.CALL : EngagementForm.MEETING,
                  List.of(party(PEOPLE[first], random), party(PEOPLE[second], random)),
                  when,
                  PLACES.get(random.nextInt(PLACES.size())),
                  Optional.empty(),
                  Optional.empty(),
                  number == 0),
              REALITIES.get(random.nextInt(REALITIES.size()))));
      claims.add(act(document, Span.of(start, start + 20), random));
      claims.add(statement(document, Span.of(start, start + 20), random));
      start += 30;
    }
    return claims;
  }

  private static Claim claim(SourceDocument document, Span span, Content content, Reality reality) {
    return Claim.of(
        content,
        reality,
        new Attribution(
            List.of(
                new Voice(
                    Voice.Kind.PUBLISHER,
                    document.publisher().orElseThrow(),
                    Optional.empty(),
                    Optional.empty()))),
        List.of(Evidence.at(document.id(), document.text(), span)),
        new Derivation(List.of("by-hand"), List.of()));
  }

  private static Claim act(SourceDocument document, Span span, Random random) {
    String from = PEOPLE[random.nextInt(PEOPLE.length)][0];
    String to = PEOPLE[random.nextInt(PEOPLE.length)][0];
    boolean mutual = random.nextInt(3) == 0;
    List<Participant> others = List.of(participant(to, span));
    List<Participant> actors = new ArrayList<>(List.of(participant(from, span)));
    actors.addAll(mutual ? others : List.of());
    ActType[] types = {ActType.CONSULT, ActType.ACCUSE, ActType.AGREE};
    Act act =
        new Act(
            types[random.nextInt(types.length)],
            List.of(),
            List.of(),
            actors,
            mutual ? List.of() : others,
            mutual,
            When.unknown(),
            Optional.empty(),
            span,
            ISSUES.get(random.nextInt(ISSUES.size())));
    return claim(document, span, act, random.nextInt(4) == 0 ? Reality.DENIED : Reality.OCCURRED);
  }

  private static Claim statement(SourceDocument document, Span span, Random random) {
    int speaker = random.nextInt(PEOPLE.length);
    ActorRef spokenTo =
        random.nextInt(8) == 0
            ? new ActorRef.Ambiguous("Georgia", List.of("GEO", "USA"))
            : new ActorRef.Known(PEOPLE[random.nextInt(PEOPLE.length)][0]);
    return claim(
        document,
        span,
        new Statement(
            List.of(party(PEOPLE[speaker], random).actor()),
            List.of(Actor.of(spokenTo)),
            "say",
            List.of(),
            ISSUES.get(random.nextInt(ISSUES.size()))),
        Reality.OCCURRED);
  }

  private static Participant participant(String state, Span span) {
    return new Participant(Actor.of(new ActorRef.Known(state)), List.of(), state, span);
  }

  private static Party party(String[] people, Random random) {
    ActorRef state = new ActorRef.Known(people[0]);
    int who = random.nextInt(people.length);
    return new Party(
        Party.Role.PARTICIPANT,
        who == 0
            ? Actor.of(state)
            : new Actor(
                state,
                Optional.of(
                    new Person(
                        who == 1 ? Optional.of("person-" + people[0]) : Optional.empty(),
                        people[who])),
                Optional.empty()));
  }

  static List<Decision> decisions(List<SourceDocument> documents, Random random) {
    List<Decision> decisions = new ArrayList<>();
    Decision.Kind[] kinds = Decision.Kind.values();
    for (int number = 0; number < 12; number++) {
      Decision.Kind kind = kinds[number % kinds.length];
      ClaimAnchor one = anchor(documents, random);
      ClaimAnchor other = anchor(documents, random);
      boolean withdraws = kind == Decision.Kind.WITHDRAW;
      decisions.add(
          Decision.of(
              kind,
              withdraws
                  ? List.of()
                  : kind == Decision.Kind.MERGE ? List.of(one, other) : List.of(one),
              kind == Decision.Kind.SPLIT ? List.of(other) : List.of(),
              withdraws
                  ? Optional.of(decisions.get(random.nextInt(decisions.size())).id())
                  : Optional.empty(),
              "because",
              "tester",
              Instant.parse("2025-10-01T00:00:00Z").plusSeconds(number)));
    }
    return decisions;
  }

  private static ClaimAnchor anchor(List<SourceDocument> documents, Random random) {
    List<Claim> claims = claims(documents.get(random.nextInt(documents.size())));
    return ClaimAnchor.of(claims.get(random.nextInt(claims.size())));
  }
}
