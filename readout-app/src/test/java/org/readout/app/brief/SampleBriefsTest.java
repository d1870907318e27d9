package org.readout.app.brief;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.app.contents.Report;
import org.readout.app.view.Page;

/** Briefs of the samples: as they should read, and what holds of every brief. */
class SampleBriefsTest {

  private static final Path GOLDEN = Path.of("src/test/resources/briefs");

  /** With {@code -Dgolden.rewrite=true} the files are made anew, to be looked at and committed. */
  @ParameterizedTest(name = "{0}-{1}")
  @CsvSource({"CHN, USA", "CHN, IND", "JPN, KOR"})
  void readLikeThis(String one, String other) throws IOException {
    Brief brief = SampleRecord.brief(one, other);
    Page page = new Page(90, false);
    TextBrief.write(page, brief);
    check(one + "-" + other + ".txt", page.toString());
    check(one + "-" + other + ".md", MarkdownBrief.of(brief));
  }

  private static void check(String name, String content) throws IOException {
    Path file = GOLDEN.resolve(name);
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(file, content, UTF_8);
    }
    assertThat(content)
        .as("%s: if the new brief is right, run this test with -Dgolden.rewrite=true", name)
        .isEqualTo(Files.readString(file, UTF_8));
  }

  private static Stream<Brief> all() {
    return SampleRecord.briefs().stream();
  }

  private static List<Brief.Sentence> sentences(Brief brief) {
    return brief.sections().stream()
        .flatMap(section -> section.parts().stream())
        .flatMap(part -> part.paragraphs().stream())
        .flatMap(paragraph -> paragraph.sentences().stream())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("all")
  void everySentenceLeadsToItsSources(Brief brief) {
    assertThat(sentences(brief)).isNotEmpty();
    for (Brief.Sentence sentence : sentences(brief)) {
      assertThat(sentence.citations())
          .as(sentence.text())
          .isNotEmpty()
          .doesNotHaveDuplicates()
          .allMatch(number -> brief.sources().get(number - 1).number() == number);
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void sourcesAreNumberedAsTheyAreFirstCited(Brief brief) {
    List<Integer> cited = new ArrayList<>();
    sentences(brief)
        .forEach(
            sentence ->
                sentence.citations().stream()
                    .filter(number -> !cited.contains(number))
                    .forEach(cited::add));
    assertThat(cited).isEqualTo(brief.sources().stream().map(Brief.Source::number).toList());
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyQuotationIsTheTextAtItsPlace(Brief brief) {
    for (Brief.Source source : brief.sources()) {
      Report report = Objects.requireNonNull(SampleRecord.reports().get(source.words().document()));
      assertThat(source.words().holdsIn(report.document().text()))
          .as(source.words().quote())
          .isTrue();
      assertThat(source.claims())
          .allMatch(id -> report.claims().stream().anyMatch(claim -> claim.id().equals(id)));
      assertThat(source.title()).isEqualTo(report.document().title());
    }
  }

  /** Names may be put in; all other words are the report's, in its order. */
  @ParameterizedTest
  @MethodSource("all")
  void whatIsToldInTheWordsOfAReportStandsInIt(Brief brief) {
    for (Brief.Sentence sentence : sentences(brief)) {
      List<String> sources =
          sentence.citations().stream()
              .map(number -> brief.sources().get(number - 1).words().quote())
              .toList();
      for (Brief.Run run : sentence.runs()) {
        if (run.reported()) {
          // A person is called by office, name and state.
          assertThat(sources)
              .as(run.text())
              .anyMatch(source -> strangeWords(run.text(), source) <= 15);
        }
      }
    }
  }

  /**
   * How many words of {@code told} do not stand in {@code source}, in the order in which they do.
   */
  private static int strangeWords(String told, String source) {
    List<String> own = words(told);
    List<String> theirs = words(source);
    int[][] shared = new int[own.size() + 1][theirs.size() + 1];
    for (int i = 1; i <= own.size(); i++) {
      for (int j = 1; j <= theirs.size(); j++) {
        shared[i][j] =
            own.get(i - 1).equals(theirs.get(j - 1))
                ? shared[i - 1][j - 1] + 1
                : Math.max(shared[i - 1][j], shared[i][j - 1]);
      }
    }
    return own.size() - shared[own.size()][theirs.size()];
  }

  private static List<String> words(String text) {
    return List.of(text.toLowerCase(Locale.ROOT).strip().split("[^\\p{L}\\p{N}]+"));
  }

  @Test
  void whatIsLeftOutIsCounted() {
    Brief.Part engagements = SampleRecord.shortest().sections().get(0).parts().get(0);
    assertThat(engagements.paragraphs()).hasSize(1);
    assertThat(engagements.further().orElse("")).matches("\\d+ further engagements are in .*");
  }
}
