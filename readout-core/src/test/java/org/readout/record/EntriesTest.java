package org.readout.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.readout.claim.EngagementForm.CALL;
import static org.readout.claim.EngagementForm.MEETING;
import static org.readout.claim.EngagementForm.SUMMIT;
import static org.readout.claim.EngagementForm.TALKS;
import static org.readout.claim.EngagementForm.VIDEO_CALL;
import static org.readout.claim.EngagementForm.VISIT;
import static org.readout.claim.Reality.BACKGROUND;
import static org.readout.claim.Reality.CANCELLED;
import static org.readout.claim.Reality.DENIED;
import static org.readout.claim.Reality.NEGATED;
import static org.readout.claim.Reality.OCCURRED;
import static org.readout.claim.Reality.PROPOSED;
import static org.readout.claim.Reality.SCHEDULED;
import static org.readout.record.Story.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.claim.Claim;

class EntriesTest {

  // ---- one engagement -------------------------------------------------------------------------

  @Test
  void twoAccountsOfOneCall() {
    List<EngagementEntry> entries =
        entries(
            story("us", "White House", "2021-12-30")
                .tells(
                    OCCURRED, CALL, "2021-12-30", "USA Joseph R. Biden, Jr.", "RUS Vladimir Putin"),
            story("ru", "Kremlin", "2021-12-31")
                .tells(OCCURRED, CALL, "2021-12-30", "RUS Vladimir Putin", "USA Joe Biden"));

    assertThat(entries).hasSize(1);
    EngagementEntry call = entries.get(0);
    assertThat(call.claims()).extracting(ClaimLink::document).containsExactly("us", "ru");
    assertThat(call.parties())
        .extracting(party -> party.actor().label())
        .containsExactly("Joseph R. Biden, Jr.", "Vladimir Putin");
    assertThat(call.merges())
        .singleElement()
        .satisfies(
            merge ->
                assertThat(merge.reason())
                    .isEqualTo(
                        "Both tell of a call between RUS and USA. Both name Vladimir Putin and"
                            + " Joseph R. Biden, Jr. Both date it 2021-12-30."));
    assertThat(call.conflicts()).isEmpty();
  }

  @Test
  void formsOfOneFamilyAreOneContact() {
    assertOneOf(
        story("a", "A", "2023-11-16")
            .tells(OCCURRED, SUMMIT, "2023-11-15", "USA Joe Biden", "CHN Xi Jinping"),
        story("b", "B", "2023-11-16")
            .tells(OCCURRED, TALKS, "2023-11-15", "USA Joe Biden", "CHN Xi Jinping"));
    assertOneOf(
        story("a", "A", "2022-03-18")
            .tells(OCCURRED, CALL, "2022-03-18", "USA Joe Biden", "CHN Xi Jinping"),
        story("b", "B", "2022-03-18")
            .tells(OCCURRED, VIDEO_CALL, "2022-03-18", "USA Joe Biden", "CHN Xi Jinping"));
  }

  @Test
  void whoTellsOfAMeetingAndThatThereWasNoneSpeaksOfTwo() {
    assertThat(
            entries(
                story("a", "A", "2025-03-27")
                    .tells(OCCURRED, MEETING, "", "IRN Abbas Araghchi", "ARE Anwar Gargash")
                    .tells(NEGATED, MEETING, "", "IRN", "ARE")))
        .hasSize(2);
  }

  @Test
  void namesMayBeShortOrSpeltOtherwise() {
    assertOneOf(
        story("a", "A", "2022-06-15")
            .tells(OCCURRED, CALL, "2022-06-15", "USA Biden", "UKR Volodymyr Zelenskyy"),
        story("b", "B", "2022-06-15")
            .tells(OCCURRED, CALL, "2022-06-15", "USA Joe Biden", "UKR Zelensky"));
  }

  @Test
  void oneMomentIsTwoDaysInTwoZones() {
    EngagementEntry call =
        assertOneOf(
            story("us", "White House", "2021-12-30")
                .tells(OCCURRED, CALL, "2021-12-30", "USA Joe Biden", "RUS Vladimir Putin"),
            story("ru", "Kremlin", "2021-12-31")
                .tells(OCCURRED, CALL, "2021-12-31", "RUS Vladimir Putin", "USA Joe Biden"));
    assertThat(call.conflicts())
        .extracting(Conflict::about, Conflict::sentence)
        .containsExactly(
            tuple(Conflict.About.DATE, "White House has it as 2021-12-30, Kremlin as 2021-12-31."));
  }

