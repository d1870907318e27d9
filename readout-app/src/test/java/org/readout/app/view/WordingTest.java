package org.readout.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.app.Samples;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Engagement;
import org.readout.claim.EngagementForm;
import org.readout.claim.Office;
import org.readout.claim.Party;
import org.readout.claim.PlaceName;
import org.readout.claim.Reality;
import org.readout.claim.When;

/** How claims read. */
class WordingTest {

  private static final Names NAMES =
      new Names(
          Map.of("CHE", "Switzerland", "NOR", "Norway", "CAN", "Canada", "USA", "the United States")
              ::get,
          id -> Optional.ofNullable(Map.of("NOR", "Norwegian").get(id)));

  @Test
  void aDocument() {
    Page page = new Page(100, false);
    new DocumentView(NAMES).summary(page, Samples.document(), Samples.claims());
    assertThat(page)
        .hasToString(
            """
            Foreign ministers speak by telephone
            Example Agency, Tuesday 11 March 2025 (news/oslo.txt)

            Engagements
              Call: Kari Nordmann (Foreign Minister, Norway) with Jane Doe (Foreign Minister, Canada), Monday 10
                March 2025
                  line 2: \u201cForeign Minister Kari Nordmann of Norway spoke on Monday with her Canadian
                    counterpart Jane Doe.\u201d
              Meeting [planned]: Kari Nordmann (Foreign Minister, Norway) with Jane Doe (Foreign Minister,
                Canada), late April 2025, in Ottawa, on the occasion of Arctic Council, two days [said by the
                ministry]
                  line 4: \u201cAccording to the ministry, the two ministers plan to meet in Ottawa in late April.\u201d
              Letter [background]: Kari Nordmann (Foreign Minister, Norway) with Jane Doe (Foreign Minister,
                Canada), day not known
                  line 6: \u201cThe two had exchanged letters some time ago.\u201d

            Statements
              Kari Nordmann told Jane Doe: \u201cthe Arctic must remain a region of low tension\u201d
                  line 3: \u201cNordmann told Doe that "the Arctic must remain a region of low tension".\u201d
              Doe (Canada or the United States?) said to the organisers (reported)
                  line 5: \u201cDoe welcomed the invitation.\u201d
            """);
  }

  @Test
  void aTextWithItsClaimsMarked() {
    Page page = new Page(100, false);
    new DocumentView(NAMES).marked(page, Samples.document(), Samples.claims());
    assertThat(page.toString())
        .contains(
            """
              OSLO, 11 March 2025. \u2039Foreign Minister Kari Nordmann of Norway spoke on Monday with her Canadian
              counterpart Jane Doe.\u203a[1]
              \u2039Nordmann told Doe that "the Arctic must remain a region of low tension".\u203a[2]
            """)
        .contains("  {Sign up for our newsletter}\n")
        .contains("  [1] Call: Kari Nordmann");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Ottawa | 6094817 | CAN | false | Visit: Kari Nordmann (Foreign Minister, Norway) to Ottawa, Canada
          Canada | CAN     | CAN | false | Visit: Kari Nordmann (Foreign Minister, Norway) to Canada
          -      | -       | -   | true  | Visit: Kari Nordmann (Foreign Minister, Norway) to Canada, received by Jane Doe (Foreign Minister, Canada)
          -      | -       | -   | false | Visit: Kari Nordmann (Foreign Minister, Norway) to Canada
          Geneva | -       | CHE | false | Visit: Kari Nordmann (Foreign Minister, Norway) to Geneva, received by Canada
          Ottawa | 6094817 | CAN | true  | Visit: Kari Nordmann (Foreign Minister, Norway) to Ottawa, received by Jane Doe (Foreign Minister, Canada)
          """)
  void visits(
      @Nullable String place,
      @Nullable String id,
      @Nullable String country,
      boolean minister,
      String words) {
    Actor host = minister ? Samples.DOE : Actor.of(new ActorRef.Known("CAN"));
    Engagement visit =
        new Engagement(
            EngagementForm.VISIT,
            List.of(
                new Party(Party.Role.VISITOR, Samples.NORDMANN), new Party(Party.Role.HOST, host)),
            When.unknown(),
            Optional.ofNullable(place)
                .map(
                    name ->
                        new PlaceName(name, Optional.ofNullable(id), Optional.ofNullable(country))),
            Optional.empty(),
            Optional.empty(),
            true);
    assertThat(new EngagementWords(NAMES).headline(visit, Reality.OCCURRED))
        .hasToString(words + ", day not known");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          2025-09-09, 2025-09-09, DAY,    Tuesday 9 September 2025
          2023-06-18, 2023-06-19, DAY,    18 to 19 June 2023
          2023-06-30, 2023-07-01, DAY,    30 June to 1 July 2023
          2023-12-31, 2024-01-01, DAY,    31 December 2023 to 1 January 2024
          2025-07-01, 2025-07-31, MONTH,  July 2025
          2025-07-01, 2025-07-10, MONTH,  early July 2025
          2025-07-11, 2025-07-20, MONTH,  mid-July 2025
          2025-07-21, 2025-07-31, MONTH,  late July 2025
          2025-09-01, 2025-09-07, WEEK,   some day from 1 to 7 September 2025
          2025-01-01, 2025-12-31, YEAR,   2025
          2025-09-01, 2025-09-09, VAGUE,  around 1 to 9 September 2025
          """)
  void daysAreNoMorePreciseThanKnown(
      LocalDate first, LocalDate last, When.Precision precision, String words) {
    assertThat(Days.of(new When.Period(first, last, precision, Optional.empty(), Optional.empty())))
        .isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "Prime Minister, Prime Minister of Norway",
    "Norwegian Foreign Ministry, Norwegian Foreign Ministry"
  })
  void officesWithoutNames(String title, String words) {
    Actor actor =
        new Actor(
            new ActorRef.Known("NOR"),
            Optional.empty(),
            Optional.of(new Office(Optional.empty(), title, Optional.empty())));
    assertThat(NAMES.actor(actor)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          say, said
          tell, told
          stress, stressed
          urge, urged
          deny, denied
          convey, conveyed
          refer, referred
          call for, called for
          make clear, made clear
          """)
  void verbsOfSaying(String lemma, String past) {
    assertThat(PastTense.of(lemma)).isEqualTo(past);
  }
}
