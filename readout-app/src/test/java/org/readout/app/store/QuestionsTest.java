package org.readout.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.app.TestDatabase;
import org.readout.app.json.ContentJson;
import org.readout.claim.Act;
import org.readout.claim.ActType;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Claim;
import org.readout.claim.EngagementForm;
import org.readout.claim.Participant;
import org.readout.claim.Reality;
import org.readout.claim.Statement;
import org.readout.ledger.CountedActs;
import org.readout.record.ClaimLink;
import org.readout.record.Concerns;
import org.readout.record.Decision;
import org.readout.record.EngagementEntry;
import org.readout.record.Pair;
import org.readout.record.ToldClaim;
import org.readout.source.SourceDocument;

/**
 * Whatever order documents and decisions come in, and however they are worked in, what pages ask is
 * answered as when all claims are looked at one by one.
 */
@ParameterizedClass
@EnumSource
class QuestionsTest {

  private static final Derived.Range ALL = Derived.Range.ALL;
  private static final Derived.Range DAYS =
      ALL.within(InventedReports.START.plusDays(3), InventedReports.START.plusDays(9));
  private static final Derived.Range MONTHS =
      ALL.within(LocalDate.of(2025, 8, 29), LocalDate.of(2025, 10, 5));
  private static final List<Derived.Range> RANGES = ranges();
  private static final Instant BEGUN = Instant.parse("2025-11-01T08:00:00Z");

  private final TestDatabase database;
  @TempDir private Path folder = Path.of("");

  QuestionsTest(TestDatabase database) {
    this.database = database;
  }

  private static List<Derived.Range> ranges() {
    List<Derived.Range> ranges = new ArrayList<>();
    for (Derived.Range days : List.of(ALL, DAYS, MONTHS)) {
      ranges.add(days);
      ranges.add(days.alone("USA"));
      ranges.add(days.between(new Pair("USA", "CHN")));
    }
    return ranges;
  }

  @ParameterizedTest
  @ValueSource(longs = {41, 42, 43})
  void theyAreAnsweredAsWhenAllClaimsAreLookedAt(long seed) {
    Random random = new Random(seed);
    List<SourceDocument> documents = InventedReports.documents(random);
    List<Decision> decisions = InventedReports.decisions(documents, random);
    InventedReports expected = InventedReports.allAtOnce(documents, decisions);
    List<Object> steps = new ArrayList<>(documents);
    steps.addAll(decisions);
    Collections.shuffle(steps, random);
    // Some are read again, by another version.
    steps.addAll(documents.subList(0, 10));
    Instant[] now = {BEGUN};
    try (RecordStore record = RecordStore.open(database.fresh(folder, "all"), () -> now[0])) {
      for (Object step : steps) {
        now[0] = now[0].plusMillis(700);
        if (step instanceof SourceDocument document) {
          record.add(
              document, record.joined(document), InventedReports.claims(document), "" + now[0]);
        } else {
          record.addDecision((Decision) step);
        }
        if (random.nextInt(4) == 0) {
          record.workIn("1");
        }
      }
      while (record.workIn("1")) {
        assertThat(record.pendingCount()).isPositive();
      }
      Derived derived = record.derivedSoFar();
      engagements(derived, expected);
      acts(derived, expected);
      claims(derived, expected);
      standings(derived, expected);
      reviews(derived, expected);
      newDocuments(derived, documents, now[0]);
    }
  }

  private static void engagements(Derived derived, InventedReports expected) {
    int found = 0;
    for (Derived.Range range : RANGES) {
      EngagementFilter all = EngagementFilter.of(range);
      for (EngagementFilter filter :
          List.of(
              all,
              all.inForms(Set.of(EngagementForm.CALL)),
              all.asReal(Set.of(Reality.SCHEDULED, Reality.DENIED)).onlyMain(),
              all.onlyDisputed(),
              all.toldBy(3),
              all.toldBy(EntryConcernRows.MANY + 2),
              all.ofPerson("person-CHN"),
              all.ofPerson("USA/Pete Hegseth").at("oslo"),
              all.at("the lodge"))) {
        List<EngagementEntry> wanted =
            expected.entries().stream()
                .filter(entry -> isWanted(entry, filter))
                .sorted(
                    Comparator.comparing(QuestionsTest::day)
                        .reversed()
                        .thenComparing(EngagementEntry::id))
                .toList();
        assertThat(derived.entries(filter, 0, 1000)).as("%s", filter).isEqualTo(wanted);
        assertThat(derived.entries(filter, 2, 3))
            .isEqualTo(wanted.stream().skip(2).limit(3).toList());
        assertThat(derived.facets(filter))
            .as("%s", filter)
            .isEqualTo(
                new EngagementFacets(
                    wanted.size(),
                    numbers(wanted, entry -> List.of(entry.form())),
                    numbers(wanted, entry -> List.of(entry.reality())),
                    numbers(wanted, entry -> years(day(entry)))));
        found += wanted.isEmpty() ? 0 : 1;
      }
    }
    assertThat(found).isGreaterThan(50);
  }