  @Test
  void aClaimOfStatesAloneJoinsTheOnlyOneThatFits() {
    EngagementEntry call =
        assertOneOf(
            story("a", "A", "2025-09-10")
                .tells(OCCURRED, CALL, "2025-09-09", "CHN Dong Jun", "USA Pete Hegseth"),
            story("b", "B", "2025-09-10").tells(OCCURRED, CALL, "2025-09-09", "CHN", "USA"));
    assertThat(call.parties())
        .extracting(party -> party.actor().label())
        .containsExactly("Dong Jun", "Pete Hegseth");
  }

  @Test
  void aMentionWithoutADayJoinsItsDocument() {
    assertOneOf(
        story("a", "A", "2025-09-10")
            .tells(OCCURRED, CALL, "2025-09-09", "CHN Dong Jun", "USA Pete Hegseth")
            .inPassing()
            .tells(OCCURRED, CALL, "", "CHN Dong Jun", "USA Pete Hegseth"));
  }

  @Test
  void aReportWithoutADayJoinsWhatItsPublicationFits() {
    assertOneOf(
        story("a", "A", "2022-04-25")
            .tells(
                OCCURRED, MEETING, "2022-04-24", "USA Antony Blinken", "UKR Volodymyr Zelenskyy"),
        story("b", "B", "2022-04-25")
            .tells(OCCURRED, MEETING, "", "USA Antony Blinken", "UKR Volodymyr Zelenskyy"));
  }

  @Test
  void aDayThatIsSaidStandsOverOneThatIsAssumed() {
    EngagementEntry meeting =
        assertOneOf(
            story("ua", "President", "2022-04-25")
                .tells(
                    OCCURRED, MEETING, "about 2022-04-25", "UKR Zelenskyy", "USA Antony Blinken"),
            story("us", "State", "2022-04-25")
                .tells(OCCURRED, MEETING, "2022-04-24", "USA Antony Blinken", "UKR Zelenskyy"));
    assertThat(meeting.when().firstDay()).contains(LocalDate.of(2022, 4, 24));
    assertThat(meeting.conflicts()).isEmpty();
  }

  @Test
  void talksOfTheTwoWhoCalledAreTheCall() {
    EngagementEntry call =
        assertOneOf(
            story("a", "A", "2024-04-02")
                .tells(OCCURRED, TALKS, "2024-04-02", "CHN Xi Jinping", "USA Joe Biden")
                .tells(OCCURRED, CALL, "2024-04-02", "CHN Xi Jinping", "USA Joe Biden"));
    assertThat(call.form()).isEqualTo(CALL);
    assertApart(
        2,
        story("a", "A", "2024-04-02")
            .in("Geneva, CHE")
            .tells(OCCURRED, TALKS, "2024-04-02", "CHN Xi Jinping", "USA Joe Biden")
            .tells(OCCURRED, CALL, "2024-04-02", "CHN Xi Jinping", "USA Joe Biden"));
    assertApart(
        2,
        story("a", "A", "2024-04-02")
            .tells(OCCURRED, MEETING, "2024-04-02", "CHN Xi Jinping", "USA Joe Biden")
            .tells(OCCURRED, CALL, "2024-04-02", "CHN Xi Jinping", "USA Joe Biden"));
  }

  @Test
  void anEnvoyCanBeTheAmbassador() {
    assertOneOf(
        story("a", "A", "2017-02-20")
            .tells(OCCURRED, MEETING, "about 2017-02-20", "TUR [envoy]", "IRN")
            .tells(OCCURRED, MEETING, "2017-02-20", "TUR Riza Hakan Tekin [ambassador]", "IRN"));
  }

  @Test
  void aCityIsMoreThanItsCountryAndNoConflict() {
    EngagementEntry meeting =
        assertOneOf(
            story("a", "A", "2022-04-25")
                .in("UKR, UKR")
                .tells(OCCURRED, MEETING, "2022-04-24", "USA Antony Blinken", "UKR"),
            story("b", "B", "2022-04-25")
                .in("Kyiv, UKR")
                .tells(OCCURRED, MEETING, "2022-04-24", "USA Antony Blinken", "UKR"));
    assertThat(meeting.place().orElseThrow().name()).isEqualTo("Kyiv");
    assertThat(meeting.conflicts()).isEmpty();
  }

