package org.readout.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.readout.claim.Evidence;
import org.readout.source.Sentences;
import org.readout.source.SourceDocument;
import org.readout.text.SourceText.Boilerplate;
import org.readout.text.Span;

/** What the comparison of two versions tells, sentence by sentence. */
class PageChangesTest {

  private static final String FACT_SHEET =
      """
      Fact sheet: Norway and Canada

      The two ministers met in Oslo on Monday. They discussed fisheries and the Arctic. Canada \
      reaffirmed that it does not support unilateral changes to the boundary.

      Norway will send two ships to the exercise in May. A second meeting is planned.
      """;

  @Test
  void aSentenceThatIsSilentlyLostIsReportedAsThatSentence() {
    String later =
        FACT_SHEET.replace(
            " Canada reaffirmed that it does not support unilateral changes to the boundary.", "");

    assertThat(told(FACT_SHEET, later))
        .containsExactly(
            "gone: Canada reaffirmed that it does not support unilateral changes to the boundary.");
    Evidence gone = changes(FACT_SHEET, later).of(SentenceChange.Gone.class).get(0).earlier();
    assertThat(gone.holdsIn(document(FACT_SHEET).text())).isTrue();
    assertThat(gone.document()).isEqualTo(document(FACT_SHEET).id());
  }

  @Test
  void theWordsThatWentAndCameInAChangedSentence() {
    assertThat(told(FACT_SHEET, FACT_SHEET.replace("two ships", "three frigates")))
        .containsExactly(
            "changed: Norway will send two ships to the exercise in May. -> Norway will send three"
                + " frigates to the exercise in May. went [two ships] came [three frigates]");
    assertThat(told(FACT_SHEET, FACT_SHEET.replace(" to the exercise in May", "")))
        .containsExactly(
            "changed: Norway will send two ships to the exercise in May. -> Norway will send two"
                + " ships. went [to the exercise in May] came []");
    assertThat(told(FACT_SHEET, FACT_SHEET.replace("does not support", "does support")))
        .containsExactly(
            "changed: Canada reaffirmed that it does not support unilateral changes to the"
                + " boundary. -> Canada reaffirmed that it does support unilateral changes to the"
                + " boundary. went [not] came []");
  }

  @Test
  void aSentenceMayBeCutToItsBeginning() {
    String earlier =
        "The ministers met. Kenya and Egypt agreed to hold further talks in Cairo and Nairobi on"
            + " water, trade and the return of their ambassadors before the end of the year.";
    String later = "The ministers met. Kenya and Egypt agreed to hold further talks.";

    assertThat(told(earlier, later))
        .singleElement()
        .asString()
        .endsWith(
            "went [in Cairo and Nairobi on water, trade and the return of their ambassadors before"
                + " the end of the year] came []");
  }

  @Test
  void oneSentenceMayBecomeTwoAndTwoMayBecomeOne() {
    String one =
        "The ministers met. Kenya and Egypt agreed to reopen both embassies in the spring, and to"
            + " resume flights between Cairo and Nairobi.";
    String two =
        "The ministers met. Kenya and Egypt agreed to reopen both embassies in the spring. They"
            + " will resume flights between Cairo and Nairobi.";

    assertThat(told(one, two)).singleElement().asString().endsWith("came [. They will]");
    assertThat(told(two, one)).singleElement().asString().contains("went [. They will] came [,");
  }

  @Test
  void aLineThatBeginsInTheMiddleOfThingsGoesOn() {
    assertThat(
            told(
                "Both leaders welcomed the talks,\nincluding those in May.",
                "Both leaders welcomed the talks, including those in May."))
        .isEmpty();
  }

  @Test
  void whatIsNewAndWhatWasMoved() {
    assertThat(told(FACT_SHEET, FACT_SHEET + "\nBoth sides paid tribute to the late envoy.\n"))
        .containsExactly("new: Both sides paid tribute to the late envoy.");
    assertThat(
            told(
                FACT_SHEET,
                FACT_SHEET
                    .replace(" They discussed fisheries and the Arctic.", "")
                    .replace("planned.", "planned. They discussed fisheries and the Arctic.")))
        .containsExactly("moved: They discussed fisheries and the Arctic.");
  }