  private static boolean isWanted(EngagementEntry entry, EngagementFilter filter) {
    Concerns concerns = Concerns.of(entry);
    return isWanted(filter.range(), day(entry), concerns.states(), concerns.pairs())
        && (filter.forms().isEmpty() || filter.forms().contains(entry.form()))
        && (filter.realities().isEmpty() || filter.realities().contains(entry.reality()))
        && (!filter.main() || entry.main())
        && (!filter.disputed() || !entry.conflicts().isEmpty())
        && entry.claims().stream().map(ClaimLink::document).distinct().count() >= filter.told()
        && filter.person().stream().allMatch(people(entry)::contains)
        && filter.place().stream()
            .allMatch(place -> entry.place().map(Subjects::place).equals(Optional.of(place)));
  }

  private static boolean isWanted(
      Derived.Range range, String day, Set<String> states, Set<Pair> pairs) {
    return range.since().stream().allMatch(since -> day.compareTo(since.toString()) >= 0)
        && range.until().stream()
            .allMatch(until -> !day.isEmpty() && day.compareTo(until.toString()) <= 0)
        && range.subject().stream()
            .allMatch(
                subject ->
                    states.contains(subject)
                        || pairs.stream().anyMatch(pair -> pair.toString().equals(subject)));
  }

  private static void acts(Derived derived, InventedReports expected) {
    List<ToldClaim> told =
        expected.counting().stream()
            .filter(each -> each.claim().content() instanceof Act)
            .sorted(
                Comparator.comparing(QuestionsTest::actDay)
                    .reversed()
                    .thenComparing(each -> each.claim().document())
                    .thenComparing(each -> each.claim().evidence().get(0).span()))
            .toList();
    int found = 0;
    for (Derived.Range range : RANGES) {
      ActFilter all = ActFilter.of(range);
      for (ActFilter filter :
          List.of(
              all,
              all.by("USA"),
              all.to("CHN"),
              all.by("CHN").to("RUS"),
              all.ofQuadClass(3),
              all.ofTypes(Set.of(ActType.AGREE)).by("RUS"),
              all.asReal(Set.of(Reality.DENIED)))) {
        List<ToldClaim> wanted = told.stream().filter(each -> isWanted(each, filter)).toList();
        assertThat(derived.acts(filter, 0, 1000)).as("%s", filter).isEqualTo(wanted);
        assertThat(derived.acts(filter, 1, 4)).isEqualTo(wanted.stream().skip(1).limit(4).toList());
        assertThat(derived.facets(filter))
            .as("%s", filter)
            .isEqualTo(
                new ActFacets(
                    wanted.size(),
                    numbers(wanted, each -> List.of(act(each).type())),
                    numbers(wanted, each -> List.of(each.claim().reality())),
                    numbers(wanted, each -> years(actDay(each))),
                    numbers(wanted, each -> ids(act(each).actors()))));
        found += wanted.isEmpty() ? 0 : 1;
      }
    }
    assertThat(found).isGreaterThan(40);
  }

  private static boolean isWanted(ToldClaim told, ActFilter filter) {
    Act act = act(told);
    Set<String> actors = ids(act.actors());
    Set<String> recipients = act.mutual() ? actors : ids(act.recipients());
    Set<String> either = new TreeSet<>(actors);
    either.addAll(recipients);
    Set<Pair> pairs = pairs(actors, recipients);
    return isWanted(filter.range(), actDay(told), either, pairs)
        && filter.actor().stream().allMatch(actors::contains)
        && filter.recipient().stream().allMatch(recipients::contains)
        && (filter.actor().isEmpty()
            || filter.recipient().isEmpty()
            || !filter.actor().equals(filter.recipient()))
        && (filter.types().isEmpty() || filter.types().contains(act.type()))
        && (filter.realities().isEmpty() || filter.realities().contains(told.claim().reality()));
  }

