package org.readout.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.readout.app.Deeds;
import org.readout.claim.Act;
import org.readout.claim.ActType;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Attribution;
import org.readout.claim.Claim;
import org.readout.claim.Evidence;
import org.readout.claim.Office;
import org.readout.claim.Participant;
import org.readout.claim.Reality;
import org.readout.claim.Undertaking;
import org.readout.claim.Voice;
import org.readout.claim.When;
import org.readout.source.SourceDocument;
import org.readout.text.Span;

/** How acts, undertakings, channels and occasions read. */
class DeedWordingTest {

  private static final Map<String, String> STATES =
      Map.of(
          "NOR", "Norway",
          "CAN", "Canada",
          "RUS", "Russia",
          "COD", "Democratic Republic of Congo",
          "COG", "Republic of Congo",
          "USA", "United States",
          "CHN", "China",
          "EU", "European Union");

  private static final Names NAMES = new Names(STATES::get, id -> Optional.empty());

  @Test
  void aDocument() {
    Page page = new Page(100, false);
    new DocumentView(NAMES).summary(page, Deeds.document(), Deeds.claims());
    assertThat(page)
        .hasToString(
            """
            Norway and Canada agree on radar
            Example Agency, Wednesday 14 May 2025 (news/radar.txt)

            Acts
              Norway and Canada agreed (mutual), Tuesday 13 May 2025, in Oslo [AGREE: \u201cagreed\u201d]
                  line 2: \u201cNorway and Canada agreed in Oslo on Tuesday to share radar data.\u201d
              Kari Nordmann (Foreign Minister, Norway) criticised Russia (allegation) [ACCUSE: \u201caccused\u201d] [said
                by Oslo radio]
                  line 3: \u201cForeign Minister Kari Nordmann accused Russia of jamming satellites, Oslo radio
                    said.\u201d
              Congolese soldiers (Democratic Republic of Congo or Republic of Congo?) did not attack gunmen
                (firearms) [ASSAULT: \u201cfire\u201d]
                  line 4: \u201cCongolese soldiers did not fire on gunmen.\u201d

            Undertakings
              Kari Nordmann pledged to Canada: \u201ctwo ships\u201d, due late June 2025 (taken on)
                  line 6: \u201cNordmann promised Canada two ships by late June.\u201d

            Channels
              Russia and Norway, crisis line: refused (\u201cthe old hotline\u201d)
                  line 7: \u201cRussia refuses to reopen the old hotline with Norway.\u201d
              Norway and Canada, militaries: used, 2024 (\u201cDefence ministries\u201d)
                  line 8: \u201cDefence ministries of Norway and Canada have spoken since 2024.\u201d

            Coming up
              Thursday 12 June 2025: Arctic Forum, in Tromso, with Canada [planned]
                  line 9: \u201cThe Arctic forum meets in Tromso on 12 June, with Canada taking part.\u201d
              Day not known: An answer (deadline) [proposed]
                  line 10: \u201cAn answer is due some day.\u201d
            """);
  }

  @Test
  void whatIsNotOfStatesIsNotShown() {
    for (String shown : List.of(marked(Deeds.claims()), explained(Deeds.claims()))) {
      assertThat(shown).contains("Kari Nordmann").doesNotContain("COERCE");
    }
    assertThat(summary(List.of(Deeds.robbery())))
        .contains("No engagement between states, no statement and no act found.");
  }

  /** They are among the engagements, and whoever wants to know why finds them explained. */
  @Test
  void consultationsStandAmongTheEngagements() {
    Claim consultation =
        withType(ActType.CONSULT, Reality.OCCURRED, List.of("Norway"), List.of("Canada"), false);
    assertThat(summary(List.of(consultation))).doesNotContain("CONSULT");
    assertThat(explained(List.of(consultation))).contains("[CONSULT: ");
  }

