package org.readout.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.text.SourceText;
import org.readout.text.Span;

/** What holds of every input of every format, whole, cut anywhere or damaged. */
class ReadingPropertiesTest {

  private static final String HTML =
      """
      <!DOCTYPE html><html><head><title>Talks &amp; fish</title><meta charset="utf-8">
      <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2023-06-18"}</script></head>
      <body><nav><a href="/">Home</a></nav><article><h1>Talks &amp; fish</h1>
      <p>The ministers of Fiji &mdash; and Samoa &ndash; met on&nbsp;Sunday; &#8220;good&#8221; talks, they <b>sa</b>id.</p>
      <table><tr><td>Fiji</td><td>20</td></tr></table><pre>a
      b</pre><ul><li>one<li>two</ul><!-- no --><p>They went home<br>by &eacute;lan.</article></body></html>
      """;

  static Stream<Arguments> samples() {
    String text =
        "Talks in Suva\r\n\r\nThe ministers of Fiji\u00A0and Samoa met. AB/CD\nPublished 18 June 2023\n😀 é\n";
    String json =
        "{\"title\": \"Talks\", \"text\": \"The ministers\\nmet in \\u0053uva. \\ud83d\\ude00\", \"date\": \"2023-06-18\"}\n";
    return Stream.of(
        Arguments.of("a.txt", text),
        Arguments.of(
            "a.md",
            "---\ntitle: Talks\n---\n# Talks\n\nThe *ministers* \\& [all](http://a) met &amp; left.\n\n- one\n- two\n"),
        Arguments.of("a.html", HTML),
        Arguments.of("a.jsonl", json + json),
        Arguments.of("a.json", "[" + json + "," + json + "]"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void aDocumentMayStopAnywhere(String name, String content) {
    byte[] bytes = content.getBytes(UTF_8);
    for (int end = 0; end <= bytes.length; end++) {
      check(name, Arrays.copyOf(bytes, end));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void aCompressedDocumentMayStopAnywhere(String name, String content) {
    byte[] bytes = Reading.compressed(content.getBytes(UTF_8));
    for (int end = 0; end <= bytes.length; end++) {
      check(name + ".gz", Arrays.copyOf(bytes, end));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void damageIsSurvived(String name, String content) {
    Random random = new Random(42);
    byte[] bytes = content.getBytes(UTF_8);
    for (int round = 0; round < 400; round++) {
      byte[] damaged = bytes.clone();
      int changes = 1 + random.nextInt(8);
      for (int i = 0; i < changes; i++) {
        int at = random.nextInt(damaged.length);
        int from = random.nextInt(damaged.length);
        int length = Math.min(random.nextInt(20), damaged.length - Math.max(at, from));
        System.arraycopy(bytes, from, damaged, at, length);
        if (random.nextBoolean()) {
          damaged[at] = (byte) "<>&{}[]\"\\\n\0;:-#\u00E9".charAt(random.nextInt(16));
        }
      }
      check(name, damaged);
    }
  }

  @Test
  void readingTwiceGivesTheSame() {
    samples()
        .forEach(
            sample -> {
              byte[] bytes = ((String) sample.get()[1]).getBytes(UTF_8);
              String name = (String) sample.get()[0];
              assertThat(texts(Reading.bytes(name, bytes, ReadOptions.STANDARD)))
                  .isEqualTo(texts(Reading.bytes(name, bytes, ReadOptions.STANDARD)));
            });
  }

  @ParameterizedTest
  @CsvSource({"a.txt", "a.html"})
  void everyWordLeadsBackToItself(String name) {
    String content =
        samples()
            .filter(sample -> sample.get()[0].equals(name))
            .map(sample -> (String) sample.get()[1])
            .findFirst()
            .orElseThrow();
    SourceText text = Reading.document(name, content).text();
    for (String word : List.of("ministers", "Fiji", "Samoa", "met")) {
      int at = text.text().indexOf(word);
      assertThat(text.rawSpan(Span.of(at, at + word.length())).in(content)).isEqualTo(word);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-06-18                        | 2023-06-18
          2023/06/18                        | 2023-06-18
          20230618                          | 2023-06-18
          20230618T101500Z                  | 2023-06-18
          20230618101500                    | 2023-06-18
          2023-06-18T10:15:30.123+08:00     | 2023-06-18
          2023-06-18 10:15                  | 2023-06-18
          Sun, 18 Jun 2023 10:15:00 +0000   | 2023-06-18
          Sun, 18 Jun 2023 10:15:00 GMT     | 2023-06-18
          18 June 2023                      | 2023-06-18
          June 18, 2023                     | 2023-06-18
          Sunday, June 18, 2023 4:05 PM EDT | 2023-06-18
          18th June 2023                    | 2023-06-18
          18.06.2023                        | 2023-06-18
          1687083300                        | 2023-06-18
          1687083300000                     | 2023-06-18
          18/06/2023                        | 2023-06-18
          06/07/2023                        |
          07/07/2023                        | 2023-07-07
          2023-02-30                        |
          0023-06-18                        |
          June 2023                         |
          yesterday                         |
          June 18                           |
          """)
  void timesOfPublicationAreReadOrRefused(String written, LocalDate day) {
    assertThat(PublicationTime.of(written).map(PublicationTime::day).orElse(null)).isEqualTo(day);
  }

  private static void check(String name, byte[] bytes) {
    List<ReadResult> results = Reading.bytes(name, bytes, ReadOptions.STANDARD);
    assertThat(results).isNotEmpty();
    for (ReadResult.Failed failed : Reading.failures(results)) {
      assertThat(failed.problem()).doesNotContain("could not be taken apart");
      assertThat(failed.remedy()).isNotEmpty();
    }
    for (SourceDocument document : Reading.documents(results)) {
      SourceText text = document.text();
      int before = 0;
      for (int offset = 0; offset <= text.text().length(); offset++) {
        assertThat(text.rawOffset(offset)).isGreaterThanOrEqualTo(before);
        before = text.rawOffset(offset);
      }
      text.boilerplate().forEach(mark -> assertThat(text.quote(mark.span())).isNotBlank());
    }
  }

  private static List<String> texts(List<ReadResult> results) {
    List<String> texts = new ArrayList<>();
    Reading.documents(results)
        .forEach(
            document ->
                texts.add(document.id() + document.text().text() + document.text().boilerplate()));
    return texts;
  }
}
