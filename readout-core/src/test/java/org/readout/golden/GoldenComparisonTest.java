package org.readout.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Attribution;
import org.readout.claim.Claim;
import org.readout.claim.Content;
import org.readout.claim.Derivation;
import org.readout.claim.Engagement;
import org.readout.claim.EngagementForm;
import org.readout.claim.Evidence;
import org.readout.claim.Office;
import org.readout.claim.Party;
import org.readout.claim.Person;
import org.readout.claim.PlaceName;
import org.readout.claim.Reality;
import org.readout.claim.Statement;
import org.readout.claim.Voice;
import org.readout.claim.When;
import org.readout.text.SourceText;
import org.readout.text.Span;

/** The comparison itself: it must notice every way in which a claim can be wrong. */
class GoldenComparisonTest {

  private static final String TEXT =
      "On 2 May Wang Yi met Espen Barth Eide in Oslo. “We agree,” Wang told Eide.\n";

  private static final String MEETING =
      "engagement | meeting | occurred | 2024-05-02 | CHN Wang Yi [foreign-minister]; NOR Espen Barth"
          + " Eide | place: Oslo | occasion: - | main | \"met Espen\"";
  private static final String STATEMENT =
      "statement | CHN Wang Yi | to: NOR Espen Barth Eide | verb: tell | quoted: \"We agree\" |"
          + " \"\\\"We agree,\\\" Wang told\"";

  private static final When MAY_2 =
      new When.Day(LocalDate.of(2024, 5, 2), Optional.empty(), Optional.empty());

  private static final Actor WANG = actor("CHN", "Wang Yi", "foreign-minister");
  private static final Actor EIDE = actor("NOR", "Espen Barth Eide", "foreign-minister");

  private static final Claim MET =
      claim(
          new Engagement(
              EngagementForm.MEETING,
              List.of(participant(EIDE), participant(WANG)),
              MAY_2,
              Optional.of(new PlaceName("Oslo", Optional.empty(), Optional.of("NOR"))),
              Optional.empty(),
              Optional.empty(),
              true),
          "On 2 May Wang Yi met Espen Barth Eide in Oslo.");
  private static final Claim SAID =
      claim(
          new Statement(List.of(WANG), List.of(EIDE), "tell", List.of(span("We agree")), List.of()),
          "“We agree,” Wang told Eide.");

  @Test
  void findsNothingWrongWhenAllIsAsExpected() {
    assertThat(compare(MEETING + "\n" + STATEMENT).problems()).isEmpty();
  }