  @Test
  void whyAnActIsThere() {
    assertThat(explained(List.of(Deeds.agreement())))
        .contains(
            """
            [1] Norway and Canada agreed (mutual), Tuesday 13 May 2025, in Oslo [AGREE: \u201cagreed\u201d]
                line 2: \u201cNorway and Canada agreed in Oslo on Tuesday to share radar data.\u201d
                voices: Example Agency
                rules: by-hand, reality:tense
                note: the day is that of the talks
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ACCUSE   | OCCURRED     | CHN     | USA | false | China criticised the United States [ACCUSE]
          ACCUSE   | OCCURRED     | CHN     | -   | false | China voiced criticism [ACCUSE]
          ACCUSE   | OCCURRED     | CHN+USA | EU  | false | China and United States criticised the European Union [ACCUSE]
          AGREE    | OCCURRED     | USA+CHN | -   | true  | United States and China agreed (mutual) [AGREE]
          AGREE    | OCCURRED     | USA     | CHN | false | United States made an offer or promise to China [AGREE]
          AID      | SCHEDULED    | EU      | CAN | false | European Union will give aid to Canada [AID] [planned]
          AGREE    | SCHEDULED    | EU      | CAN | false | European Union will cooperate with Canada [AGREE] [planned]
          THREATEN | SCHEDULED    | CHN     | USA | false | China warned the United States [THREATEN] [planned]
          REJECT   | NEGATED      | CHN     | USA | false | China did not rebuff the United States [REJECT]
          SANCTION | HYPOTHETICAL | USA     | RUS | false | United States may take measures against Russia [SANCTION] [only a possibility]
          ASSAULT  | DENIED       | RUS     | CAN | false | Russia attacked Canada [ASSAULT] [denied]
          RETREAT  | BACKGROUND   | RUS     | CAN | false | Russia eased pressure on Canada [RETREAT] [background]
          PROTEST  | CANCELLED    | RUS     | CAN | false | Russia did not protest against Canada [PROTEST] [called off]
          ASSAULT  | ONGOING      | RUS+CAN | -   | true  | Russia and Canada attacked each other [ASSAULT] [under way]
          """)
  void acts(
      ActType type,
      Reality reality,
      String actors,
      String recipients,
      boolean mutual,
      String words) {
    Claim claim = withType(type, reality, states(actors), states(recipients), mutual);
    assertThat(headline(claim).replace(": \u201crobbed\u201d]", "]")).isEqualTo(words);
  }

  @ParameterizedTest
  @EnumSource(ActType.class)
  void everyTypeHasItsWords(ActType type) {
    List<String> all =
        Stream.of(true, false)
            .flatMap(
                mutual ->
                    EnumSet.allOf(Reality.class).stream()
                        .map(
                            reality ->
                                headline(
                                    withType(
                                        type,
                                        reality,
                                        List.of("Norway"),
                                        mutual ? List.of() : List.of("Canada"),
                                        mutual))))
            .toList();
    assertThat(all).allMatch(words -> words.matches("Norway [a-z].*\\[" + type + ": .*"));
  }

  @Test
  void anActToldTwiceStandsOnce() {
    Claim agreement = Deeds.agreement();
    Act act = (Act) agreement.content();
    Claim headline =
        Claim.of(
            new Act(
                act.type(),
                List.of(),
                List.of(),
                List.of(act.actors().get(1), act.actors().get(0)),
                List.of(),
                true,
                When.unknown(),
                Optional.empty(),
                Span.of(18, 23),
                List.of()),
            Reality.OCCURRED,
            agreement.attribution(),
            List.of(Evidence.at(agreement.document(), Deeds.document().text(), Span.of(0, 32))),
            agreement.derivation());
    Claim planned =
        Claim.of(
            act,
            Reality.SCHEDULED,
            agreement.attribution(),
            agreement.evidence(),
            agreement.derivation());
    assertThat(summary(List.of(headline, agreement, agreement, planned)))
        .endsWith(
            """

            Acts
              Canada and Norway agreed (mutual), Tuesday 13 May 2025, in Oslo [AGREE: \u201cagree\u201d, \u201cagreed\u201d]
                  line 1: \u201cNorway and Canada agree on radar\u201d
                  line 2: \u201cNorway and Canada agreed in Oslo on Tuesday to share radar data.\u201d
              Norway and Canada will cooperate (mutual), Tuesday 13 May 2025, in Oslo [AGREE: \u201cagreed\u201d]
                [planned]
                  line 2: \u201cNorway and Canada agreed in Oslo on Tuesday to share radar data.\u201d
            """);
  }

  /** Whoever condemns by saying so needs nobody to say it; what is done is only said to be. */
  @ParameterizedTest
  @CsvSource({"ACCUSE, false", "ASSAULT, true"})
  void theActorsOwnWord(ActType type, boolean said) {
    Claim act = withType(type, Reality.OCCURRED, List.of("Norway"), List.of("Canada"), false);
    Actor norway = ((Act) act.content()).actors().get(0).actor();
    Claim told =
        Claim.of(
            act.content(),
            act.reality(),
            new Attribution(
                List.of(
                    act.attribution().voices().get(0),
                    new Voice(Voice.Kind.OFFICIAL, "Oslo", Optional.of(norway), Optional.empty()))),
            act.evidence(),
            act.derivation());
    assertThat(headline(told).endsWith(" [said by Oslo]")).isEqualTo(said);
  }

  @Test
  void officesWithoutNamesTakeAnArticleInsideASentence() {
    Actor minister =
        new Actor(
            new ActorRef.Known("USA"),
            Optional.empty(),
            Optional.of(new Office(Optional.empty(), "Defence Minister", Optional.empty())));
    Participant participant = new Participant(minister, List.of(), "he", Span.of(0, 1));
    assertThat(NAMES.participants(List.of(participant), NAMES.roll()))
        .isEqualTo("Defence Minister of the United States");
    assertThat(NAMES.participantsInText(List.of(participant), NAMES.roll()))
        .isEqualTo("the Defence Minister of the United States");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          AGREED   | AGREED  | OCCURRED | Norway agreed with the United States: \u201ca bank\u201d (taken on)
          OFFERED  | ASKED   | PROPOSED | Norway offered to the United States: \u201ca bank\u201d (not answered)
          DEMANDED | REFUSED | REFUSED  | Norway demanded of the United States: \u201ca bank\u201d (turned down)
          INVITED  | UNKNOWN | OCCURRED | Norway invited the United States: \u201ca bank\u201d
          WARNED   | LAPSED  | DENIED   | Norway warned the United States: \u201ca bank\u201d (not kept) [denied]
          """)
  void undertakings(
      Undertaking.Form form, Undertaking.Standing standing, Reality reality, String words) {
    Claim like = Deeds.robbery();
    Undertaking undertaking =
        new Undertaking(
            form,
            List.of(state("Norway")),
            List.of(state("United States")),
            "a bank",
            Span.of(0, 6),
            When.unknown(),
            standing,
            List.of());
    assertThat(
            headline(
                Claim.of(
                    undertaking, reality, like.attribution(), like.evidence(), like.derivation())))
        .isEqualTo(words);
  }

  private static List<String> states(String codes) {
    return codes.equals("-")
        ? List.of()
        : Arrays.stream(codes.split("\\+")).map(STATES::get).toList();
  }

  private static Claim withType(
      ActType type, Reality reality, List<String> actors, List<String> recipients, boolean mutual) {
    Claim like = Deeds.robbery();
    Act act = (Act) like.content();
    return Claim.of(
        new Act(
            type,
            List.of(),
            List.of(),
            actors.stream().map(DeedWordingTest::state).toList(),
            recipients.stream().map(DeedWordingTest::state).toList(),
            mutual,
            When.unknown(),
            Optional.empty(),
            act.trigger(),
            List.of()),
        reality,
        like.attribution(),
        like.evidence(),
        like.derivation());
  }

  private static Participant state(String name) {
    String id =
        STATES.entrySet().stream()
            .filter(entry -> entry.getValue().equals(name))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow();
    return new Participant(
        Actor.of(new ActorRef.Known(id)), List.of("GOV"), name, Span.of(0, name.length()));
  }

  private static String headline(Claim claim) {
    return new ClaimWords(NAMES).headline(claim, Deeds.document().text()).toString();
  }

  private static String summary(List<Claim> claims) {
    Page page = new Page(100, false);
    new DocumentView(NAMES).summary(page, Deeds.document(), claims);
    return page.toString();
  }

  private static String marked(List<Claim> claims) {
    Page page = new Page(100, false);
    new DocumentView(NAMES).marked(page, Deeds.document(), claims);
    return page.toString();
  }

  private static String explained(List<Claim> claims) {
    Page page = new Page(100, false);
    SourceDocument document = Deeds.document();
    new DocumentView(NAMES).explained(page, document, claims);
    return page.toString();
  }
}