  @Test
  void ofTwoThatFitAClaimJoinsTheOneInItsSentence() {
    assertApart(
        2,
        story("a", "A", "2019-09-20")
            .tells(PROPOSED, MEETING, "", "USA Mike Pence", "AFG Ashraf Ghani")
            .tells(PROPOSED, MEETING, "", "USA Donald Trump", "AFG Ashraf Ghani")
            .inTheSameSentence()
            .tells(PROPOSED, MEETING, "", "USA", "AFG"));
    assertApart(
        3,
        story("a", "A", "2019-09-20")
            .tells(PROPOSED, MEETING, "", "USA Mike Pence", "AFG Ashraf Ghani")
            .tells(PROPOSED, MEETING, "", "USA Donald Trump", "AFG Ashraf Ghani")
            .tells(PROPOSED, MEETING, "", "USA", "AFG"));
  }

  @Test
  void aPlanThatTookPlaceHasOccurred() {
    EngagementEntry summit =
        assertOneOf(
            story("plan", "A", "2023-11-10")
                .tells(SCHEDULED, SUMMIT, "2023-11-15", "USA Joe Biden", "CHN Xi Jinping"),
            story("month", "B", "2023-10-20")
                .tells(
                    PROPOSED, MEETING, "2023-11-01/2023-11-30", "USA Joe Biden", "CHN Xi Jinping"),
            story("news", "C", "2023-11-16")
                .tells(OCCURRED, SUMMIT, "2023-11-15", "USA Joe Biden", "CHN Xi Jinping"));
    assertThat(summit.reality()).isEqualTo(OCCURRED);
    assertThat(summit.when().firstDay()).contains(LocalDate.of(2023, 11, 15));
    assertThat(summit.conflicts()).isEmpty();
  }

  @Test
  void theLatestWordOnAPlanStands() {
    EngagementEntry visit =
        assertOneOf(
            story("plan", "A", "2023-01-20")
                .tells(SCHEDULED, VISIT, "2023-02-05", "visitor: USA Antony Blinken", "host: CHN"),
            story("off", "B", "2023-02-03")
                .tells(CANCELLED, VISIT, "2023-02-05", "visitor: USA Antony Blinken", "host: CHN"));
    assertThat(visit.reality()).isEqualTo(CANCELLED);
  }

  @Test
  void historyOfADayThatWasNewsIsTheSame() {
    EngagementEntry meeting =
        assertOneOf(
            story("news", "A", "2022-11-14")
                .tells(OCCURRED, MEETING, "2022-11-14", "USA Joe Biden", "CHN Xi Jinping"),
            story("later", "B", "2023-11-16")
                .inPassing()
                .tells(BACKGROUND, MEETING, "2022-11-14", "USA Joe Biden", "CHN Xi Jinping"));
    assertThat(meeting.reality()).isEqualTo(OCCURRED);
  }

  @Test
  void aDenialIsShownOnTheEntry() {
    EngagementEntry meeting =
        assertOneOf(
            story("a", "A", "2025-05-03")
                .tells(OCCURRED, MEETING, "2025-05-02", "IND Ajit Doval", "PAK Asim Malik"),
            story("b", "B", "2025-05-04")
                .tells(DENIED, MEETING, "2025-05-02", "IND Ajit Doval", "PAK Asim Malik"));
    assertThat(meeting.reality()).isEqualTo(OCCURRED);
    assertThat(meeting.conflicts())
        .extracting(Conflict::about)
        .containsExactly(Conflict.About.REALITY);
  }

  @Test
  void twoCitiesOfOneCountryAreAConflictWhereAllElseAgrees() {
    EngagementEntry summit =
        assertOneOf(
            story("a", "A", "2023-11-16")
                .in("San Francisco, USA")
                .tells(OCCURRED, SUMMIT, "2023-11-15", "USA Joe Biden", "CHN Xi Jinping"),
            story("b", "B", "2023-11-16")
                .in("Woodside, USA")
                .tells(OCCURRED, SUMMIT, "2023-11-15", "USA Joe Biden", "CHN Xi Jinping"));
    assertThat(summit.conflicts())
        .extracting(Conflict::about)
        .containsExactly(Conflict.About.PLACE);
  }

  @Test
  void aMediatorMayCountAsAParty() {
    assertOneOf(
        story("a", "A", "2023-03-10")
            .tells(OCCURRED, TALKS, "2023-03-10", "SAU", "IRN", "mediator: CHN"),
        story("b", "B", "2023-03-10").tells(OCCURRED, TALKS, "2023-03-10", "SAU", "IRN", "CHN"));
  }