  private static Set<Pair> pairs(Set<String> actors, Set<String> recipients) {
    Set<Pair> pairs = new HashSet<>();
    for (String one : actors) {
      for (String other : recipients) {
        if (!one.equals(other)) {
          pairs.add(new Pair(one, other));
        }
      }
    }
    return pairs;
  }

  private static void claims(Derived derived, InventedReports expected) {
    Map<String, Concerns> concerns = new HashMap<>();
    expected
        .leading()
        .keySet()
        .forEach(
            document ->
                concerns.putAll(
                    Concerns.of(
                        expected.counting().stream()
                            .map(ToldClaim::claim)
                            .filter(claim -> claim.document().equals(document))
                            .toList())));
    int found = 0;
    for (Derived.Range range : RANGES) {
      ClaimFilter all = ClaimFilter.of(range);
      for (ClaimFilter filter :
          List.of(
              all,
              all.on("trade"),
              all.on("fentanyl").saidBy("person-USA"),
              all.saidBy("CHN/Dong Jun"))) {
        for (String kind : List.of("engagement", "statement", "act", "undertaking")) {
          List<ToldClaim> wanted =
              expected.counting().stream()
                  .filter(each -> ContentJson.kind(each.claim().content()).equals(kind))
                  .filter(each -> isWanted(each, filter, concerns))
                  .toList();
          List<ToldClaim> given = derived.claims(filter, kind, 0, 1000);
          assertThat(given)
              .as("%s of %s", kind, filter)
              .containsExactlyInAnyOrderElementsOf(wanted);
          assertThat(given)
              .isSortedAccordingTo(
                  Comparator.comparing(
                          (ToldClaim each) -> each.published().orElse(LocalDate.MIN),
                          Comparator.reverseOrder())
                      .thenComparing(each -> each.claim().document()));
          assertThat(derived.claims(filter, kind, 3, 2))
              .isEqualTo(given.stream().skip(3).limit(2).toList());
          found += wanted.isEmpty() ? 0 : 1;
        }
      }
    }
    assertThat(found).isGreaterThan(50);
    assertThat(derived.claimCounts())
        .isEqualTo(
            numbers(
                expected.counting(), each -> List.of(ContentJson.kind(each.claim().content()))));
  }

  private static boolean isWanted(
      ToldClaim told, ClaimFilter filter, Map<String, Concerns> concerns) {
    Concerns concern = concerns.getOrDefault(told.claim().id(), new Concerns(Set.of(), Set.of()));
    String day = told.published().map(LocalDate::toString).orElse("");
    return isWanted(filter.range(), day, concern.states(), concern.pairs())
        && filter.issue().stream().allMatch(issues(told.claim())::contains)
        && filter.speaker().stream().allMatch(speakers(told.claim())::contains);
  }

  private static void standings(Derived derived, InventedReports expected) {
    List<ToldClaim> acts =
        expected.counting().stream().filter(each -> each.claim().content() instanceof Act).toList();
    Map<String, Long> engagements =
        numbers(expected.entries(), entry -> Concerns.of(entry).states());
    Map<String, Long> actNumbers = numbers(acts, each -> sides(act(each)));
    assertThat(derived.states())
        .hasSize(3)
        .allSatisfy(
            state -> {
              assertThat(state.engagements()).isEqualTo(engagements.get(state.id()));
              assertThat(state.acts()).isEqualTo(actNumbers.get(state.id()));
              assertThat(state.last())
                  .isEqualTo(
                      last(expected, entry -> Concerns.of(entry).states().contains(state.id())));
            });
    Map<String, Long> people = numbers(expected.entries(), QuestionsTest::people);
    Map<String, Long> sayings = numbers(expected.counting(), each -> speakers(each.claim()));
    assertThat(derived.people(Optional.empty(), 0, 100))
        .hasSize(people.size())
        .isSortedAccordingTo(
            Comparator.comparingLong(Standing.OfPerson::engagements)
                .reversed()
                .thenComparing(Standing.OfPerson::id))
        .allSatisfy(
            person -> {
              assertThat(person.engagements()).isEqualTo(people.get(person.id()));
              assertThat(person.statements()).isEqualTo(sayings.getOrDefault(person.id(), 0L));
            });
    assertThat(derived.people(Optional.of("CHN"), 0, 100))
        .extracting(Standing.OfPerson::id)
        .containsExactlyInAnyOrder("person-CHN", "CHN/Dong Jun");
    assertThat(derived.peopleCount(Optional.of("CHN"))).isEqualTo(2);
    assertThat(derived.peopleCount(Optional.empty())).isEqualTo(people.size());
    Map<String, Long> issues = numbers(expected.counting(), each -> issues(each.claim()));
    assertThat(derived.issues())
        .hasSize(issues.size())
        .allSatisfy(
            issue -> {
              assertThat(issue.claims()).isEqualTo(issues.get(issue.id()));
              assertThat(issue.last())
                  .isEqualTo(
                      expected.counting().stream()
                          .filter(each -> issues(each.claim()).contains(issue.id()))
                          .flatMap(each -> each.published().stream())
                          .max(Comparator.naturalOrder()));
            });
    pairs(derived, expected, acts);
  }

