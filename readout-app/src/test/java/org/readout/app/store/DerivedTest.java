package org.readout.app.store;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.app.TestDatabase;
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
import org.readout.claim.Reality;
import org.readout.claim.Voice;
import org.readout.claim.When;
import org.readout.ledger.CountedActs;
import org.readout.ledger.DayCount;
import org.readout.record.ClaimAnchor;
import org.readout.record.Curation;
import org.readout.record.Decision;
import org.readout.record.EngagementEntry;
import org.readout.record.Entries;
import org.readout.record.Pair;
import org.readout.record.ToldClaim;
import org.readout.source.Fingerprint;
import org.readout.source.NearDuplicates;
import org.readout.source.SourceDocument;
import org.readout.text.Span;

/**
 * Entries are kept up to date in steps; they are those that all documents and decisions at once
 * give. The reports are invented, crowded into few days so that much could be merged, and some of
 * them copies.
 */
@ParameterizedClass
@EnumSource
class DerivedTest {

  private static final int DOCUMENTS = 60;
  private static final LocalDate START = LocalDate.of(2025, 9, 1);
  private static final String[][] PEOPLE = {
    {"USA", "Marco Rubio", "Pete Hegseth"}, {"CHN", "Wang Yi", "Dong Jun"}, {"RUS", "Sergei Lavrov"}
  };

  private final TestDatabase database;
  @TempDir private Path folder = Path.of("");

  DerivedTest(TestDatabase database) {
    this.database = database;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void stepByStepIsAsAllAtOnce(long seed) {
    Random random = new Random(seed);
    List<SourceDocument> documents = documents(random);
    List<Decision> decisions = decisions(documents, random);
    Set<EngagementEntry> expected = allAtOnce(documents, decisions);
    for (int round = 0; round < 3; round++) {
      RecordAddress address = database.fresh(folder, "round" + round);
      List<Object> steps = new ArrayList<>(documents);
      steps.addAll(decisions);
      Collections.shuffle(steps, random);
      try (RecordStore record = RecordStore.open(address)) {
        for (Object step : steps) {
          if (step instanceof SourceDocument document) {
            record.add(document, record.joined(document), claims(document), "1");
          } else {
            record.addDecision((Decision) step);
          }
          if (random.nextInt(4) == 0) {
            assertThat(record.derived("1").entryCount()).isPositive();
          }
        }
        assertThat(entries(record)).isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12})
  void whatIsDerivedCanBeMadeAgain(long seed) {
    List<SourceDocument> documents = documents(new Random(seed));
    try (RecordStore record = RecordStore.open(database.fresh(folder, "again"))) {
      for (SourceDocument document : documents) {
        record.add(document, record.joined(document), claims(document), "1");
      }
      Set<EngagementEntry> first = entries(record);
      assertThat(new HashSet<>(record.derived("of other data").entries(Derived.Range.ALL, 1000)))
          .isEqualTo(first);
      for (SourceDocument document : documents.subList(0, 20)) {
        record.add(document, record.joined(document), claims(document), "2");
      }
      assertThat(entries(record)).as("read again by another version").isEqualTo(first);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22})
  void whatIsAskedForAStateOrAPairIsWhatConcernsIt(long seed) {
    List<SourceDocument> documents = documents(new Random(seed));
    try (RecordStore record = RecordStore.open(database.fresh(folder, "asked"))) {
      for (SourceDocument document : documents) {
        record.add(document, record.joined(document), claims(document), "1");
      }
      Derived derived = record.derived("1");
      LocalDate since = START.plusDays(3);
      LocalDate until = START.plusDays(9);
      List<EngagementEntry> within =
          derived.entries(Derived.Range.ALL, Long.MAX_VALUE).stream()
              .filter(entry -> sides(entry).containsAll(Set.of("CHN", "USA")))
              .filter(entry -> entry.when().firstDay().isPresent())
              .filter(entry -> !entry.when().firstDay().orElseThrow().isBefore(since))
              .filter(entry -> !entry.when().firstDay().orElseThrow().isAfter(until))
              .toList();
      Derived.Range range =
          new Derived.Range(Optional.of("CHN-USA"), Optional.of(since), Optional.of(until));
      assertThat(within).isNotEmpty();
      assertThat(derived.entries(range, 1000)).isEqualTo(within);
      assertThat(derived.entryCount(range)).isEqualTo(within.size());
      assertThat(derived.entries(range, 2)).isEqualTo(within.subList(0, 2));
      assertThat(derived.claims(range, Set.of("engagement"), 1000))
          .isNotEmpty()
          .isSortedAccordingTo(ToldClaim.ORDER)
          .allSatisfy(told -> assertThat(told.published().orElseThrow()).isBetween(since, until))
          .allSatisfy(
              told ->
                  assertThat(derived.lead(told.claim().document()))
                      .contains(told.claim().document()));
      EngagementEntry told = derived.entries(Derived.Range.ALL, 1).get(0);
      assertThat(derived.entriesCalled(told.id().substring(0, 12))).containsExactly(told);
      assertThat(told.claims())
          .allSatisfy(
              link ->
                  assertThat(derived.entriesCalled(EngagementEntry.idOf(link.claim())))
                      .containsExactly(told));
    }
  }

  /** The series of relations can be counted by the database. */
  @ParameterizedTest
  @ValueSource(longs = {31, 32})
  void actsAreCountedAsWhenAllAreRead(long seed) {
    List<SourceDocument> documents = documents(new Random(seed));
    try (RecordStore record = RecordStore.open(database.fresh(folder, "counted"))) {
      for (SourceDocument document : documents) {
        record.add(document, record.joined(document), claims(document), "1");
      }
      Derived derived = record.derived("1");
      for (Pair pair : List.of(new Pair("CHN", "USA"), new Pair("RUS", "USA"))) {
        Derived.Range range =
            new Derived.Range(Optional.of(pair.toString()), Optional.empty(), Optional.empty());
        List<ToldClaim> told =
            derived.claims(range, Set.of("engagement", "act"), Integer.MAX_VALUE);
        List<DayCount> counts =
            DayCount.of(
                CountedActs.of(
                        Set.of(pair.one(), pair.other()), told, derived.entries(range, 10_000))
                    .acts());
        assertThat(counts).extracting(DayCount::quadClass).contains(1, 3);
        assertThat(derived.counts(pair)).containsExactlyInAnyOrderElementsOf(counts);
      }
    }
  }

  private static Set<String> sides(EngagementEntry entry) {
    Set<String> sides = new HashSet<>();
    entry.parties().forEach(party -> sides.add(party.actor().polity().label()));
    return sides;
  }

  private static Set<EngagementEntry> entries(RecordStore record) {
    return new HashSet<>(record.derived("1").entries(Derived.Range.ALL, Long.MAX_VALUE));
  }

  /** The entries without a record: copies are passed over, and everything is looked at once. */
  private static Set<EngagementEntry> allAtOnce(
      List<SourceDocument> documents, List<Decision> decisions) {
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
    return new HashSet<>(Entries.of(told, curation));
  }

  private static List<SourceDocument> documents(Random random) {
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
  private static List<Claim> claims(SourceDocument document) {
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
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  number == 0),
              random.nextInt(5) == 0 ? Reality.SCHEDULED : Reality.OCCURRED));
      claims.add(act(document, Span.of(start, start + 20), random));
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
            List.of());
    return claim(document, span, act, random.nextInt(4) == 0 ? Reality.DENIED : Reality.OCCURRED);
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
                state, Optional.of(new Person(Optional.empty(), people[who])), Optional.empty()));
  }

  private static List<Decision> decisions(List<SourceDocument> documents, Random random) {
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