  @Test
  void aLaterReportJoinsAndLeavesTheIdAsItWas() {
    Story first =
        story("a", "A", "2025-09-10")
            .tells(OCCURRED, CALL, "2025-09-09", "CHN Dong Jun", "USA Pete Hegseth");
    Story later =
        story("zz", "Z", "2025-12-01")
            .inPassing()
            .tells(BACKGROUND, CALL, "2025-09-09", "CHN Dong Jun", "USA");
    EngagementEntry before = assertOneOf(first);
    EngagementEntry after = assertOneOf(later, first);
    assertThat(after.id()).isEqualTo(before.id());
    assertThat(after.claims()).hasSize(2);
  }

  // ---- two engagements ------------------------------------------------------------------------

  @Test
  void twoCallsOnOneDayByDifferentPeopleStayApart() {
    Story story =
        story("a", "A", "2025-09-10")
            .tells(OCCURRED, CALL, "2025-09-09", "CHN Dong Jun", "USA Pete Hegseth")
            .tells(OCCURRED, CALL, "2025-09-09", "USA Marco Rubio", "CHN Wang Yi");
    assertApart(2, story);
    // A claim that names neither pair fits both, and so joins neither.
    assertApart(
        3, story, story("b", "B", "2025-09-10").tells(OCCURRED, CALL, "2025-09-09", "CHN", "USA"));
    // One that names one of the four joins that call.
    assertApart(
        2,
        story,
        story("b", "B", "2025-09-10").tells(OCCURRED, CALL, "2025-09-09", "CHN Wang Yi", "USA"));
  }

  @Test
  void officesTellPeopleApart() {
    assertApart(
        2,
        story("a", "A", "2025-09-10")
            .tells(OCCURRED, CALL, "2025-09-09", "CHN Dong Jun [defence-minister]", "USA"),
        story("b", "B", "2025-09-10")
            .tells(OCCURRED, CALL, "2025-09-09", "CHN [foreign-minister]", "USA"));
  }

  @Test
  void visitsStayApartFromTheMeetingsInThem() {
    assertApart(
        3,
        story("a", "A", "2023-06-19")
            .tells(
                OCCURRED,
                VISIT,
                "2023-06-18/2023-06-19",
                "visitor: USA Antony Blinken",
                "host: CHN")
            .tells(OCCURRED, MEETING, "2023-06-19", "USA Antony Blinken", "CHN Xi Jinping")
            .tells(OCCURRED, MEETING, "2023-06-19", "USA Antony Blinken", "CHN Wang Yi"),
        story("b", "B", "2023-06-19")
            .tells(OCCURRED, MEETING, "2023-06-19", "USA Antony Blinken", "CHN Xi Jinping"));
  }

  @Test
  void visitsInBothDirectionsAreTwo() {
    assertApart(
        2,
        story("a", "A", "2024-05-20")
            .tells(
                OCCURRED,
                VISIT,
                "2024-05-16/2024-05-17",
                "visitor: RUS Vladimir Putin",
                "host: CHN"),
        story("b", "B", "2024-05-20")
            .tells(OCCURRED, VISIT, "2024-05-16", "visitor: CHN", "host: RUS Vladimir Putin"));
  }

  @Test
  void nearTwinsStayApart() {
    assertApart(
        3,
        story("a", "State", "2022-02-24")
            .tells(OCCURRED, CALL, "2022-02-24", "USA Antony Blinken", "UKR Dmytro Kuleba"),
        story("b", "State", "2022-02-25")
            .tells(OCCURRED, CALL, "2022-02-25", "USA Antony Blinken", "UKR Dmytro Kuleba"),
        story("c", "State", "2022-02-24")
            .tells(OCCURRED, CALL, "2022-02-24", "USA Antony Blinken", "POL Zbigniew Rau"));
  }

  @Test
  void readoutsOfTwoDaysInARowStayApartThoughNeitherSaysItsDay() {
    assertApart(
        2,
        story("a", "State", "2022-02-24")
            .tells(OCCURRED, CALL, "about 2022-02-24", "USA Antony Blinken", "UKR Dmytro Kuleba"),
        story("b", "State", "2022-02-25")
            .tells(OCCURRED, CALL, "about 2022-02-25", "USA Antony Blinken", "UKR Dmytro Kuleba"),
        story("c", "C", "2022-02-25")
            .tells(OCCURRED, CALL, "2022-02-24", "USA Antony Blinken", "UKR Dmytro Kuleba"));
  }

  @Test
  void anEarlierMeetingToldAsHistoryIsNotTodays() {
    assertApart(
        2,
        story("a", "A", "2022-06-08")
            .tells(OCCURRED, CALL, "2022-06-08", "RUS Vladimir Putin", "IRN Ebrahim Raisi")
            .inPassing()
            .tells(BACKGROUND, CALL, "", "RUS Vladimir Putin", "IRN Ebrahim Raisi"));
  }