  private static void pairs(Derived derived, InventedReports expected, List<ToldClaim> acts) {
    for (Optional<YearMonth> since :
        List.of(
            Optional.<YearMonth>empty(),
            Optional.of(YearMonth.of(2025, 9)),
            Optional.of(YearMonth.of(2025, 10)))) {
      Predicate<String> counts =
          day -> since.stream().allMatch(first -> day.compareTo(first.toString()) >= 0);
      Map<Pair, Long> met =
          numbers(
              expected.entries().stream().filter(entry -> counts.test(day(entry))).toList(),
              entry -> Concerns.of(entry).pairs());
      Map<Pair, Long> done =
          numbers(
              acts.stream().filter(each -> counts.test(actDay(each))).toList(),
              each -> {
                Set<String> actors = ids(act(each).actors());
                return pairs(actors, act(each).mutual() ? actors : ids(act(each).recipients()));
              });
      Set<Pair> all = new HashSet<>(met.keySet());
      all.addAll(done.keySet());
      assertThat(derived.pairs(since, 0, 100))
          .hasSize(all.size())
          .isSortedAccordingTo(
              Comparator.comparingLong((Standing.OfPair pair) -> pair.engagements() + pair.acts())
                  .reversed()
                  .thenComparing(pair -> pair.pair().toString()))
          .allSatisfy(
              pair -> {
                assertThat(pair.engagements()).isEqualTo(met.getOrDefault(pair.pair(), 0L));
                assertThat(pair.acts()).isEqualTo(done.getOrDefault(pair.pair(), 0L));
                assertThat(derived.pair(pair.pair(), since)).isEqualTo(pair);
              });
    }
  }

  private static void reviews(Derived derived, InventedReports expected) {
    Set<String> decided = expected.curation().claims();
    Set<String> disputed = new TreeSet<>();
    for (EngagementEntry entry : expected.entries()) {
      if (!entry.conflicts().isEmpty()
          && entry.claims().stream().map(ClaimLink::claim).noneMatch(decided::contains)) {
        disputed.add(entry.id());
      }
    }
    Set<String> ambiguous = new TreeSet<>();
    for (ToldClaim told : expected.counting()) {
      if (told.claim().content() instanceof Statement statement
          && statement.addressees().get(0).polity() instanceof ActorRef.Ambiguous
          && expected.curation().on(told.claim().id()).stream()
              .noneMatch(decision -> decision.kind() == Decision.Kind.ACCEPT)) {
        ambiguous.add(told.claim().id());
      }
    }
    assertThat(disputed).isNotEmpty();
    assertThat(ambiguous).isNotEmpty();
    assertThat(subjects(derived, Set.of(Review.Reason.DISPUTED))).isEqualTo(disputed);
    assertThat(subjects(derived, Set.of(Review.Reason.AMBIGUOUS))).isEqualTo(ambiguous);
    assertThat(derived.reviewCounts())
        .isEqualTo(
            Map.of(
                Review.Reason.DISPUTED,
                (long) disputed.size(),
                Review.Reason.AMBIGUOUS,
                (long) ambiguous.size()));
    assertThat(derived.reviews(Set.of(), 0, 1000))
        .hasSize(disputed.size() + ambiguous.size())
        .isSortedAccordingTo(
            Comparator.comparing(
                    (Review review) -> review.day().map(LocalDate::toString).orElse(""))
                .reversed());
  }

