package org.readout.record;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.record.Story.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.claim.Claim;
import org.readout.claim.Engagement;
import org.readout.claim.EngagementForm;
import org.readout.claim.Reality;

/** What holds of any claims: made at random, crowded into few days so that much could be merged. */
class EntriesPropertiesTest {

  private static final LocalDate START = LocalDate.of(2025, 9, 1);
  private static final String[][] PEOPLE = {
    {"USA", "USA Marco Rubio", "USA Rubio", "USA Pete Hegseth [defence-minister]"},
    {"CHN", "CHN Wang Yi", "CHN Wang", "CHN [defence-minister]"},
    {"RUS", "RUS Sergei Lavrov", "RUS Sergey Lavrov", "RUS Vladimir Putin"},
  };
  private static final String[] PLACES = {"Geneva, CHE", "London, GBR", "Beijing, CHN"};

  private record Sample(List<Claim> claims, Map<String, LocalDate> published) {
    List<ToldClaim> told() {
      return claims.stream()
          .map(claim -> new ToldClaim(claim, Optional.ofNullable(published.get(claim.document()))))
          .toList();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theOrderOfClaimsDoesNotMatter(long seed) {
    Sample sample = sample(seed, 60);
    List<EngagementEntry> entries = Entries.of(sample.claims(), sample.published());
    Random random = new Random(seed);
    for (int round = 0; round < 5; round++) {
      List<Claim> shuffled = new ArrayList<>(sample.claims());
      Collections.shuffle(shuffled, random);
      assertThat(Entries.of(shuffled, sample.published())).isEqualTo(entries);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void readingTwiceChangesNothing(long seed) {
    Sample sample = sample(seed, 60);
    List<Claim> twice = new ArrayList<>(sample.claims());
    twice.addAll(sample.claims());
    assertThat(Entries.of(twice, sample.published()))
        .isEqualTo(Entries.of(sample.claims(), sample.published()));
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24})
  void everyClaimIsInOneEntryAndEveryMergeHasItsReason(long seed) {
    Sample sample = sample(seed, 80);
    Map<String, Engagement> engagements = new HashMap<>();
    sample.claims().forEach(claim -> engagements.put(claim.id(), (Engagement) claim.content()));
    Set<String> seen = new HashSet<>();
    Set<String> ids = new HashSet<>();
    boolean merged = false;
    for (EngagementEntry entry : Entries.of(sample.claims(), sample.published())) {
      assertThat(ids.add(entry.id())).isTrue();
      assertThat(entry.merges()).hasSize(entry.claims().size() - 1);
      merged |= entry.claims().size() > 2;
      Set<String> own = new HashSet<>();
      for (ClaimLink link : entry.claims()) {
        assertThat(seen.add(link.claim())).isTrue();
        own.add(link.claim());
        EngagementForm form = requireNonNull(engagements.get(link.claim())).form();
        assertThat(form == EngagementForm.TALKS || form.family() == entry.form().family()).isTrue();
      }
      for (Merge merge : entry.merges()) {
        assertThat(own).contains(merge.claim(), merge.other());
        assertThat(merge.reason()).matches("(Both tell of a|One tells of a call, ).*[.]");
      }
      for (Conflict conflict : entry.conflicts()) {
        assertThat(own).contains(conflict.claim(), conflict.other());
      }
    }
    assertThat(seen).isEqualTo(engagements.keySet());
    assertThat(merged).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34})
  void noEntryHoldsTwoTellingsThatExcludeEachOther(long seed) {
    Sample sample = sample(seed, 80);
    Map<String, Claim> claims = new HashMap<>();
    sample.claims().forEach(claim -> claims.put(claim.id(), claim));
    for (EngagementEntry entry : Entries.of(sample.claims(), sample.published())) {
      for (ClaimLink one : entry.claims()) {
        for (ClaimLink other : entry.claims()) {
          assertThat(
                  Obstacles.between(
                      telling(requireNonNull(claims.get(one.claim())), sample),
                      telling(requireNonNull(claims.get(other.claim())), sample)))
              .isFalse();
        }
      }
    }
  }

  /**
   * Entries may be kept up to date document by document, in any order: Entries.components says how.
   */
  @ParameterizedTest
  @ValueSource(longs = {41, 42, 43, 44})
  void whatADocumentCannotTouchStaysAsItIs(long seed) {
    Sample sample = sample(seed, 80);
    List<ToldClaim> all = sample.told();
    for (int document = 0; document < 80; document += 7) {
      String id = "document-" + document;
      List<ToldClaim> added = where(all, told -> told.claim().document().equals(id));
      List<ToldClaim> before = where(all, told -> !told.claim().document().equals(id));
      Set<String> profiles = added.stream().map(Entries::profileKey).collect(toSet());
      List<ToldClaim> equal = where(all, told -> profiles.contains(Entries.profileKey(told)));
      Set<String> keys = collect(equal, Entries::keys);
      Set<String> near =
          collect(
              where(all, told -> Entries.keys(told).stream().anyMatch(keys::contains)),
              told -> Set.of(told.claim().id()));
      Set<EngagementEntry> entries = new HashSet<>();
      List<ToldClaim> again = new ArrayList<>(added);
      for (List<EngagementEntry> part : Entries.components(before, Curation.NONE)) {
        Set<String> claims = new HashSet<>();
        part.forEach(entry -> entry.claims().forEach(link -> claims.add(link.claim())));
        if (Collections.disjoint(claims, near)) {
          entries.addAll(part);
        } else {
          again.addAll(where(before, told -> claims.contains(told.claim().id())));
        }
      }
      entries.addAll(Entries.of(again, Curation.NONE));
      assertThat(entries).isEqualTo(new HashSet<>(Entries.of(all, Curation.NONE)));
    }
  }

  private static List<ToldClaim> where(List<ToldClaim> claims, Predicate<ToldClaim> condition) {
    return claims.stream().filter(condition).toList();
  }

  private static Set<String> collect(
      List<ToldClaim> claims, Function<ToldClaim, Set<String>> values) {
    return claims.stream().flatMap(told -> values.apply(told).stream()).collect(toSet());
  }

  private static Telling telling(Claim claim, Sample sample) {
    Optional<LocalDate> published = Optional.ofNullable(sample.published().get(claim.document()));
    Engagement engagement = (Engagement) claim.content();
    return Telling.of(
        Profile.of(claim, engagement, published),
        List.of(new Report(claim, engagement, published)));
  }

  private static Sample sample(long seed, int documents) {
    Random random = new Random(seed);
    List<Claim> claims = new ArrayList<>();
    Map<String, LocalDate> published = new HashMap<>();
    for (int document = 0; document < documents; document++) {
      LocalDate day = START.plusDays(random.nextInt(20));
      Story story =
          story(
              "document-" + document,
              "Publisher " + random.nextInt(4),
              random.nextInt(10) == 0 ? "" : day.toString());
      int count = 1 + random.nextInt(4);
      for (int claim = 0; claim < count; claim++) {
        tell(story, random, day);
      }
      claims.addAll(story.claims());
      story.published(published);
    }
    return new Sample(claims, published);
  }

  private static void tell(Story story, Random random, LocalDate day) {
    int first = random.nextInt(3);
    int second = (first + 1 + random.nextInt(2)) % 3;
    if (random.nextInt(4) == 0) {
      story.in(PLACES[random.nextInt(PLACES.length)]);
    }
    if (random.nextInt(3) == 0) {
      story.inPassing();
    }
    story.tells(
        pick(Reality.values(), random),
        pick(EngagementForm.values(), random),
        switch (random.nextInt(5)) {
          case 0 -> "";
          case 2 -> "about " + day;
          case 1 -> day.minusDays(2) + "/" + day.plusDays(random.nextInt(40));
          default -> day.minusDays(random.nextInt(3)).toString();
        },
        PEOPLE[first][random.nextInt(4)],
        PEOPLE[second][random.nextInt(4)]);
  }

  private static <E> E pick(E[] values, Random random) {
    return values[random.nextInt(values.length)];
  }
}
