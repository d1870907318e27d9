package org.readout.app.export.citations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.app.ExportSamples;
import org.readout.app.json.Json;
import org.readout.source.SourceDocument;

/** Citations as reference managers take them, whatever stands in titles and addresses. */
class CitationFormatTest {

  @Test
  void bibtex() {
    assertThat(write(CitationFormat.BIBTEX, fetched("newspaper")))
        .isEqualTo(
            """
            @article{newspaper-2025-9ef8180d6f,
              title = {{Ministers meet}},
              journal = {newspaper},
              date = {2025-03-11},
              year = {2025},
              month = {3},
              day = {11},
              url = {https://example.org/a_b?c=1&d=%20},
              urldate = {2025-03-12}
            }

            """);
  }

  @Test
  void ris() {
    assertThat(write(CitationFormat.RIS, fetched("government")))
        .isEqualTo(
            """
            TY  - RPRT
            ID  - government-2025-9ef8180d6f
            TI  - Ministers meet
            PB  - government
            M3  - Press release
            PY  - 2025
            DA  - 2025/03/11/
            UR  - https://example.org/a_b?c=1&d=%20
            Y2  - 2025/03/12/
            ER  -\s
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void cslJson() {
    assertThat(write(CitationFormat.CSL_JSON, fetched("magazine")))
        .isEqualTo(
            """
            [ {
              "id" : "magazine-2025-9ef8180d6f",
              "type" : "article-magazine",
              "title" : "Ministers meet",
              "container-title" : "magazine",
              "issued" : {
                "date-parts" : [ [ 2025, 3, 11 ] ]
              },
              "URL" : "https://example.org/a_b?c=1&d=%20",
              "accessed" : {
                "date-parts" : [ [ 2025, 3, 12 ] ]
              }
            } ]
            """);
  }

  @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
  @CsvSource({
    "newspaper, article, NEWS, article-newspaper",
    "agency, article, NEWS, article-newspaper",
    "broadcaster, article, NEWS, article-newspaper",
    "magazine, article, MGZN, article-magazine",
    "government, misc, RPRT, report",
    "organisation, misc, RPRT, report",
    "somebody, misc, ELEC, webpage"
  })
  void theKindOfPublisherDecides(String kind, String bibtex, String ris, String csl) {
    assertThat(write(CitationFormat.BIBTEX, fetched(kind))).startsWith("@" + bibtex + "{");
    assertThat(write(CitationFormat.RIS, fetched(kind))).startsWith("TY  - " + ris + "\r\n");
    assertThat(item(fetched(kind)).get("type").asText()).isEqualTo(csl);
  }

  /** A site may be known where the name of its publisher is not. */
  @Test
  void theHostDecidesWhereTheNameIsNotKnown() {
    SourceDocument document =
        ExportSamples.document(
            "text",
            Optional.empty(),
            Optional.of("The Desk"),
            Optional.of("https://mfa.example/x"));
    String written =
        CitationFormat.RIS.write(
            List.of(document),
            name -> name.equals("mfa.example") ? Optional.of("government") : Optional.empty());
    assertThat(written).startsWith("TY  - RPRT\r\n");
  }

  @Test
  void whatIsNotKnownIsLeftOut() {
    SourceDocument bare = SourceDocument.of("note.txt", "Nothing is known of this.");
    assertThat(write(CitationFormat.BIBTEX, bare)).contains("title = {{note.txt}}");
    for (CitationFormat format : CitationFormat.values()) {
      assertThat(write(format, bare))
          .contains("document-nd-")
          .doesNotContain("null", "year", "PY", "issued", "accessed", "journal", "url", "UR ");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "100% of $5 & more: #1_a^b~c\\d",
        "} , author = {Somebody Else",
        "{{{",
        "\\input{/etc/passwd}",
        "\\}",
        "a \"quoted\" title"
      })
  void titlesCannotBreakBibTex(String title) {
    String written = write(CitationFormat.BIBTEX, titled(title));

    int depth = 0;
    int deepest = 0;
    for (int at = 0; at < written.length(); at++) {
      char unit = written.charAt(at);
      depth += unit == '{' ? 1 : unit == '}' ? -1 : 0;
      deepest = Math.max(deepest, depth);
      assertThat(depth).isNotNegative();
    }
    assertThat(depth).isZero();
    String field =
        written.lines().filter(line -> line.startsWith("  title = ")).findFirst().orElseThrow();
    assertThat(unescaped(field.substring("  title = {{".length(), field.length() - "}},".length())))
        .isEqualTo(title);
  }

  /** What TeX prints. */
  private static String unescaped(String tex) {
    return tex.replace("\\textbackslash{}", "\u0001")
        .replace("\\textbraceleft{}", "{")
        .replace("\\textbraceright{}", "}")
        .replace("\\textasciitilde{}", "~")
        .replace("\\textasciicircum{}", "^")
        .replaceAll("\\\\([#$%&_])", "$1")
        .replace("\u0001", "\\");
  }

  /** A title of several lines would be several tags. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "one\nER  - \nTY  - JOUR",
        "one\r\nER  - ",
        "one\u2028two",
        "one\u0085two",
        "a\u0000b\u001bc"
      })
  void titlesCannotBreakRis(String title) {
    String written = write(CitationFormat.RIS, titled(title));

    assertThat(written.split("\r\n", -1))
        .filteredOn(line -> !line.isEmpty())
        .allSatisfy(line -> assertThat(line).matches("[A-Z][A-Z0-9]  - [^\\p{Cc}\u2028\u2029]*"));
    assertThat(written.split("\r\n", -1)).filteredOn(line -> line.startsWith("ER")).hasSize(1);
  }

  @Test
  void titlesOfAllScriptsStay() {
    String title = "外交部：《声明》 «Заявление» Erdoğan \uD83D\uDEA2";
    for (CitationFormat format : CitationFormat.values()) {
      assertThat(write(format, titled(title))).contains(title);
    }
  }

  @ParameterizedTest
  @EnumSource(CitationFormat.class)
  void keysStayAndAreTheDocuments(CitationFormat format) {
    SourceDocument one = titled("A title");
    SourceDocument other = titled("Another title");
    String key = "somebody-2025-" + one.id().substring(0, 10);
    assertThat(write(format, one)).contains(key);
    assertThat(write(format, other)).contains(key);
  }

  private static SourceDocument titled(String title) {
    return ExportSamples.document(
        "A text.", Optional.of(title), Optional.of("Somebody"), Optional.empty());
  }

  private static SourceDocument fetched(String publisher) {
    SourceDocument document =
        ExportSamples.document(
            "A story.",
            Optional.of("Ministers meet"),
            Optional.of(publisher),
            Optional.of("https://example.org/a_b?c=1&d=%20"));
    return new SourceDocument(
        document.id(),
        document.name(),
        document.uri(),
        document.publisher(),
        document.title(),
        document.published(),
        document.zone(),
        Optional.of(Instant.parse("2025-03-12T23:30:00Z")),
        document.text());
  }

  private static JsonNode item(SourceDocument document) {
    return Json.parse(write(CitationFormat.CSL_JSON, document)).get(0);
  }

  /** Publishers are of the kind that their name says. */
  private static String write(CitationFormat format, SourceDocument document) {
    return format.write(List.of(document), Optional::of);
  }
}
