package org.readout.app.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.app.Samples;
import org.readout.app.view.Names;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.EngagementForm;
import org.readout.claim.OccasionName;
import org.readout.claim.Office;
import org.readout.claim.Party;
import org.readout.claim.Person;
import org.readout.claim.PlaceName;
import org.readout.claim.Reality;
import org.readout.claim.When;
import org.readout.record.EngagementEntry;

class EngagementSentencesTest {

  private static final Map<String, String> STATES =
      Map.of("NOR", "Norway", "CAN", "Canada", "USA", "United States");

  private static final Actor ENVOY =
      new Actor(
          new ActorRef.Known("USA"),
          Optional.of(new Person(Optional.empty(), "John Roe")),
          Optional.of(
              new Office(
                  Optional.empty(),
                  "Special Envoy of the President for the Arctic",
                  Optional.empty())));

  private static final EngagementSentences SENTENCES =
      new EngagementSentences(people(), Optional.of(LocalDate.of(2025, 3, 11)));

  private static People people() {
    Names names = new Names(id -> STATES.getOrDefault(id, id), id -> Optional.empty());
    People people = new People(names, Set.of("NOR", "CAN"));
    // As if both had been named before.
    people.call(Samples.NORDMANN);
    people.call(Samples.DOE);
    return people;
  }

  private static EngagementEntry entry(
      EngagementForm form,
      Reality reality,
      When when,
      String place,
      String occasion,
      List<Party> parties) {
    return new EngagementEntry(
        "id",
        form,
        parties,
        when,
        Optional.ofNullable(
            place.isEmpty() ? null : new PlaceName(place, Optional.empty(), Optional.empty())),
        Optional.ofNullable(
            occasion.isEmpty()
                ? null
                : new OccasionName(occasion, Optional.empty(), Optional.empty())),
        Optional.empty(),
        reality,
        true,
        List.of(),
        List.of(),
        List.of());
  }

  private static List<Party> two(EngagementForm form) {
    boolean travels = form == EngagementForm.VISIT;
    return List.of(
        new Party(travels ? Party.Role.VISITOR : Party.Role.PARTICIPANT, Samples.NORDMANN),
        new Party(travels ? Party.Role.HOST : Party.Role.PARTICIPANT, Samples.DOE));
  }

  private static When day(String day) {
    return day.isEmpty()
        ? When.unknown()
        : new When.Day(LocalDate.parse(day), Optional.empty(), Optional.empty());
  }

  @ParameterizedTest(name = "{4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CALL | OCCURRED | 2025-03-10 | '' | On 10 March 2025 Kari Nordmann spoke by telephone with Jane Doe
          VIDEO_CALL | OCCURRED | 2025-03-10 | '' | On 10 March 2025 Kari Nordmann spoke by video link with Jane Doe
          MEETING | OCCURRED | 2025-03-10 | Oslo | On 10 March 2025 Kari Nordmann met Jane Doe in Oslo
          TALKS | OCCURRED | '' | Oslo | Kari Nordmann held talks with Jane Doe in Oslo, on a day that is not told
          SUMMIT | OCCURRED | 2025-03-10 | '' | On 10 March 2025 Kari Nordmann met for a summit with Jane Doe
          LETTER | OCCURRED | 2025-03-10 | '' | On 10 March 2025 Kari Nordmann wrote to Jane Doe
          VISIT | OCCURRED | 2025-03-10 | Ottawa | On 10 March 2025 Kari Nordmann visited Ottawa, received by Jane Doe
          MEETING | BACKGROUND | 2024-03-10 | Oslo | On 10 March 2024 Kari Nordmann met Jane Doe in Oslo
          TALKS | ONGOING | '' | Oslo | Talks of Kari Nordmann with Jane Doe in Oslo are reported to be under way
          MEETING | SCHEDULED | 2025-04-10 | Oslo | A meeting of Kari Nordmann with Jane Doe in Oslo is planned for 10 April 2025
          TALKS | SCHEDULED | 2025-02-10 | '' | Talks of Kari Nordmann with Jane Doe were planned for 10 February 2025; whether they took place is not on record
          VISIT | SCHEDULED | '' | Ottawa | A visit by Kari Nordmann to Ottawa, received by Jane Doe is planned, with no day told
          VISIT | PROPOSED | '' | Ottawa | A visit by Kari Nordmann to Ottawa, received by Jane Doe has been proposed or is expected, with no day fixed
          CALL | HYPOTHETICAL | '' | '' | A telephone call of Kari Nordmann with Jane Doe has been spoken of as a possibility
          MEETING | REFUSED | '' | Oslo | A meeting of Kari Nordmann with Jane Doe in Oslo was asked for and refused
          SUMMIT | CANCELLED | 2025-04-10 | '' | A summit of Kari Nordmann with Jane Doe on 10 April 2025 was planned and then put off or called off
          CALL | DENIED | '' | '' | It is denied that Kari Nordmann spoke by telephone with Jane Doe
          MEETING | NEGATED | 2025-03-10 | '' | A meeting of Kari Nordmann with Jane Doe on 10 March 2025 did not take place
          LETTER | PROPOSED | '' | '' | A letter from Kari Nordmann to Jane Doe has been proposed or is expected, with no day fixed
          """)
  void sayHowItStands(
      EngagementForm form, Reality reality, String day, String place, String sentence) {
    assertThat(SENTENCES.of(entry(form, reality, day(day), place, "", two(form))))
        .isEqualTo(sentence);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Arctic Council | on the margins of the Arctic Council
          large northern gathering | on the margins of a \u201clarge northern gathering\u201d
          """)
  void gatheringsWithoutANameAreCalledAsReported(String occasion, String words) {
    assertThat(
            SENTENCES.of(
                entry(
                    EngagementForm.MEETING,
                    Reality.OCCURRED,
                    day("2025-03-10"),
                    "",
                    occasion,
                    two(EngagementForm.MEETING))))
        .endsWith(words);
  }

  @Test
  void peopleAreIntroducedOnceAndStrangersWithTheirState() {
    List<Party> parties = new ArrayList<>(two(EngagementForm.MEETING));
    parties.add(new Party(Party.Role.PARTICIPANT, ENVOY));
    parties.add(new Party(Party.Role.MEDIATOR, Actor.of(new ActorRef.Known("USA"))));
    EngagementSentences fresh =
        new EngagementSentences(
            new People(
                new Names(id -> STATES.getOrDefault(id, id), id -> Optional.empty()),
                Set.of("NOR", "CAN")),
            Optional.empty());
    EngagementEntry entry =
        entry(EngagementForm.MEETING, Reality.OCCURRED, day("2025-03-10"), "", "", parties);
    assertThat(fresh.of(entry))
        .isEqualTo(
            "On 10 March 2025 Foreign Minister Kari Nordmann, Foreign Minister Jane Doe and John Roe"
                + " (Special Envoy of the President for the Arctic of the United States) met, with"
                + " the United States as mediator");
    assertThat(fresh.of(entry))
        .startsWith("On 10 March 2025 Kari Nordmann, Jane Doe and John Roe met");
  }
}
