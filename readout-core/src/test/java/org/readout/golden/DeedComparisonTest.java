package org.readout.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.claim.Act;
import org.readout.claim.ActType;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Attribution;
import org.readout.claim.ChannelNotice;
import org.readout.claim.Claim;
import org.readout.claim.Content;
import org.readout.claim.Derivation;
import org.readout.claim.Evidence;
import org.readout.claim.Occasion;
import org.readout.claim.Participant;
import org.readout.claim.Reality;
import org.readout.claim.Undertaking;
import org.readout.claim.Voice;
import org.readout.claim.When;
import org.readout.text.SourceText;
import org.readout.text.Span;

/** The comparison of acts, undertakings, channels and occasions notices every difference. */
class DeedComparisonTest {

  private static final String TEXT =
      "Chad and Niger accused gunmen of theft. Peru and Chile agreed. Japan will give Kenya a ship"
          + " in May. The hotline of Iran and Iraq is dead. The talks on water/land begin on 2 June.\n";

  private static final List<String> LINES =
      List.of(
          "act | ACCUSE | occurred | TCD + NER > \"gunmen\" | mode: allege | context: crime | when: - |"
              + " word: \"accused\" | \"Chad and Niger accused\"",
          "act | AGREE | occurred | CHL + PER | mutual | \"Chile agreed\"",
          "undertaking | pledged | JPN > KEN | due: 2024-05 | standing: agreed | deed: \"a ship\" |"
              + " \"will give Kenya\"",
          "channel | crisis-line | suspended | IRQ IRN | since: - | \"hotline\"",
          "occasion | gathering | scheduled | 2024-06-02 | name: talks on water | place: - | with: - |"
              + " \"begin on 2 June\"");

  private static final Claim ACCUSED =
      claim(
          act(
              ActType.ACCUSE,
              List.of("allege"),
              List.of("Chad", "Niger"),
              List.of("gunmen"),
              false),
          Reality.OCCURRED,
          "Chad and Niger accused gunmen of theft.");
  private static final Claim AGREED =
      claim(
          act(ActType.AGREE, List.of(), List.of("Peru", "Chile"), List.of(), true),
          Reality.OCCURRED,
          "Peru and Chile agreed.");
  private static final Claim PLEDGED =
      claim(
          new Undertaking(
              Undertaking.Form.PLEDGED,
              participants(List.of("Japan")),
              participants(List.of("Kenya")),
              "give Kenya a ship",
              span("give Kenya a ship"),
              new When.Period(
                  LocalDate.of(2024, 5, 1),
                  LocalDate.of(2024, 5, 31),
                  When.Precision.MONTH,
                  Optional.empty(),
                  Optional.empty()),
              Undertaking.Standing.AGREED,
              List.of()),
          Reality.SCHEDULED,
          "Japan will give Kenya a ship in May.");
  private static final Claim DEAD =
      claim(
          new ChannelNotice(
              List.of(polity("Iran"), polity("Iraq")),
              ChannelNotice.Kind.CRISIS_LINE,
              ChannelNotice.Status.SUSPENDED,
              When.unknown(),
              "The hotline",
              span("The hotline")),
          Reality.ONGOING,
          "The hotline of Iran and Iraq is dead.");
  private static final Claim BEGIN =
      claim(
          new Occasion(
              "The talks on water/land",
              Occasion.Kind.GATHERING,
              Optional.empty(),
              Optional.empty(),
              new When.Day(LocalDate.of(2024, 6, 2), Optional.empty(), Optional.empty()),
              Optional.empty(),
              List.of(),
              span("The talks on water/land")),
          Reality.SCHEDULED,
          "The talks on water/land begin on 2 June.");

  private static final List<Claim> CLAIMS = List.of(ACCUSED, AGREED, PLEDGED, DEAD, BEGIN);

  static List<Claim> claims() {
    return CLAIMS;
  }