  @Test
  void readsBackWhatItWrites() {
    SourceText text = SourceText.of(TEXT);
    String lines = GoldenWriter.written(MET, text) + "\n" + GoldenWriter.written(SAID, text);
    assertThat(compare(lines).problems()).as(lines).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "the junta", "the \"Three\"", "Kuwait | Oman"})
  void readsBackAPolityThatIsNotKnown(String surface) {
    Actor unknown = Actor.of(new ActorRef.Unresolved(surface));
    Claim claim = met(List.of(participant(unknown), participant(EIDE)), MAY_2);
    String line = GoldenWriter.written(claim, SourceText.of(TEXT));
    assertThat(compare(List.of(claim), line).problems()).as(line).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "| meeting | ! | talks | ! form is MEETING",
        "| occurred | ! | denied | ! reality is OCCURRED",
        "2024-05-02 ! 2024-05-03 ! date is 2024-05-02",
        "2024-05-02 ! 2024-05 ! date is 2024-05-02",
        "2024-05-02 ! - ! date is 2024-05-02",
        "CHN Wang Yi ! CHN Qin Gang ! parties are",
        "CHN Wang Yi ! TWN Wang Yi ! parties are",
        "CHN Wang Yi ! visitor CHN Wang Yi ! parties are",
        "foreign-minister ! defence-minister ! parties are",
        "NOR Espen Barth Eide ! NOR ! parties are",
        "NOR Espen Barth Eide ! NOR (Jonas Store) ! parties are",
        "; NOR Espen Barth Eide ! '' ! parties are",
        "place: Oslo ! place: Bergen ! place is Oslo",
        "place: Oslo ! place: - ! place is Oslo",
        "occasion: - ! occasion: G20 ! occasion is -",
        "| main | ! | side | ! it is main",
        "met Espen ! met Ebba ! evidence is",
      })
  void noticesADifferentEngagement(String part, String other, String difference) {
    String wrong = MEETING.replace(part, other.equals("''") ? "" : other);
    assertThat(wrong).isNotEqualTo(MEETING);
    assertThat(compare(wrong + "\n" + STATEMENT).problems())
        .hasSize(2)
        .anyMatch(problem -> problem.contains("did not come out") && problem.contains(difference))
        .anyMatch(problem -> problem.startsWith("not expected, yet it came out"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "CHN Wang Yi ! NOR Espen Barth Eide ! speaker is CHN Wang Yi",
        "to: NOR Espen Barth Eide ! to: - ! it is said to",
        "verb: tell ! verb: urge ! verb is tell",
        "quoted: \"We agree\" ! quoted: - ! quoted is",
        "quoted: \"We agree\" ! quoted: \"We differ\" ! quoted is",
      })
  void noticesADifferentStatement(String part, String other, String difference) {
    assertThat(compare(MEETING + "\n" + STATEMENT.replaceFirst(part, other)).problems())
        .hasSize(2)
        .anyMatch(problem -> problem.contains("did not come out") && problem.contains(difference));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "engagement | meeting/talks | occurred | 2024-05-02 / - | NOR Eide; CHN (Wang Yi)",
        "engagement | meeting | background/occurred | ? | NOR Espen Eide; participant CHN Wang Yi",
      })
  void takesAlternativesAndLeavesOutWhatIsNotAsked(String line) {
    assertThat(compare(line + "\n" + STATEMENT).problems()).isEmpty();
  }

  @Test
  void countsAClaimTooMany() {
    assertThat(compare(MEETING + "\nnone | statement").problems())
        .hasSize(2)
        .anyMatch(problem -> problem.contains("nothing of the kind may come out"));
    assertThat(compare(MEETING + "\noptional | " + STATEMENT).problems()).isEmpty();
    assertThat(compare("# complete: engagements\n", MEETING).problems()).isEmpty();
  }

  @Test
  void pairsOneToOne() {
    assertThat(compare(MEETING + "\n" + MEETING + "\n" + STATEMENT).problems())
        .singleElement()
        .asString()
        .contains("example.txt:4: it did not come out");
  }

  @Test
  void takesAStateForAPersonInParentheses() {
    Claim unnamed = met(List.of(participant(EIDE), participant(Actor.of(WANG.polity()))), MAY_2);
    String line = "engagement | meeting | occurred | 2024-05-02 | NOR Eide; ";
    assertThat(compare(List.of(unnamed), line + "CHN (Wang Yi)").problems()).isEmpty();
    assertThat(compare(List.of(unnamed), line + "CHN (Wang Yi); CHN (Qin Gang)").problems())
        .isEmpty();
    assertThat(compare(List.of(unnamed), line + "CHN Wang Yi").problems()).hasSize(2);
    assertThat(compare(List.of(unnamed), line + "CHN (Wang Yi); USA (Blinken)").problems())
        .hasSize(2);
  }

  @Test
  void listsOnceWhatIsToldTwice() {
    Claim headline = met(List.of(participant(Actor.of(new ActorRef.Known("NOR")))), When.unknown());
    Claim another =
        met(
            List.of(participant(EIDE), participant(actor("CHN", "Qin Gang", "foreign-minister"))),
            When.unknown());
    Claim nextDay =
        met(
            List.of(participant(EIDE), participant(WANG)),
            new When.Day(LocalDate.of(2024, 5, 3), Optional.empty(), Optional.empty()));
    assertThat(compare(List.of(headline, MET), MEETING).problems()).isEmpty();
    assertThat(compare(List.of(MET, another), MEETING).problems()).hasSize(1);
    assertThat(compare(List.of(MET, nextDay), MEETING).problems()).hasSize(1);
  }

  @Test
  void asksForTheRemovalOfLinesThatNoLongerHold() {
    assertThat(compare("known-miss | " + MEETING + "\n" + STATEMENT).problems())
        .singleElement()
        .asString()
        .contains("example.txt:3: it comes out now: remove 'known-miss | '");
    String gone = MEETING.replace("| meeting |", "| call |");
    assertThat(compare(MEETING + "\nknown-extra | " + gone + "\n" + STATEMENT).problems())
        .singleElement()
        .asString()
        .contains("example.txt:4: it no longer comes out: remove this line");
    assertThat(compare("known-extra | " + MEETING + "\n" + STATEMENT).problems()).isEmpty();
    assertThat(compare("known-miss | " + gone + "\n" + MEETING + "\n" + STATEMENT).problems())
        .isEmpty();
  }

  @Test
  void rewritesOnlyWhatDoesNotHold() {
    String kept = "engagement | meeting/talks | occurred | ? | CHN Wang Yi; NOR Eide | \"met\"";
    String wrong = STATEMENT.replace("verb: tell", "verb: urge");
    String miss = "known-miss | engagement | call | occurred | - | CHN; NOR";
    GoldenComparison comparison = compare("// why\n" + kept + "\n" + miss + "\n" + wrong);
    assertThat(GoldenWriter.rewritten(comparison, GoldenWriter.Manner.ACCEPT))
        .isEqualTo(
            TEXT
                + "---\n// why\n"
                + kept
                + "\n"
                + miss
                + "\nstatement | CHN Wang Yi [foreign-minister] | to: NOR Espen Barth Eide"
                + " [foreign-minister] | verb: tell | quoted: \"We agree\" | \"\\\"We agree,\\\" Wang"
                + " told Eide.\"\n");
  }

  @Test
  void marksWhatDoesNotHoldAndLosesNothing() {
    String wrong = STATEMENT.replace("verb: tell", "verb: urge");
    GoldenComparison comparison = compare("known-miss | " + MEETING + "\n" + wrong);
    String marked = GoldenWriter.rewritten(comparison, GoldenWriter.Manner.MARK);
    assertThat(marked)
        .startsWith(TEXT + "---\n" + MEETING + "\n")
        .contains("\nknown-miss | " + wrong + "\n")
        .contains("\nknown-extra | statement | CHN Wang Yi [foreign-minister] | to: NOR");
    GoldenDocument again = GoldenDocument.parse(Path.of("example.txt"), marked);
    assertThat(GoldenComparison.of(again, SourceText.of(TEXT), List.of(MET, SAID)).problems())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Sergei Lavrov, Sergey Lavrov, true",
    "Kim Jong Un, Kim Jong-un, true",
    "Vucic, Aleksandar Vučić, true",
    "Nguyen Phu Trong, Nguyễn Phú Trọng, true",
    "Zelensky, Volodymyr Zelenskyy, true",
    "Qin Gang, Qin Tang, false",
    "Li Qiang, Li Keqiang, false",
    "Xi Jinping, Xi, true",
    "Tamim Al Thani, Tamim Al Khalifa, false",
  })
  void knowsNamesBySeveralSpellings(String one, String other, boolean same) {
    assertThat(Levelled.sameName(one, other)).isEqualTo(same);
    assertThat(Levelled.sameName(other, one)).isEqualTo(same);
  }

  @Test
  void keepsTheGrainOfDates() {
    When march =
        new When.Period(
            LocalDate.of(2023, 3, 1),
            LocalDate.of(2023, 3, 10),
            When.Precision.MONTH,
            Optional.empty(),
            Optional.empty());
    assertThat(ExpectedDate.parse("2023-03").fits(march)).isTrue();
    assertThat(ExpectedDate.written(march)).isEqualTo(YearMonth.of(2023, 3).toString());
    assertThat(ExpectedDate.parse("2023").fits(march)).isFalse();
    assertThat(ExpectedDate.parse("2023-04").fits(march)).isFalse();
    assertThat(ExpectedDate.parse("-").fits(march)).isFalse();
    assertThat(ExpectedDate.parse("-").fits(When.unknown())).isTrue();
  }

  private static GoldenComparison compare(String lines) {
    return compare("", lines);
  }

  private static GoldenComparison compare(String header, String lines) {
    GoldenDocument document =
        GoldenDocument.parse(Path.of("example.txt"), header + TEXT + "---\n" + lines + "\n");
    return GoldenComparison.of(document, SourceText.of(TEXT), List.of(MET, SAID));
  }

  private static GoldenComparison compare(List<Claim> claims, String lines) {
    GoldenDocument document =
        GoldenDocument.parse(Path.of("example.txt"), TEXT + "---\n" + lines + "\n");
    return GoldenComparison.of(document, SourceText.of(TEXT), claims);
  }

  private static Claim met(List<Party> parties, When when) {
    return claim(
        new Engagement(
            EngagementForm.MEETING,
            parties,
            when,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            true),
        "met Espen");
  }

  private static Actor actor(String state, String name, String role) {
    return new Actor(
        new ActorRef.Known(state),
        Optional.of(new Person(Optional.empty(), name)),
        Optional.of(new Office(Optional.empty(), "Foreign Minister", Optional.of(role))));
  }

  private static Party participant(Actor actor) {
    return new Party(Party.Role.PARTICIPANT, actor);
  }

  private static Claim claim(Content content, String quote) {
    Voice publisher =
        new Voice(Voice.Kind.PUBLISHER, "Example", Optional.empty(), Optional.empty());
    return Claim.of(
        content,
        Reality.OCCURRED,
        new Attribution(List.of(publisher)),
        List.of(new Evidence("document", span(quote), quote)),
        new Derivation(List.of("example"), List.of()));
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return Span.of(start, start + words.length());
  }
}
