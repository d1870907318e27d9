package org.readout.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.text.Span;

class QuotationFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        // every kind of double mark
        "He said \"we agree\" and left. ! \"we agree\"",
        "He said “we agree” and left. ! “we agree”",
        "He said «we agree» and left. ! «we agree»",
        "He said „we agree“ and left. ! „we agree“",
        "He said „we agree” and left. ! „we agree”",
        "He said ”we agree” and left. ! ”we agree”",
        // mixed marks, as copied from pages
        "He stressed \"open talks.” Then he left. ! \"open talks.”",
        "He stressed “open talks.\" Then he left. ! “open talks.\"",
        "He stressed “open talks“. ! “open talks“",
        // several
        "\"We agree,\" he said, \"on most things.\" ! \"We agree,\" | \"on most things.\"",
        "(\"yes\") and—\"no\"— ! \"yes\" | \"no\"",
        // quotations within quotations: the outer one
        "“He told me ‘never again’ twice,” she said. ! “He told me ‘never again’ twice,”",
        "“He told me “never again” twice,” she said. ! “He told me “never again” twice,”",
        "‘He told me “never again” twice,’ she said. ! ‘He told me “never again” twice,’",
        "\"He told me 'never again' twice,\" she said. ! \"He told me 'never again' twice,\"",
        // single marks
        "He said ‘we agree’ and left. ! ‘we agree’",
        "'We agree,' he said. ! 'We agree,'",
        "The so-called 'red line' was crossed. ! 'red line'",
        "‘The ministers’ meeting went well,’ he said. ! ‘The ministers’ meeting went well,’",
        "'It's China's choice,' he said. ! 'It's China's choice,'",
        // apostrophes are no quotations
        "China's ministers' meeting, in the '90s, wasn't 'til June. ! ``",
        "The ministers’ talks and the leaders’ calls ! ``",
        // marks without a partner
        "A 12\" gun was shown. He said \"we agree\". ! \"we agree\"",
        "He said \"we agree and left. ! ``",
        "He said ” and left. ! ``",
        "\" ! ``",
        "He said \"\" and left. ! ``",
      })
  void findsWhatStandsInMarks(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
  }

  @Test
  void takesParagraphsEachOpenedAnew() {
    String text =
        "He said:\n\n“We agree on this.\n\n“We agree on that,” he added.\n\n“We differ,” said she.";
    assertThat(found(text)).isEqualTo("“We agree on this. | “We agree on that,” | “We differ,”");
  }

  @Test
  void endsAParagraphAtABlankLine() {
    assertThat(found("He said \"we agree\n\nand left. She said \"no\".")).isEqualTo("\"no\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "“", "”", "'", "‘", "«", "“\"", "'a ", "\"a\" "})
  void survivesMarksWithoutEnd(String marks) {
    String text = marks.repeat(3000);
    List<Span> found = QuotationFinder.find(text);
    for (int i = 1; i < found.size(); i++) {
      assertThat(found.get(i).start()).isGreaterThanOrEqualTo(found.get(i - 1).end());
    }
  }

  private static String found(String text) {
    return QuotationFinder.find(text).stream()
        .map(span -> span.in(text))
        .collect(Collectors.joining(" | "));
  }
}
