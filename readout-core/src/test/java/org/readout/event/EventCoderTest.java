package org.readout.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.claim.ActType;
import org.readout.claim.EngagementForm;
import org.readout.claim.Reality;

class EventCoderTest {

  private static final EventCoder CODER = EventCoder.standard();

  /** What an engagement becomes, by its form, its reality and the parts of its sides. */
  @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MEETING | OCCURRED     | CHN, GBR                    | ''  | CONSULT CHN+GBR
          MEETING | ONGOING      | CHN, GBR                    | GBR | CONSULT CHN+GBR
          MEETING | OCCURRED     | CHN, GBR                    | IDN | CONSULT/third-party CHN+GBR
          TALKS   | OCCURRED     | CHN, GBR, FRA               | IDN | CONSULT/multilateral CHN+GBR+FRA
          MEETING | OCCURRED     | RUS, UKR, mediator: TUR     | TUR | CONSULT/third-party RUS+UKR
          VISIT   | OCCURRED     | visitor: CHN, host: GBR     | GBR | CONSULT/visit CHN > GBR
          VISIT   | SCHEDULED    | visitor: CHN, host: GBR     | GBR | AGREE CHN > GBR
          CALL    | OCCURRED     | CHN, GBR                    | ''  | CONSULT/phone CHN+GBR
          LETTER  | BACKGROUND   | CHN, GBR                    | ''  | CONSULT/phone CHN+GBR
          SUMMIT  | PROPOSED     | CHN, GBR                    | ''  | AGREE CHN+GBR
          MEETING | REFUSED      | CHN, GBR                    | ''  | REJECT/meet CHN+GBR
          VISIT   | CANCELLED    | visitor: CHN, host: GBR     | ''  | REJECT/meet CHN+GBR
          CALL    | DENIED       | CHN, GBR                    | ''  | CONSULT/phone CHN+GBR
          MEETING | NEGATED      | CHN, GBR                    | ''  | CONSULT CHN+GBR
          MEETING | HYPOTHETICAL | CHN, GBR                    | ''  | CONSULT CHN+GBR
          MEETING | OCCURRED     | NATO, XKX                   | ''  | CONSULT IGO:NATO+KOS
          MEETING | OCCURRED     | UN, AFG:TAL                 | ''  | CONSULT UNO+AFG:TAL
          MEETING | OCCURRED     | WHO, EU                     | ''  | CONSULT UNO:WHO+EUR
          """)
  void ofEngagements(
      EngagementForm form, Reality reality, String sides, String place, String expected) {
    Report report = new Report().engagement(form, reality, "", place, sides.split(", ", -1));
    List<CodedEvent> events = code(report);
    assertThat(words(events)).containsExactly(expected);
    assertThat(events.get(0).reality()).isEqualTo(reality);
    assertThat(events.get(0).contexts()).contains("diplomatic");
    assertThat(events.get(0).engagement()).contains(form);
  }

  @Test
  void aMeetingOnTheMarginsIsMultilateral() {
    assertThat(words(code(new Report().meetingAt("G20 summit", "CHN", "GBR"))))
        .containsExactly("CONSULT/multilateral CHN+GBR");
  }

  @Test
  void oneMeetingIsOneEventHoweverOftenItIsTold() {
    Report report = new Report();
    for (int time = 0; time < 3; time++) {
      report
          .engagement(EngagementForm.MEETING, Reality.OCCURRED, "2025-05-13", "", "CHN", "GBR")
          .next();
    }
    List<CodedEvent> events = code(report);
    assertThat(words(events)).containsExactly("CONSULT CHN+GBR");
    assertThat(events.get(0).evidence()).hasSize(3);
  }

  @Test
  void anActThatTellsOfAMeetingTakesItsPlace() {
    Report report =
        new Report()
            .engagement(EngagementForm.MEETING, Reality.OCCURRED, "2025-05-13", "", "CHN", "GBR")
            .act(
                ActType.CONSULT, "", Reality.OCCURRED, "2025-05-13", List.of("CHN"), List.of("GBR"))
            .next()
            .engagement(EngagementForm.MEETING, Reality.OCCURRED, "2025-05-13", "", "CHN", "GBR")
            .act(
                ActType.CONSULT,
                "",
                Reality.OCCURRED,
                "2025-05-13",
                List.of("CHN"),
                List.of("GBR"));
    assertThat(words(code(report))).containsExactly("CONSULT CHN > GBR");
  }

  @Test
  void aMeetingThatIsAskedForIsNotAgreedOn() {
    Report report =
        new Report()
            .engagement(EngagementForm.MEETING, Reality.PROPOSED, "", "", "USA", "CHN")
            .act(ActType.REQUEST, "meet", Reality.OCCURRED, "", List.of("USA"), List.of("CHN"));
    assertThat(words(code(report))).containsExactly("REQUEST/meet USA > CHN");
  }

  @Test
  void anActTakesOverHowTheSidesMet() {
    Report report =
        new Report()
            .engagement(EngagementForm.CALL, Reality.OCCURRED, "2025-05-13", "", "CHN", "GBR")
            .act(
                ActType.CONSULT, "", Reality.OCCURRED, "2025-05-13", List.of("CHN"), List.of("GBR"))
            .next()
            .engagement(EngagementForm.MEETING, Reality.REFUSED, "", "", "USA", "RUS")
            .act(ActType.REJECT, "", Reality.OCCURRED, "", List.of("RUS"), List.of("USA"));
    assertThat(words(code(report)))
        .containsExactly("CONSULT/phone CHN > GBR", "REJECT/meet RUS > USA");
    assertThat(code(report).get(1).contexts()).containsExactly("diplomatic");
  }

  @Test
  void whoRefusesActs() {
    Report report =
        new Report()
            .engagement(EngagementForm.CALL, Reality.REFUSED, "", "", "USA", "CHN")
            .refusal("CHN");
    assertThat(words(code(report))).containsExactly("REJECT/meet CHN > USA");
  }

  @Test
  void meetingsWithResidentAmbassadorsAreOutsideOfPlover() {
    assertThat(house("GBR [ambassador]", "CHN [foreign-minister]", "")).isTrue();
    assertThat(house("GBR [ambassador]", "CHN", "CHN")).isTrue();
    // They live elsewhere, or somebody else is there as well.
    assertThat(house("GBR [ambassador]", "CHN", "IDN")).isFalse();
    assertThat(house("GBR [foreign-minister]", "CHN", "")).isFalse();
    Report both =
        new Report()
            .engagement(
                EngagementForm.MEETING,
                Reality.OCCURRED,
                "",
                "",
                "GBR Jane Doe [ambassador]",
                "GBR John Roe [foreign-minister]",
                "CHN");
    assertThat(code(both).get(0).house()).isFalse();
  }

  private static boolean house(String one, String other, String place) {
    return code(new Report()
            .engagement(EngagementForm.MEETING, Reality.OCCURRED, "", place, one, other))
        .get(0)
        .house();
  }

  @Test
  void denialsAreOutsideOfPlover() {
    Report report =
        new Report()
            .act(ActType.REJECT, "deny", Reality.OCCURRED, "", List.of("RUS"), List.of())
            .act(ActType.REJECT, "meet", Reality.OCCURRED, "", List.of("RUS"), List.of());
    assertThat(code(report)).extracting(CodedEvent::house).containsExactlyInAnyOrder(true, false);
  }

  @Test
  void twoWordsOfASentenceForOneThingAreOneEvent() {
    Report report =
        new Report()
            .act(ActType.ACCUSE, "disapprove", Reality.OCCURRED, "", List.of("RUS"), List.of("USA"))
            .act(ActType.ACCUSE, "disapprove", Reality.OCCURRED, "", List.of("RUS"), List.of("USA"))
            .act(ActType.ACCUSE, "allege", Reality.OCCURRED, "", List.of("RUS"), List.of("USA"))
            .next()
            .act(
                ActType.ACCUSE, "disapprove", Reality.OCCURRED, "", List.of("RUS"), List.of("USA"));
    assertThat(words(code(report)))
        .containsExactlyInAnyOrder(
            "ACCUSE/disapprove RUS > USA",
            "ACCUSE/allege RUS > USA",
            "ACCUSE/disapprove RUS > USA");
  }

  @Test
  void actorsHaveCodes() {
    Report report =
        new Report()
            .act(
                ActType.ASSAULT,
                "firearms",
                Reality.OCCURRED,
                "",
                List.of("gunmen"),
                List.of("PAK", "AFG:TAL"));
    CodedEvent event = code(report).get(0);
    EventActor gunmen = event.actors().get(0);
    assertThat(gunmen.code()).isEmpty();
    assertThat(gunmen.sectors()).containsExactly("UAF");
    EventActor pakistan = event.recipients().get(0);
    assertThat(pakistan.cow()).contains(770);
    assertThat(pakistan.sectors()).containsExactly("GOV");
    EventActor taliban = event.recipients().get(1);
    assertThat(taliban.code()).contains("AFG:TAL");
    assertThat(taliban.country()).contains("AFG");
    assertThat(taliban.cow()).contains(700);
    assertThat(event.score()).isEqualTo(-9);
  }

  /** Which day an act is given, and which day it looks forward to. */
  @ParameterizedTest(name = "{0} {1} on {2}: {3}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          ACCUSE, OCCURRED,  2025-05-13, 2025-05-13, TEXT,        -
          ACCUSE, OCCURRED,  '',         2025-05-14, PUBLICATION, -
          AGREE,  OCCURRED,  2025-06-01, 2025-05-14, PUBLICATION, 2025-06-01
          AGREE,  SCHEDULED, 2025-05-14, 2025-05-14, PUBLICATION, 2025-05-14
          """)
  void days(
      ActType type,
      Reality reality,
      String said,
      LocalDate day,
      EventDate.Basis basis,
      LocalDate planned) {
    EventDate date =
        code(new Report().act(type, "", reality, said, List.of("RUS"), List.of())).get(0).date();
    assertThat(date.day()).contains(day);
    assertThat(date.basis()).isEqualTo(basis);
    assertThat(date.planned()).isEqualTo(Optional.ofNullable(planned));
  }

  @Test
  void withoutADayOfPublicationThereMayBeNone() {
    Report report =
        new Report().act(ActType.ACCUSE, "", Reality.OCCURRED, "", List.of("RUS"), List.of());
    EventDate date = CODER.code(report.claims(), Optional.empty()).get(0).date();
    assertThat(date.day()).isEmpty();
    assertThat(date.basis()).isEqualTo(EventDate.Basis.UNKNOWN);
  }

  private static List<CodedEvent> code(Report report) {
    return CODER.code(report.claims(), Optional.of(Report.PUBLISHED));
  }

  private static List<String> words(List<CodedEvent> events) {
    return events.stream().map(EventCoderTest::words).toList();
  }

  private static String words(CodedEvent event) {
    String modes = event.modes().stream().map(mode -> "/" + mode).collect(Collectors.joining());
    String recipients = sides(event.recipients());
    return event.type()
        + modes
        + " "
        + sides(event.actors())
        + (recipients.isEmpty() ? "" : " > " + recipients);
  }

  private static String sides(List<EventActor> actors) {
    return actors.stream().map(EventActor::side).collect(Collectors.joining("+"));
  }
}
