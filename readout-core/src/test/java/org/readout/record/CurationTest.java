package org.readout.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.claim.EngagementForm.CALL;
import static org.readout.claim.EngagementForm.MEETING;
import static org.readout.claim.Reality.OCCURRED;
import static org.readout.record.Decision.Kind.ACCEPT;
import static org.readout.record.Decision.Kind.MERGE;
import static org.readout.record.Decision.Kind.NOTE;
import static org.readout.record.Decision.Kind.REJECT;
import static org.readout.record.Decision.Kind.SPLIT;
import static org.readout.record.Story.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.readout.claim.Claim;
import org.readout.claim.Evidence;
import org.readout.text.Span;

class CurationTest {

  // Two that belong together, one of the same two people two days later, and one of others.
  private static final Claim US = call("us", "2025-09-09", "USA Marco Rubio", "CHN Wang Yi");
  private static final Claim CHINA = call("cn", "2025-09-09", "CHN Wang Yi", "USA Marco Rubio");
  private static final Claim LATER = call("aa", "2025-09-11", "USA Marco Rubio", "CHN Wang Yi");
  private static final Claim OTHERS = call("ru", "2025-09-09", "RUS Sergei Lavrov", "CHN Wang Yi");
  private static final List<Claim> ALL = List.of(US, CHINA, LATER, OTHERS);

  private int minutes;

  @Test
  void withoutDecisionsTheClaimsDecide() {
    assertThat(groups()).containsExactlyInAnyOrder("cn us", "aa", "ru");
  }

  @Test
  void whatIsPutTogetherIsOneEngagementWhateverStandsAgainstIt() {
    assertThat(groups(together(US, LATER))).containsExactlyInAnyOrder("aa cn us", "ru");
    assertThat(groups(together(US, OTHERS))).containsExactlyInAnyOrder("cn ru us", "aa");
  }

  @Test
  void theReasonNamesWhoDecidedAndWhy() {
    assertThat(entries(together(US, LATER)))
        .flatExtracting(EngagementEntry::merges)
        .extracting(Merge::reason)
        .contains("Put together by desk officer on 2025-10-01: the embassy confirmed it");
  }

  @Test
  void whatIsKeptApartIsTwoHoweverAlike() {
    assertThat(groups(apart(US, CHINA))).containsExactlyInAnyOrder("us", "cn", "aa", "ru");
  }

  @Test
  void aReportThatFitsOneOfThoseThatWerePutTogetherJoinsThem() {
    Claim second = call("cn-2", "2025-09-11", "CHN Wang Yi", "USA Marco Rubio");
    List<Claim> claims = new ArrayList<>(ALL);
    claims.add(second);
    assertThat(groups(claims, List.of(together(US, LATER))))
        .containsExactlyInAnyOrder("aa cn cn-2 us", "ru");
  }

  @Test
  void theLaterDecisionStands() {
    Decision merge = together(US, LATER);
    Decision split = apart(US, LATER);
    Decision again = together(US, LATER);
    assertThat(groups(merge, split)).containsExactlyInAnyOrder("cn us", "aa", "ru");
    assertThat(groups(merge, split, again)).containsExactlyInAnyOrder("aa cn us", "ru");
  }

  @Test
  void twoLinksCannotBringTogetherWhatIsKeptApart() {
    Decision one = together(US, OTHERS);
    Decision other = together(OTHERS, LATER);
    Decision split = apart(US, LATER);
    assertThat(groups(one, other, split))
        .as("the latest of the two merges stands, for it does not contradict the split")
        .containsExactlyInAnyOrder("aa ru", "cn us");
  }

  @Test
  void whatIsWithdrawnNeverWas() {
    Decision split = apart(US, CHINA);
    Decision withdrawal = made(Decision.Kind.WITHDRAW, List.of(), List.of(), split.id());
    assertThat(groups(split, withdrawal)).containsExactlyInAnyOrder("cn us", "aa", "ru");
    Decision back = made(Decision.Kind.WITHDRAW, List.of(), List.of(), withdrawal.id());
    assertThat(groups(split, withdrawal, back))
        .as("a withdrawal can be withdrawn")
        .containsExactlyInAnyOrder("us", "cn", "aa", "ru");
  }

