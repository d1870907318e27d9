package org.readout.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.app.Deeds;
import org.readout.app.json.Json;
import org.readout.claim.Act;
import org.readout.claim.ActType;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Claim;
import org.readout.claim.Participant;
import org.readout.claim.Reality;
import org.readout.claim.When;
import org.readout.text.Span;

class SummaryActsTest {

  @Test
  void aDocument() {
    assertThat(SummaryActs.of(Deeds.claims()))
        .isEqualTo(
            Json.parse(
                """
                [{"type": "agree", "root": "AGREE", "source": "NOR", "target": "CAN",
                  "polarity": "happened", "text_start": "Norway and Canada agreed in Oslo on Tuesday"},
                 {"type": "accuse", "root": "ACCUSE", "source": "NOR", "target": "RUS",
                  "polarity": "happened",
                  "text_start": "Foreign Minister Kari Nordmann accused Russia of jamming"}]
                """));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          ACCUSE  | CHN          | USA          | false | CHN>USA
          ACCUSE  | CHN, RUS     | USA, EU      | false | CHN>USA CHN>EU RUS>USA RUS>EU
          ASSAULT | ISR          | PSE:HAM      | false | ISR>PSE:HAM
          ASSAULT | SYR          | gunmen       | false | -
          ASSAULT | SYR          | gunmen, TUR  | false | SYR>TUR
          REJECT  | IRN          | -            | false | -
          COERCE  | MMR          | MMR          | false | -
          ACCUSE  | gunmen       | USA          | false | -
          ACCUSE  | gunmen, FRA  | USA          | false | FRA>USA
          ACCUSE  | FRA, FRA     | USA          | false | FRA>USA
          CONSULT | FRA          | DEU          | false | -
          AGREE   | FRA, DEU     | -            | true  | FRA>DEU
          AGREE   | FRA, DEU, unions | -            | true  | FRA>DEU
          AGREE   | FRA, DEU, EU | -            | true  | FRA>DEU FRA>EU
          AGREE   | unions, FRA  | -            | true  | -
          AGREE   | FRA, FRA     | -            | true  | -
          AGREE   | FRA          | -            | true  | -
          """)
  void pairs(
      ActType type,
      String actors,
      @Nullable String recipients,
      boolean mutual,
      @Nullable String pairs) {
    Claim act = act(type, Reality.OCCURRED, participants(actors), participants(recipients), mutual);
    assertThat(pairs(List.of(act))).isEqualTo(Optional.ofNullable(pairs).orElse(""));
  }

  @ParameterizedTest
  @CsvSource({
    "OCCURRED, happened",
    "ONGOING, happened",
    "BACKGROUND, happened",
    "SCHEDULED, future",
    "PROPOSED, future",
    "HYPOTHETICAL, hypothetical",
    "NEGATED, negated",
    "DENIED, negated",
    "REFUSED, negated",
    "CANCELLED, negated"
  })
  void howRealItIs(Reality reality, String polarity) {
    Claim act = act(ActType.AGREE, reality, participants("JPN"), participants("UKR"), false);
    assertThat(SummaryActs.of(List.of(act)).at("/0/polarity").asText()).isEqualTo(polarity);
  }

  @Test
  void sayingItTwiceInASentenceIsSayingItOnce() {
    List<Participant> iran = participants("IRN");
    List<Participant> israel = participants("ISR");
    Claim first = act(ActType.ACCUSE, Reality.OCCURRED, iran, israel, false);
    Claim planned = act(ActType.ACCUSE, Reality.SCHEDULED, iran, israel, false);
    assertThat(pairs(List.of(first, first, planned))).isEqualTo("IRN>ISR IRN>ISR");
  }

  @Test
  void issuesOfActsAndUndertakingsAreIssuesOfTheDocument() {
    assertThat(SummaryExport.of(Deeds.document(), Deeds.claims()).get("issues"))
        .isEqualTo(Json.parse("[\"arctic\", \"maritime\"]"));
  }

  private static String pairs(List<Claim> claims) {
    return StreamSupport.stream(SummaryActs.of(claims).spliterator(), false)
        .map(act -> act.get("source").asText() + ">" + act.get("target").asText())
        .reduce((one, other) -> one + " " + other)
        .orElse("");
  }

  private static Claim act(
      ActType type,
      Reality reality,
      List<Participant> actors,
      List<Participant> recipients,
      boolean mutual) {
    Claim like = Deeds.robbery();
    return Claim.of(
        new Act(
            type,
            List.of(),
            List.of(),
            actors,
            recipients,
            mutual,
            When.unknown(),
            Optional.empty(),
            Span.of(0, 1),
            List.of()),
        reality,
        like.attribution(),
        like.evidence(),
        like.derivation());
  }

  /** Names in lower case are those of people of whom nothing is known. */
  private static List<Participant> participants(@Nullable String list) {
    return list == null
        ? List.of()
        : Arrays.stream(list.split(",\\s*"))
            .map(
                name ->
                    new Participant(
                        Actor.of(
                            name.matches("[A-Z:]+")
                                ? new ActorRef.Known(name)
                                : new ActorRef.Unresolved(name)),
                        List.of(),
                        name,
                        Span.of(0, 1)))
            .toList();
  }
}