  @Test
  void findsNothingWrongWhenAllIsAsExpected() {
    assertThat(problems(CLAIMS, String.join("\n", LINES))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("claims")
  void readsBackWhatItWrites(Claim claim) {
    String line = GoldenWriter.written(claim, SourceText.of(TEXT));
    assertThat(problems(List.of(claim), line)).as(line).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "| ACCUSE | ! | REJECT | ! type is ACCUSE",
        "| ACCUSE | occurred | ! | ACCUSE | negated | ! reality is OCCURRED",
        "TCD + NER ! TCD ! sides are TCD + NER > \"gunmen\"",
        "TCD + NER ! TCD + NER + MLI ! sides are TCD + NER",
        "> \"gunmen\" ! > \"rebels\" ! sides are TCD + NER",
        "> \"gunmen\" ! > MLI ! sides are TCD + NER",
        "TCD + NER > \"gunmen\" ! TCD + NER ! sides are TCD + NER",
        "TCD + NER > \"gunmen\" ! \"gunmen\" > TCD + NER ! sides are TCD + NER",
        "TCD + NER ! TCD Deby + NER ! sides are TCD + NER",
        "TCD + NER ! TCD [MIL] + NER ! sides are TCD + NER",
        "mode: allege ! mode: disapprove ! mode is allege",
        "mode: allege ! mode: - ! mode is allege",
        "context: crime ! context: cyber ! context is crime",
        "when: - ! when: 2024 ! date is -",
        "\"accused\" ! \"theft\" ! word is accused",
        "\"Chad and Niger accused\" ! \"Peru\" ! evidence is",
        "CHL + PER | mutual | ! CHL + PER | ! it is mutual",
        "> \"gunmen\" | ! > \"gunmen\" | mutual | ! it is not mutual",
        "| pledged | ! | offered | ! form is PLEDGED",
        "JPN > KEN ! KEN > JPN ! sides are JPN > KEN",
        "due: 2024-05 ! due: 2024-06 ! due is 2024-05",
        "standing: agreed ! standing: kept ! standing is AGREED",
        "standing: agreed ! reality: proposed ! reality is SCHEDULED",
        "\"a ship\" ! \"two ships\" ! deed is",
        "| crisis-line | ! | military | ! kind is CRISIS_LINE",
        "| suspended | ! | open | ! status is SUSPENDED",
        "IRQ IRN ! IRN IRN ! sides are IRN IRQ",
        "since: - ! since: 2023 ! since is -",
        "| gathering | ! | deadline | ! kind is GATHERING",
        "| scheduled | ! | proposed | ! reality is SCHEDULED",
        "2024-06-02 ! 2024-06-03 ! date is 2024-06-02",
        "name: talks on water ! name: talks on fish ! name is The talks on water/land",
        "place: - ! place: Lima ! place is -",
        "with: - ! with: PER ! with it are",
      })
  void noticesADifference(String part, String other, String difference) {
    String lines = String.join("\n", LINES);
    String wrong = lines.replace(part, other);
    assertThat(wrong).isNotEqualTo(lines);
    assertThat(problems(CLAIMS, wrong))
        .hasSize(2)
        .anyMatch(problem -> problem.contains("did not come out") && problem.contains(difference))
        .anyMatch(problem -> problem.startsWith("not expected, yet it came out"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "act | REJECT/ACCUSE | occurred/denied | NER + TCD > ?",
        "act | ACCUSE | occurred | TCD > \"gunmen\" / NER + TCD > \"gunmen\" | ? | mode: -/allege",
        "act | ACCUSE | occurred | TCD [GOV] + NER > \"gunmen\" | mode: ? | place: ?",
      })
  void takesAlternativesAndLeavesOutWhatIsNotAsked(String line) {
    assertThat(problems(List.of(ACCUSED), line)).isEmpty();
  }

  /** Documents may leave out the layers that they are not about. */
  @Test
  void judgesOnlyLayersThatAreSpokenOf() {
    assertThat(problems(CLAIMS, "none | engagement")).isEmpty();
    assertThat(problems(CLAIMS, "none | act"))
        .anyMatch(problem -> problem.contains("nothing of the kind may come out"))
        .filteredOn(problem -> problem.startsWith("not expected"))
        .hasSize(2);
    assertThat(problems(CLAIMS, LINES.get(0)))
        .singleElement()
        .asString()
        .contains("act | AGREE | occurred | PER + CHL | mutual");
    assertThat(problems(CLAIMS, "optional | " + LINES.get(4))).isEmpty();
  }

  @Test
  void theHeaderSaysWhatIsComplete() {
    String header = "# complete: engagements, channels\n";
    assertThat(problems(header, List.of(ACCUSED, AGREED), LINES.get(0))).isEmpty();
    assertThat(problems(header, List.of(DEAD), LINES.get(0))).hasSize(2);
  }

  @Test
  void listsOnceWhatIsToldTwice() {
    Claim toNobody =
        claim(
            act(ActType.ACCUSE, List.of(), List.of("Niger", "Chad"), List.of(), false),
            Reality.OCCURRED,
            "Chad and Niger accused");
    Claim byOne =
        claim(
            act(ActType.ACCUSE, List.of(), List.of("Chad"), List.of("gunmen"), false),
            Reality.OCCURRED,
            "Chad and Niger accused");
    Claim planned = claim(ACCUSED.content(), Reality.SCHEDULED, "Chad and Niger accused");
    assertThat(problems(List.of(ACCUSED, toNobody), LINES.get(0))).isEmpty();
    assertThat(problems(List.of(ACCUSED, byOne), LINES.get(0))).hasSize(1);
    assertThat(problems(List.of(ACCUSED, planned), LINES.get(0))).hasSize(1);
    for (Claim claim : List.of(PLEDGED, DEAD, BEGIN)) {
      Claim again = claim(claim.content(), claim.reality(), "Peru");
      String line = GoldenWriter.written(claim, SourceText.of(TEXT));
      assertThat(problems(List.of(claim, again), line)).isEmpty();
      assertThat(problems(List.of(claim, withReality(again, Reality.DENIED)), line)).hasSize(1);
    }
  }

  private static Claim withReality(Claim claim, Reality reality) {
    return Claim.of(
        claim.content(), reality, claim.attribution(), claim.evidence(), claim.derivation());
  }

  private static List<String> problems(List<Claim> claims, String lines) {
    return problems("", claims, lines);
  }

  private static List<String> problems(String header, List<Claim> claims, String lines) {
    GoldenDocument document =
        GoldenDocument.parse(Path.of("example.txt"), header + TEXT + "---\n" + lines + "\n");
    return GoldenComparison.of(document, SourceText.of(TEXT), claims).problems();
  }

  private static Act act(
      ActType type,
      List<String> modes,
      List<String> actors,
      List<String> recipients,
      boolean mutual) {
    return new Act(
        type,
        modes,
        mutual ? List.of() : List.of("crime"),
        participants(actors),
        participants(recipients),
        mutual,
        When.unknown(),
        Optional.empty(),
        span(mutual ? "agreed" : "accused"),
        List.of());
  }

  private static List<Participant> participants(List<String> names) {
    List<Participant> participants = new ArrayList<>();
    for (String name : names) {
      participants.add(new Participant(Actor.of(polity(name)), List.of("GOV"), name, span(name)));
    }
    return participants;
  }

  private static ActorRef polity(String name) {
    return switch (name) {
      case "Chad" -> new ActorRef.Known("TCD");
      case "Niger" -> new ActorRef.Known("NER");
      case "Peru" -> new ActorRef.Known("PER");
      case "Chile" -> new ActorRef.Known("CHL");
      case "Japan" -> new ActorRef.Known("JPN");
      case "Kenya" -> new ActorRef.Known("KEN");
      case "Iran" -> new ActorRef.Known("IRN");
      case "Iraq" -> new ActorRef.Known("IRQ");
      default -> new ActorRef.Unresolved(name);
    };
  }

  private static Claim claim(Content content, Reality reality, String... evidence) {
    Voice publisher =
        new Voice(Voice.Kind.PUBLISHER, "Example", Optional.empty(), Optional.empty());
    return Claim.of(
        content,
        reality,
        new Attribution(List.of(publisher)),
        Arrays.stream(evidence).map(words -> new Evidence("document", span(words), words)).toList(),
        new Derivation(List.of("example"), List.of()));
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return Span.of(start, start + words.length());
  }
}
