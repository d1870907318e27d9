package org.readout.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.claim.EngagementForm.CALL;
import static org.readout.claim.EngagementForm.MEETING;
import static org.readout.claim.EngagementForm.VISIT;
import static org.readout.claim.Reality.OCCURRED;
import static org.readout.claim.Reality.PROPOSED;
import static org.readout.record.Story.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.claim.Claim;

/** How days decide whether reports are of one engagement. */
class EntriesDaysTest {

  @Test
  void reportsNameDifferentDaysOfOneVisit() {
    List<EngagementEntry> entries =
        entries(
            story("us", "State Department", "2022-04-25")
                .in("Kyiv, UKR")
                .tells(OCCURRED, VISIT, "2022-04-24", "visitor: USA Antony Blinken", "host: UKR"),
            story("ua", "Bankova", "2022-04-25")
                .in("UKR, UKR")
                .tells(
                    OCCURRED,
                    VISIT,
                    "about 2022-04-25",
                    "visitor: USA Antony Blinken",
                    "host: UKR"));
    assertThat(entries).hasSize(1);
    assertThat(
            entries(
                story("a", "A", "2023-06-18")
                    .tells(
                        OCCURRED, VISIT, "2023-06-18", "visitor: USA Antony Blinken", "host: CHN"),
                story("b", "B", "2023-06-20")
                    .tells(
                        OCCURRED, VISIT, "2023-06-20", "visitor: USA Antony Blinken", "host: CHN")))
        .singleElement()
        .satisfies(
            visit ->
                assertThat(visit.merges().get(0).reason())
                    .contains("which can be days of one visit."));
  }

  @Test
  void theNextVisitIsAnother() {
    assertThat(
            entries(
                story("a", "A", "2024-04-24")
                    .tells(
                        OCCURRED, VISIT, "2024-04-24", "visitor: USA Antony Blinken", "host: CHN"),
                story("b", "B", "2024-05-02")
                    .tells(
                        OCCURRED, VISIT, "2024-05-02", "visitor: USA Antony Blinken", "host: CHN")))
        .hasSize(2);
  }

  @Test
  void twoAccountsWithoutADayMayBePublishedADayApart() {
    assertThat(
            entries(
                story("ru", "Kremlin", "2021-12-31")
                    .tells(OCCURRED, CALL, "about 2021-12-31", "RUS", "USA Joe Biden"),
                story("us", "White House", "2021-12-30")
                    .tells(
                        OCCURRED, CALL, "about 2021-12-30", "USA Joe Biden", "RUS Vladimir Putin")))
        .hasSize(1);
  }

  @Test
  void withinOneTextADayThatIsNamedIsNoOther() {
    assertThat(
            entries(
                story("ru", "Kremlin", "2024-07-09")
                    .tells(
                        OCCURRED,
                        MEETING,
                        "about 2024-07-09",
                        "RUS Vladimir Putin",
                        "IND Narendra Modi")
                    .tells(
                        OCCURRED,
                        MEETING,
                        "2024-07-08",
                        "RUS Vladimir Putin",
                        "IND Narendra Modi")))
        .hasSize(2);
  }

  @Test
  void anAgreementToMeetOnNoDayIsNotTheMeetingItWasReachedAt() {
    assertThat(
            entries(
                story("cn", "Foreign Ministry", "2023-09-17")
                    .tells(PROPOSED, MEETING, "", "CHN Wang Yi", "USA Jake Sullivan"),
                story("b", "B", "2023-09-17")
                    .tells(
                        OCCURRED,
                        MEETING,
                        "2023-09-16/2023-09-17",
                        "USA Jake Sullivan",
                        "CHN Wang Yi")))
        .hasSize(2);
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