  @Test
  void whatIsRejectedCountsForNothingUntilItIsAccepted() {
    Decision reject = made(REJECT, List.of(CHINA), List.of(), "");
    Decision accept = made(ACCEPT, List.of(CHINA), List.of(), "");
    assertThat(groups(reject)).containsExactlyInAnyOrder("us", "aa", "ru");
    assertThat(groups(reject, accept)).containsExactlyInAnyOrder("cn us", "aa", "ru");
  }

  @Test
  void acceptingAndNotingChangeNoEntry() {
    Decision accept = made(ACCEPT, List.of(US), List.of(), "");
    Decision note = made(NOTE, List.of(US), List.of(), "");
    assertThat(entries(accept, note)).isEqualTo(entries());
    assertThat(Curation.of(List.of(note, accept), ALL).on(US.id())).containsExactly(accept, note);
  }

  @Test
  void aClaimThatWasReadAnewIsKnownByItsWords() {
    Claim anew =
        story("us", "Publisher of us", "2025-09-12")
            .tells(OCCURRED, CALL, "2025-09-10", "USA Marco Rubio", "CHN Wang Yi")
            .claims()
            .get(0);
    Claim meeting =
        story("us", "Publisher of us", "2025-09-12")
            .tells(OCCURRED, MEETING, "2025-09-10", "USA Marco Rubio", "CHN Wang Yi")
            .claims()
            .get(0);
    List<Decision> decisions = List.of(together(US, OTHERS));
    assertThat(anew.id()).isNotEqualTo(US.id());
    assertThat(groups(List.of(meeting, anew, OTHERS), decisions))
        .containsExactlyInAnyOrder("ru us", "us");
    assertThat(groups(List.of(shifted(anew), OTHERS), decisions))
        .as("other words: the decision waits")
        .containsExactlyInAnyOrder("us", "ru");
  }

  @Test
  void noOrderMatters() {
    List<Decision> decisions =
        List.of(together(US, LATER), apart(US, CHINA), together(CHINA, OTHERS), apart(LATER, US));
    List<String> expected = groups(ALL, decisions);
    Random random = new Random(7);
    for (int round = 0; round < 20; round++) {
      List<Claim> claims = new ArrayList<>(ALL);
      List<Decision> shuffled = new ArrayList<>(decisions);
      Collections.shuffle(claims, random);
      Collections.shuffle(shuffled, random);
      assertThat(groups(claims, shuffled)).isEqualTo(expected);
    }
  }

  private Decision together(Claim... claims) {
    return made(MERGE, List.of(claims), List.of(), "");
  }

  private Decision apart(Claim one, Claim other) {
    return made(SPLIT, List.of(one), List.of(other), "");
  }

  private Decision made(
      Decision.Kind kind, List<Claim> claims, List<Claim> others, String withdrawn) {
    minutes++;
    return Decision.of(
        kind,
        claims.stream().map(ClaimAnchor::of).toList(),
        others.stream().map(ClaimAnchor::of).toList(),
        Optional.of(withdrawn).filter(id -> !id.isEmpty()),
        "the embassy confirmed it",
        "desk officer",
        Instant.parse("2025-10-01T12:00:00Z").plusSeconds(60L * minutes));
  }

  private static Claim call(String document, String day, String... parties) {
    return story(document, "Publisher of " + document, "2025-09-12")
        .tells(OCCURRED, CALL, day, parties)
        .claims()
        .get(0);
  }

  private static Claim shifted(Claim claim) {
    Evidence words = claim.evidence().get(0);
    Span span = Span.of(words.span().start() + 500, words.span().end() + 500);
    return Claim.of(
        claim.content(),
        claim.reality(),
        claim.attribution(),
        List.of(new Evidence(words.document(), span, words.quote())),
        claim.derivation());
  }

  private static List<String> groups(Decision... decisions) {
    return groups(ALL, List.of(decisions));
  }

  /** The documents of each entry. */
  private static List<String> groups(List<Claim> claims, List<Decision> decisions) {
    return Entries.of(told(claims), Curation.of(decisions, claims)).stream()
        .map(
            entry ->
                String.join(
                    " ", entry.claims().stream().map(ClaimLink::document).sorted().toList()))
        .sorted()
        .toList();
  }

  private static List<EngagementEntry> entries(Decision... decisions) {
    return Entries.of(told(ALL), Curation.of(List.of(decisions), ALL));
  }

  private static List<ToldClaim> told(List<Claim> claims) {
    return claims.stream().map(claim -> new ToldClaim(claim, Optional.empty())).toList();
  }
}
