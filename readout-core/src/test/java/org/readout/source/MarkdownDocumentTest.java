package org.readout.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.text.SourceText;
import org.readout.text.Span;

class MarkdownDocumentTest {

  @Test
  void marksAreTakenOffAndWordsAreKept() {
    SourceDocument document =
        Reading.document(
            "a.md",
            """
            ---
            title: "Ministers meet"
            date: 2023-06-18
            source: Fiji Times
            tags: talks
            ---
            # Ministers *meet* in Suva

            The **foreign ministers** of Fiji and [Samoa](https://samoa.example) met in
            Suva. ![the two](p.png)

            * They spoke of fish.
            * They spoke of air links.

            1. First
            2. Second

            > "We agreed," she said.

            \\###
            """);
    assertThat(document.text().text())
        .isEqualTo(
            """
            Ministers meet in Suva

            The foreign ministers of Fiji and Samoa met in
            Suva.\s

            - They spoke of fish.

            - They spoke of air links.

            1. First

            2. Second

            "We agreed," she said.

            ###""");
    assertThat(document.title()).contains("Ministers meet");
    assertThat(document.published()).contains(LocalDate.of(2023, 6, 18));
    assertThat(document.publisher()).contains("Fiji Times");
    assertThat(document.text().boilerplate()).hasSize(1);
  }

  @Test
  void theFirstHeadingIsTheTitle() {
    assertThat(Reading.document("a.md", "# Ministers *meet*\n\nThey met.").title())
        .contains("Ministers meet");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Fiji \\& **Samoa** met   | Fiji & Samoa met  | & Samoa      | \\& **Samoa
          Fiji &amp; Samoa met     | Fiji & Samoa met  | & Samoa      | &amp; Samoa
          They [met](http://a.b) x | They met x        | met x        | met](http://a.b) x
          - one\\n- two            | - one\\n\\n- two  | two          | two
          """)
  void everySpanLeadsBackToTheMarkup(String markdown, String text, String words, String original) {
    String source = markdown.replace("\\n", "\n");
    SourceText read = Reading.document("a.md", source).text();
    assertThat(read.text()).isEqualTo(text.replace("\\n", "\n"));
    int at = read.text().indexOf(words);
    assertThat(read.rawSpan(Span.of(at, at + words.length())).in(source)).isEqualTo(original);
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", "- ", "[", "*a **b ", "![", "<", "`", "&amp;", "\\"})
  void nestingWithoutEndIsSurvived(String marks) {
    assertThat(Reading.text("a.md", marks.repeat(50_000) + " Talks were held.")).hasSize(1);
  }
}