  @Test
  void aPlanToMeetAgainIsAnother() {
    assertApart(
        2,
        story("a", "A", "2025-09-10")
            .tells(OCCURRED, MEETING, "2025-09-10", "USA Marco Rubio", "CHN Wang Yi")
            .tells(PROPOSED, MEETING, "", "USA Marco Rubio", "CHN Wang Yi"));
    assertApart(
        2,
        story("a", "A", "2025-09-10")
            .tells(OCCURRED, MEETING, "about 2025-09-10", "USA Marco Rubio", "CHN Wang Yi")
            .tells(SCHEDULED, MEETING, "2025-10-03", "USA Marco Rubio", "CHN Wang Yi"));
    assertApart(
        2,
        story("a", "A", "2025-09-10")
            .tells(OCCURRED, MEETING, "2025-09-10", "USA Marco Rubio", "CHN Wang Yi"),
        story("b", "B", "2025-09-12")
            .tells(PROPOSED, MEETING, "", "USA Marco Rubio", "CHN Wang Yi"));
  }

  @Test
  void aReportWithoutADayDoesNotJoinWhatIsLongPast() {
    assertApart(
        2,
        story("a", "A", "2025-07-11")
            .tells(OCCURRED, MEETING, "2025-07-11", "USA Marco Rubio", "CHN Wang Yi"),
        story("b", "B", "2025-09-10")
            .tells(OCCURRED, MEETING, "", "USA Marco Rubio", "CHN Wang Yi"));
  }

  @Test
  void aTrilateralIsNotTheBilateralBesideIt() {
    assertApart(
        2,
        story("a", "A", "2021-11-26")
            .in("Sochi, RUS")
            .tells(OCCURRED, MEETING, "2021-11-26", "RUS Putin", "AZE Aliyev", "ARM Pashinyan")
            .in("Sochi, RUS")
            .tells(OCCURRED, MEETING, "2021-11-26", "RUS Putin", "AZE Aliyev"));
  }

  @Test
  void placesTellMeetingsApartAndOneThatNamesNoneBridgesNothing() {
    assertApart(
        3,
        story("a", "A", "2025-05-11")
            .in("Geneva, CHE")
            .tells(OCCURRED, TALKS, "2025-05-10", "USA", "CHN"),
        story("b", "B", "2025-05-11")
            .in("London, GBR")
            .tells(OCCURRED, TALKS, "2025-05-10", "USA", "CHN"),
        story("c", "C", "2025-05-11").tells(OCCURRED, TALKS, "2025-05-10", "USA", "CHN"));
  }

  @Test
  void twoMeetingsOfOneYearAreNotTheOneOfThatYear() {
    assertApart(
        3,
        story("a", "A", "2022-03-04")
            .tells(OCCURRED, MEETING, "2022-03-03", "FRA Emmanuel Macron", "DEU Olaf Scholz"),
        story("b", "B", "2022-10-27")
            .tells(OCCURRED, MEETING, "2022-10-26", "FRA Emmanuel Macron", "DEU Olaf Scholz"),
        story("c", "C", "2023-05-01")
            .tells(
                BACKGROUND,
                MEETING,
                "2022-01-01/2022-12-31",
                "FRA Emmanuel Macron",
                "DEU Olaf Scholz"));
  }

  @Test
  void gatheringsTellMeetingsApart() {
    assertApart(
        2,
        story("a", "A", "2023-09-10")
            .at("G20")
            .tells(OCCURRED, MEETING, "2023-09-09", "USA", "SAU"),
        story("b", "B", "2023-09-10")
            .at("ASEAN")
            .tells(OCCURRED, MEETING, "2023-09-09", "USA", "SAU"));
  }

  // ---- helpers --------------------------------------------------------------------------------

  private static EngagementEntry assertOneOf(Story... stories) {
    List<EngagementEntry> entries = entries(stories);
    assertThat(entries).hasSize(1);
    assertThat(entries.get(0).merges()).hasSize(entries.get(0).claims().size() - 1);
    return entries.get(0);
  }

  private static void assertApart(int count, Story... stories) {
    assertThat(entries(stories)).hasSize(count);
  }

  private static List<EngagementEntry> entries(Story... stories) {
    List<Claim> claims = new ArrayList<>();
    Map<String, LocalDate> published = new HashMap<>();
    for (Story story : stories) {
      claims.addAll(story.claims());
      story.published(published);
    }
    return Entries.of(claims, published);
  }
}
