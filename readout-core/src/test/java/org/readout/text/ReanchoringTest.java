package org.readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.text.Reanchoring.Ambiguous;
import org.readout.text.Reanchoring.Found;
import org.readout.text.Reanchoring.Gone;

/** Words are found again where the text around or within them has changed, and never guessed. */
class ReanchoringTest {

  private static final String OLD =
      """
      The ministers met in Oslo on Tuesday. Norway said it would send two ships by June. \
      Canada welcomed the offer. The ministers will meet again in Ottawa. Canada welcomed the offer \
      of a new hotline as well.""";

  /** Words of the old text, the new text, and the words found there. */
  @ParameterizedTest(name = "{0} in \"{1}\"")
  @CsvSource(
      delimiter = '|',
      nullValues = "gone",
      textBlock =
          """
          Norway said it would send two ships by June. | A new lead. Norway said it would send two ships by June. Canada welcomed the offer. | Norway said it would send two ships by June.
          Norway said it would send two ships by June. | The ministers met in Oslo. Norway says it would send two ships by June. | Norway says it would send two ships by June.
          Norway said it would send two ships by June. | On Tuesday Norway said that it would send two old ships by June. Canada did not. | Norway said that it would send two old ships by June.
          Norway said it would send two ships by June. | NORWAY SAID IT WOULD SEND TWO SHIPS BY JUNE. | NORWAY SAID IT WOULD SEND TWO SHIPS BY JUNE.
          Norway said it would send two ships by June. | The ministers met in Oslo on Tuesday. Canada welcomed the offer. | gone
          Norway said it would send two ships by June. | Norway said nothing. | gone
          two ships                                    | Norway said it would send two old ships by June. | gone
          two ships                                    | Norway said it would send two ships by July, and Canada two ships more. | two ships
          """)
  void whatBecomesOfWords(String words, String changed, String found) {
    Anchor anchor = Anchor.at(OLD, span(words));
    Reanchoring.Outcome outcome = Reanchoring.in(changed).find(anchor);
    if (found == null) {
      assertThat(outcome).isInstanceOf(Gone.class);
    } else {
      assertThat(outcome).isInstanceOf(Found.class);
      assertThat(((Found) outcome).candidate().span().in(changed)).isEqualTo(found);
    }
  }

  @Test
  void surroundingsTellRepeatedWordsApart() {
    String words = "Canada welcomed the offer";
    int second = OLD.lastIndexOf(words);
    Anchor anchor = Anchor.at(OLD, Span.of(second, second + words.length()));
    String changed = "First of all: " + OLD;

    Reanchoring.Outcome outcome = Reanchoring.in(changed).find(anchor);

    assertThat(outcome).isInstanceOf(Found.class);
    assertThat(((Found) outcome).candidate().span().start()).isEqualTo(changed.lastIndexOf(words));
  }

  @Test
  void wordsThatNothingTellsApartAreAmbiguous() {
    String line = "The spokesman declined to comment on the matter when he was asked.\n";
    Anchor anchor = Anchor.at(line.repeat(6), Span.of(3 * line.length(), 3 * line.length() + 40));

    Reanchoring.Outcome outcome = Reanchoring.in("Today. " + line.repeat(5)).find(anchor);

    assertThat(outcome).isInstanceOf(Ambiguous.class);
    assertThat(((Ambiguous) outcome).candidates()).hasSizeGreaterThan(1);
  }

  @Test
  void inTheTextAsItWasEverythingIsFoundWhereItWas() {
    String line = "The spokesman declined to comment.\n";
    String text = line.repeat(50) + OLD;
    Reanchoring reanchoring = Reanchoring.in(text);
    for (int start = 0; start + 20 < text.length(); start += 7) {
      Span span = Span.of(start, start + 20);
      Reanchoring.Outcome outcome = reanchoring.find(Anchor.at(text, span));
      assertThat(outcome).isInstanceOf(Found.class);
      assertThat(((Found) outcome).candidate().span()).isEqualTo(span);
    }
  }

  /** A sentence of which every word but a few is replaced is another; with a few replaced, not. */
  @Test
  void asManyWordsAsTheThresholdAllows() {
    String[] words = "a b c d e f g h i j".split(" ", -1);
    Anchor anchor = Anchor.at(String.join(" ", words), Span.of(0, 19));
    for (int replaced = 1; replaced <= 10; replaced++) {
      words[replaced - 1] = "other" + replaced;
      Reanchoring.Outcome outcome = Reanchoring.in(String.join(" ", words)).find(anchor);
      assertThat(outcome instanceof Found)
          .as("%d words replaced", replaced)
          .isEqualTo(replaced <= 4);
    }
  }

  @Test
  void surroundingsAreNotCutWithinACharacter() {
    String ships = "\uD83D\uDEA2".repeat(40);
    Anchor anchor = Anchor.at(ships + "words" + ships, Span.of(80, 85));

    assertThat(anchor.prefix()).isEqualTo("\uD83D\uDEA2".repeat(Anchor.CONTEXT));
    assertThat(anchor.suffix()).isEqualTo("\uD83D\uDEA2".repeat(Anchor.CONTEXT));
  }

  /** Texts on which careless searching takes hours; the build would not end. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "one letter, a, 2000000, 1000000",
    "one short word, 'a ', 2000000, 400000",
    "one long word, 'abcdefghijklmnopqrstuvwxyz ', 80000, 20000",
    "marks alone, '.', 2000000, 1000000"
  })
  void hostileTextCostsNoMoreThanOther(String what, String unit, int text, int quote) {
    String words = unit.repeat(quote) + "b";
    Anchor changed = new Anchor(words, unit.repeat(10), unit.repeat(10), text / 2);
    Anchor verbatim = new Anchor(unit, unit.repeat(10), unit.repeat(10), text / 2);
    Reanchoring reanchoring = Reanchoring.in(unit.repeat(text));

    assertThat(reanchoring.candidates(changed)).hasSizeLessThanOrEqualTo(64);
    assertThat(reanchoring.candidates(verbatim)).hasSize(64);
  }

  /** Whatever is changed elsewhere: words that stand only once are found where they went. */
  @Test
  void wordsThatStandOnceAreFoundWhateverChangesElsewhere() {
    Random random = new Random(7);
    String words = "Norway said it would send two ships by June.";
    Anchor anchor = Anchor.at(OLD, span(words));
    for (int round = 0; round < 200; round++) {
      StringBuilder changed = new StringBuilder(OLD.replace(words, "\u0000"));
      for (int edit = 0; edit < 20; edit++) {
        int at = random.nextInt(changed.length());
        if (changed.charAt(at) != '\u0000') {
          changed.setCharAt(at, (char) ('a' + random.nextInt(26)));
        }
      }
      String text = changed.toString().replace("\u0000", words);
      Reanchoring.Outcome outcome = Reanchoring.in(text).find(anchor);
      assertThat(outcome).isInstanceOf(Found.class);
      assertThat(((Found) outcome).candidate().span().in(text)).isEqualTo(words);
    }
  }

  private static Span span(String words) {
    int start = OLD.indexOf(words);
    assertThat(start).as(words).isNotNegative();
    return Span.of(start, start + words.length());
  }
}
