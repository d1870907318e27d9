package org.readout.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.golden.Expectation.Standing;

/** The form of golden documents: what it says, and what it says when it is not kept. */
class GoldenFormatTest {

  private static final Path FILE = Path.of("example.txt");

  @Test
  void takesHeaderTextAndLinesApart() {
    GoldenDocument document =
        GoldenDocument.parse(
            FILE,
            """
            # title: Wang in Oslo
            # published: 2024-05-02
            # zone: Europe/Oslo
            Wang Yi visited Oslo.

            He met nobody.
            ---
            // The visit is the whole of it.
            engagement | visit | occurred | ? | visitor CHN Wang Yi; host NOR | "visited \\"Oslo\\" | twice"
            none | statement
            """);
    assertThat(document.document().text().text())
        .isEqualTo("Wang in Oslo\nWang Yi visited Oslo.\n\nHe met nobody.\n");
    assertThat(document.document().published()).hasToString("Optional[2024-05-02]");
    assertThat(document.notes()).containsExactly("// The visit is the whole of it.");
    assertThat(document.expectations())
        .extracting(Expectation::line, Expectation::standing)
        .containsExactly(tuple(9, Standing.REQUIRED), tuple(10, Standing.REQUIRED));
    ExpectedEngagement visit = (ExpectedEngagement) document.expectations().get(0).claim();
    assertThat(visit.evidence()).hasValue("visited \"Oslo\" | twice");
    assertThat(visit.parties())
        .extracting(ExpectedActor::polity, actor -> actor.name().orElse("-"))
        .containsExactly(tuple("CHN", "Wang Yi"), tuple("NOR", "-"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      commentCharacter = '~',
      value = {
        "meeting | CHN ! 'meeting' is no kind of line",
        "engagement | parley | occurred | - | CHN; USA ! 'parley' is unknown. Known are [meeting,",
        "engagement | call | happened | - | CHN; USA ! 'happened' is unknown. Known are [occurred,",
        "engagement | call | occurred | 2024-02-30 | CHN; USA ! '2024-02-30' is no date",
        "engagement | call | occurred | - | china; USA ! 'china' is no party or speaker",
        "engagement | call | occurred ! an engagement has a form, a reality, a date and parties",
        "engagement | call | occurred | - | CHN; USA | where: Oslo ! 'where: Oslo' is no part",
        "engagement | call | occurred | - | CHN; USA | | main ! nothing stands between two",
        "engagement | call | occurred | - | CHN; USA | \"spoke ! a double quote is not closed",
        "statement ! a statement has a speaker",
        "act | ACCUSE | occurred ! an act has a type, a reality and sides",
        "act | BLAME | occurred | CHN ! 'BLAME' is no type of act. Known are [ASSAULT,",
        "act | ACCUSE | done | CHN > USA ! 'done' is unknown. Known are [occurred,",
        "act | ACCUSE | occurred | CHN > USA > IRN ! has more than two sides",
        "act | ACCUSE | occurred | china > USA ! 'china' is no party or speaker",
        "act | ACCUSE | occurred | CHN > USA | how: loud ! 'how: loud' is no part of an act",
        "undertaking | pledged ! an undertaking has a form and sides",
        "undertaking | sworn | CHN ! 'sworn' is unknown. Known are [agreed,",
        "undertaking | pledged | CHN | by: 2024 ! 'by: 2024' is no part of an undertaking",
        "channel | military | open | CHN ! a channel has a kind, a status and two sides",
        "channel | naval | open | CHN USA ! 'naval' is unknown. Known are [leaders,",
        "channel | military | open | CHN USA | main ! 'main' is no part of a channel",
        "occasion | gathering | scheduled ! an occasion has a kind, a reality and a date",
        "occasion | party | scheduled | - ! 'party' is unknown. Known are [gathering,",
        "occasion | visit | scheduled | - | to: CHN ! 'to: CHN' is no part of an occasion",
        "none | meetings ! a line 'none' names one layer",
      })
  void saysWhereALineIsWrongAndHowToMendIt(String line, String message) {
    assertThatThrownBy(() -> GoldenDocument.parse(FILE, "Text.\n---\nnone | statement\n" + line))
        .isInstanceOf(GoldenFormatException.class)
        .hasMessageStartingWith("example.txt:4: ")
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      commentCharacter = '~',
      value = {
        "# date: 2024 ! example.txt:1: '# date: 2024' is no header. Known are [complete,",
        "# published: May 2 ! example.txt:1: 'May 2' is no value for published",
        "# complete: deeds ! example.txt:1: complete: 'deeds' is no layer. Write one or several of",
      })
  void saysWhichHeaderIsWrong(String header, String message) {
    assertThatThrownBy(
            () -> GoldenDocument.parse(FILE, header + "\nText.\n---\nnone | statement\n"))
        .isInstanceOf(GoldenFormatException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void wantsAnExpectation() {
    assertThatThrownBy(() -> GoldenDocument.parse(FILE, "Text.\n---\n"))
        .hasMessageContaining("example.txt:2: nothing is expected below the line ---");
    assertThatThrownBy(() -> GoldenDocument.parse(FILE, "Text.\n"))
        .hasMessageContaining("example.txt:1: no line ---");
  }

  @Test
  void everyGoldenDocumentKeepsTheForm() {
    List<GoldenDocument> documents = GoldenDocument.all();
    assertThat(documents).hasSizeGreaterThan(30);
  }

  @Test
  void theWordsOfEvidenceStandInTheText() {
    for (GoldenDocument document : GoldenDocument.all()) {
      String text = document.document().text().text();
      for (Expectation line : document.expectations()) {
        assertThat(line.claim().words())
            .as("%s:%d", document.file(), line.line())
            .allMatch(words -> Levelled.contains(text, words));
      }
    }
  }
}