  @Test
  void othersWordsInTheSamePlaceAreNoChangeOfTheSentence() {
    assertThat(
            told(
                "The ministers met. Japan lodged a protest over the survey ship.",
                "The ministers met. They will meet again in the spring."))
        .containsExactly(
            "gone: Japan lodged a protest over the survey ship.",
            "new: They will meet again in the spring.");
  }

  @Test
  void lineBreaksAndShapesOfMarksAreNoChange() {
    String wrapped = FACT_SHEET.replace(". ", ".\n").replace("\n\n", "\n\n\n");
    assertThat(told(FACT_SHEET, wrapped)).isEmpty();
    assertThat(
            told(
                "The envoy said: “We don’t agree” – and left.",
                "The envoy said: \"We don't agree\" - and left."))
        .isEmpty();
  }

  @Test
  void aChangeOfMarksAloneIsSaidToBeThat() {
    PageChanges changes = changes("The talks failed.", "The talks failed?");

    assertThat(changes.of(SentenceChange.Changed.class))
        .singleElement()
        .matches(SentenceChange.Changed::punctuationOnly);
  }

  @Test
  void figuresAndMoneyAreWords() {
    assertThat(told("Japan lends $1.5 billion.", "Japan lends €1.5 billion."))
        .singleElement()
        .asString()
        .endsWith("went [$] came [€]");
    assertThat(told("Japan lends 1.5 billion yen.", "Japan lends 1.2 billion yen."))
        .singleElement()
        .asString()
        .endsWith("went [1.5] came [1.2]");
  }

  @Test
  void boilerplateIsSetApart() {
    SourceDocument earlier = document("India and Nepal met. Read more: ten tips. Both agreed.");
    SourceDocument marked =
        new SourceDocument(
            earlier.id(),
            earlier.name(),
            earlier.uri(),
            earlier.publisher(),
            earlier.title(),
            earlier.published(),
            earlier.zone(),
            earlier.retrieved(),
            earlier.text().withBoilerplate(List.of(new Boilerplate(Span.of(21, 41), "more"))));

    assertThat(PageChanges.between(marked, document("India and Nepal met. Both agreed.")).isEmpty())
        .isTrue();
    assertThat(told(earlier.text().text(), "India and Nepal met. Both agreed."))
        .containsExactly("gone: Read more: ten tips.");
  }

  @Test
  void manySentencesThatAreAllTheSame() {
    String one = "Talks continue. ".repeat(10_000);
    String other =
        "Talks continue. ".repeat(7_000) + "They failed. " + "Talks continue. ".repeat(2_000);

    PageChanges changes = changes(one, other);

    assertThat(changes.of(SentenceChange.Kept.class).size()).isEqualTo(9_000);
    assertThat(changes.of(SentenceChange.Gone.class).size()).isEqualTo(1_000);
    assertThat(changes.of(SentenceChange.Added.class).size()).isEqualTo(1);
  }

  @Test
  void manySentencesInAnotherOrder() {
    Random random = new Random(5);
    List<String> sentences =
        IntStream.range(0, 30_000)
            .mapToObj(i -> "Item " + i % 9_000 + " was discussed by side " + i % 7 + ". ")
            .collect(Collectors.toList());
    String one = String.join("", sentences);
    Collections.shuffle(sentences, random);

    PageChanges changes = changes(one, String.join("", sentences));

    assertThat(changes.of(SentenceChange.Gone.class)).isEmpty();
    assertThat(changes.of(SentenceChange.Added.class)).isEmpty();
    assertThat(changes.sentences()).hasSize(30_000);
  }