  private static Set<String> subjects(Derived derived, Set<Review.Reason> reasons) {
    Set<String> subjects = new TreeSet<>();
    derived.reviews(reasons, 0, 1000).forEach(review -> subjects.add(review.subject()));
    return subjects;
  }

  private static void newDocuments(Derived derived, List<SourceDocument> documents, Instant last) {
    assertThat(derived.newDocumentCount(BEGUN)).isEqualTo(documents.size());
    List<NewDocument> latest = derived.newDocuments(BEGUN, 0, 7);
    assertThat(latest)
        .hasSize(7)
        .isSortedAccordingTo(Comparator.comparing(NewDocument::firstRead).reversed());
    Instant third = latest.get(2).firstRead();
    assertThat(derived.newDocuments(third, 0, 100)).isEqualTo(latest.subList(0, 2));
    assertThat(derived.newDocumentCount(third)).isEqualTo(2);
    assertThat(derived.newDocumentCount(last)).isZero();
  }

  private static String day(EngagementEntry entry) {
    return entry.when().firstDay().map(LocalDate::toString).orElse("");
  }

  private static String actDay(ToldClaim told) {
    return act(told).when().firstDay().or(told::published).map(LocalDate::toString).orElse("");
  }

  private static Act act(ToldClaim told) {
    return (Act) told.claim().content();
  }

  private static Set<String> ids(List<Participant> participants) {
    Set<String> ids = new TreeSet<>();
    participants.forEach(each -> ids.add(each.actor().polity().label()));
    return ids;
  }

  private static Set<String> sides(Act act) {
    Set<String> sides = ids(act.actors());
    sides.addAll(ids(act.recipients()));
    return sides;
  }

  private static Set<String> people(EngagementEntry entry) {
    Set<String> people = new TreeSet<>();
    entry.parties().forEach(party -> name(party.actor()).ifPresent(people::add));
    return people;
  }

  private static Optional<String> name(Actor actor) {
    return actor
        .person()
        .map(person -> person.id().orElse(actor.polity().label() + "/" + person.name()));
  }

  private static Set<String> speakers(Claim claim) {
    return claim.content() instanceof Statement statement
        ? name(statement.speakers().get(0)).map(Set::of).orElse(Set.of())
        : Set.of();
  }

  private static Set<String> issues(Claim claim) {
    if (claim.content() instanceof Statement statement) {
      return new TreeSet<>(statement.issues());
    }
    return claim.content() instanceof Act act ? new TreeSet<>(act.issues()) : Set.of();
  }

  private static Collection<Integer> years(String day) {
    return day.isEmpty() ? List.of() : List.of(LocalDate.parse(day).getYear());
  }

  /** The day of the last engagement that took place. */
  private static Optional<LocalDate> last(
      InventedReports expected, Predicate<EngagementEntry> which) {
    return expected.entries().stream()
        .filter(which)
        .filter(CountedActs::isCounted)
        .filter(entry -> counted(expected, entry).isPresent())
        .max(
            Comparator.comparing(
                    (EngagementEntry entry) ->
                        entry.when().firstDay().map(LocalDate::toString).orElse(""))
                .thenComparing(entry -> counted(expected, entry).orElseThrow()))
        .flatMap(entry -> counted(expected, entry));
  }

  private static Optional<LocalDate> counted(InventedReports expected, EngagementEntry entry) {
    Set<String> claims = entry.claims().stream().map(ClaimLink::claim).collect(Collectors.toSet());
    return CountedActs.dayOf(
        entry,
        expected.counting().stream()
            .filter(told -> claims.contains(told.claim().id()))
            .sorted(ToldClaim.ORDER)
            .toList());
  }

  /** How many of {@code all} have each of the keys. */
  private static <T, K> Map<K, Long> numbers(
      Collection<T> all, Function<T, ? extends Collection<K>> keys) {
    Map<K, Long> numbers = new HashMap<>();
    all.forEach(each -> keys.apply(each).forEach(key -> numbers.merge(key, 1L, Long::sum)));
    return numbers;
  }
}
