package org.readout.app.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.app.web.pages.Passages.Kind;
import org.readout.app.web.pages.Passages.Mark;
import org.readout.text.Span;

/** Texts are cut wherever a mark begins or ends, and never within a character. */
class PassagesTest {

  /** The marks, each written {@code KIND:words}; those of claims are numbered in their order. */
  private static List<Passage> passages(String text, String... marks) {
    List<Mark> all = new ArrayList<>();
    int claims = 0;
    for (String mark : marks) {
      String[] parts = mark.split(":", 2);
      int start = text.indexOf(parts[1]);
      Kind kind = Kind.valueOf(parts[0]);
      claims += kind == Kind.CLAIM ? 1 : 0;
      all.add(
          new Mark(
              kind, Span.of(start, start + parts[1].length()), kind == Kind.CLAIM ? claims : 0));
    }
    return Passages.of(text, Span.of(0, text.length()), all);
  }

  /** Each segment in brackets, with its layers in front and the claims that end with it behind. */
  private static String shown(List<Passage> passages) {
    return passages.stream()
        .map(
            passage ->
                passage.segments().stream()
                    .map(
                        segment ->
                            "[%s%s|%s%s]"
                                .formatted(
                                    segment.classes().orElse("").replace("in-", ""),
                                    segment.asked() ? " asked" : "",
                                    segment.text(),
                                    segment.closed().isEmpty() ? "" : "|" + segment.closed()))
                    .collect(Collectors.joining()))
        .collect(Collectors.joining("¶"));
  }

  @Test
  void marksInEachOtherAreCutIntoSegments() {
    assertThat(
            shown(
                passages(
                    "So Wang met Lavrov on Monday.",
                    "CLAIM:Wang met Lavrov on Monday.",
                    "WHO:Wang",
                    "WHO:Lavrov",
                    "WHEN:Monday")))
        .isEqualTo(
            "[|So ][claims who|Wang][claims| met ][claims who|Lavrov][claims| on ]"
                + "[claims when|Monday][claims|.|[1]]");
  }

  @Test
  void marksThatOverlapKeepTheirOwnEnds() {
    assertThat(shown(passages("one two three four", "CLAIM:one two three", "CLAIM:two three four")))
        .isEqualTo("[claims|one ][claims|two three|[1]][claims| four|[2]]");
  }

  @Test
  void severalClaimsOnTheSameWordsEndTogetherAndHaveOneAnchor() {
    List<Passage> passages = passages("They met.", "CLAIM:They met.", "CLAIM:They met.");
    assertThat(shown(passages)).isEqualTo("[claims|They met.|[1, 2]]");
    assertThat(passages.get(0).segments().get(0).anchors()).containsExactly("c=0-9");
  }

  @Test
  void aMarkOverSeveralParagraphsBeginsInTheFirstAndEndsInTheLast() {
    List<Passage> passages =
        passages("He said:\n\n\"We agreed.\"\n\nNo more.", "CLAIM:said:\n\n\"We agreed.\"");
    assertThat(shown(passages))
        .isEqualTo("[|He ][claims|said:]¶[claims|\"We agreed.\"|[1]]¶[|No more.]");
    assertThat(passages.get(0).segments().get(1).anchors()).containsExactly("c=3-22");
    assertThat(passages.get(1).segments().get(0).anchors()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // A mark that begins in the middle of what readers see as one character takes it whole.
    "'a\uD83C\uDDE8\uD83C\uDDF3b', 1, 5, '[|a][who|\uD83C\uDDE8\uD83C\uDDF3][|b]'",
    "'a\uD840\uDC00b', 2, 4, '[|a][who|\uD840\uDC00b]'",
    "'Me\u0301xico met', 0, 2, '[who|Me\u0301][|xico met]'",
    "'\u0915\u094D\u0937 x', 0, 1, '[who|\u0915\u094D\u0937][| x]'",
  })
  void noCharacterIsCutInTwo(String text, int start, int end, String expected) {
    assertThat(
            shown(
                Passages.of(
                    text,
                    Span.of(0, text.length()),
                    List.of(new Mark(Kind.WHO, Span.of(start, end), 0)))))
        .isEqualTo(expected);
  }

  @Test
  void writingFromRightToLeftIsCutInTheOrderInWhichItIsRead() {
    List<Passage> passages =
        passages("\u05D0\u05D1\u05D2 \u05D3\u05D4\u05D5 \u05D6", "WHO:\u05D3\u05D4\u05D5");
    assertThat(passages.get(0).language()).isEqualTo("he");
    assertThat(passages.get(0).segments().stream().map(Passage.Segment::text))
        .containsExactly("\u05D0\u05D1\u05D2 ", "\u05D3\u05D4\u05D5", " \u05D6");
  }

  @Test
  void whatIsNotTheStoryIsSetApart() {
    List<Passage> passages =
        passages(
            "They met.\n\nSubscribe now!\n\nMore. Share this",
            "ASIDE:Subscribe now!",
            "ASIDE:Share this");
    assertThat(passages.stream().map(Passage::aside)).containsExactly(false, true, false);
    assertThat(shown(passages)).endsWith("[|More. ][aside|Share this]");
  }

  @Test
  void linesAreParagraphsOnlyWhereNoBlankLinesPartThem() {
    assertThat(shown(passages("One\nTwo"))).isEqualTo("[|One]¶[|Two]");
    assertThat(shown(passages("One\nTwo\n\nThree"))).isEqualTo("[|One\nTwo]¶[|Three]");
  }

  @Test
  void nothingOfTheTextIsLost() {
    String text = "A b c.\n\n  D\te\u0301 f.\n\n\nG\n";
    String all =
        passages(text, "CLAIM:b c.", "WHO:c.\n\n  D", "ASKED:f").stream()
            .map(Passage::text)
            .collect(Collectors.joining());
    assertThat(all.replace("\n", "")).isEqualTo(text.replace("\n", ""));
  }

  @Test
  void thePartsOfALongTextAreAllOfItAndEndBetweenLines() {
    String text = "A line of some words that goes on.\n".repeat(3_000);
    List<Span> parts = Parts.of(text);
    assertThat(parts).hasSizeGreaterThan(2);
    assertThat(parts.stream().map(part -> part.in(text)).collect(Collectors.joining()))
        .isEqualTo(text);
    assertThat(parts).allSatisfy(part -> assertThat(part.in(text)).endsWith("\n"));
    assertThat(parts).allMatch(part -> part.length() <= Parts.LONGEST);
  }

  @Test
  void aTextWithoutASpaceIsCutBetweenCharacters() {
    String text = "a" + "\uD840\uDC00".repeat(Parts.LONGEST);
    assertThat(Parts.of(text))
        .allSatisfy(
            part ->
                assertThat(part.in(text).codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF))
                    .isTrue());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "0-4, -",
        "0-11, -",
        "4-4, none",
        "5-4, none",
        "0-12, this text ends at 11",
        "999999999-1000000000, no place",
        "-1-4, no place",
        "x, no place",
        "1-2-3, no place",
        "0-6, in the middle of a character",
        "6-11, in the middle of a character",
      })
  void wordsThatAreAskedForAreInTheText(String asked, @Nullable String problem) {
    AskedWords words = AskedWords.in("Wang \uD83D\uDE00 met", Optional.of(asked));
    if (problem == null) {
      assertThat(words.span()).isPresent();
      assertThat(words.problem()).isEmpty();
    } else {
      assertThat(words.span()).isEmpty();
      assertThat(words.problem().orElseThrow()).contains(problem);
    }
  }
}