  @Test
  void manySentencesOfWhichEachIsAnother() {
    String one = sentences(10_000, "agreed on matter");
    String other = sentences(10_000, "quarrelled over point");

    assertThat(changes(one, other).of(SentenceChange.Kept.class)).isEmpty();
  }

  private static String sentences(int count, String verb) {
    return IntStream.range(0, count)
        .mapToObj(i -> "Minister " + i % 313 + " " + verb + " " + i * 7 + ".")
        .collect(Collectors.joining(" "));
  }

  @Test
  void oneSentenceWithoutEnd() {
    String one = "word ".repeat(200_000);
    assertThat(told(one, one + "more")).hasSize(1);
    assertThat(told("1.".repeat(200_000) + "2", "1.".repeat(200_000) + "3")).isNotEmpty();
    assertThat(told("!".repeat(100_000) + "a", "?".repeat(100_000) + "a")).isNotEmpty();
  }

  @Test
  void everySentenceOfBothVersionsIsToldOnce() {
    Random random = new Random(11);
    for (int round = 0; round < 300; round++) {
      String one = invented(random);
      String other = invented(random);
      PageChanges changes = changes(one, other);
      checkAllTold(
          one, changes.sentences().stream().flatMap(change -> earlier(change).stream()).toList());
      checkAllTold(
          other, changes.sentences().stream().flatMap(change -> later(change).stream()).toList());
    }
  }

  private static void checkAllTold(String text, List<Evidence> told) {
    for (Span sentence : Sentences.of(document(text).text())) {
      assertThat(told).filteredOn(words -> words.span().contains(sentence)).hasSize(1);
    }
  }

  private static String invented(Random random) {
    return IntStream.range(0, random.nextInt(12))
        .mapToObj(i -> "Side " + random.nextInt(3) + " spoke of item " + random.nextInt(3) + ". ")
        .collect(Collectors.joining("", "Talks. ", ""));
  }

  private static List<Evidence> earlier(SentenceChange change) {
    if (change instanceof SentenceChange.Kept kept) {
      return List.of(kept.earlier());
    }
    if (change instanceof SentenceChange.Moved moved) {
      return List.of(moved.earlier());
    }
    if (change instanceof SentenceChange.Changed changed) {
      return List.of(changed.earlier());
    }
    return change instanceof SentenceChange.Gone gone ? List.of(gone.earlier()) : List.of();
  }

  private static List<Evidence> later(SentenceChange change) {
    if (change instanceof SentenceChange.Kept kept) {
      return List.of(kept.later());
    }
    if (change instanceof SentenceChange.Moved moved) {
      return List.of(moved.later());
    }
    if (change instanceof SentenceChange.Changed changed) {
      return List.of(changed.later());
    }
    return change instanceof SentenceChange.Added added ? List.of(added.later()) : List.of();
  }

  private static SourceDocument document(String text) {
    return SourceDocument.of("page", text);
  }

  private static PageChanges changes(String earlier, String later) {
    return PageChanges.between(document(earlier), document(later));
  }

  /** What is told but for the sentences that stand. */
  private static List<String> told(String earlier, String later) {
    return changes(earlier, later).sentences().stream()
        .flatMap(change -> words(change).stream())
        .toList();
  }

  private static List<String> words(SentenceChange change) {
    if (change instanceof SentenceChange.Moved moved) {
      return List.of("moved: " + moved.later().quote());
    }
    if (change instanceof SentenceChange.Changed changed) {
      return List.of(
          "changed: %s -> %s went %s came %s"
              .formatted(
                  changed.earlier().quote(),
                  changed.later().quote(),
                  quotes(changed.went()),
                  quotes(changed.came())));
    }
    if (change instanceof SentenceChange.Gone gone) {
      return List.of("gone: " + gone.earlier().quote());
    }
    return change instanceof SentenceChange.Added added
        ? List.of("new: " + added.later().quote())
        : List.of();
  }

  private static List<String> quotes(List<Evidence> words) {
    return words.stream().map(Evidence::quote).toList();
  }
}
