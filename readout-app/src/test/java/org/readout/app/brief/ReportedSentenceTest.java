package org.readout.app.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.app.Samples;
import org.readout.app.view.Names;
import org.readout.claim.Attribution;
import org.readout.claim.Claim;
import org.readout.claim.Derivation;
import org.readout.claim.Evidence;
import org.readout.claim.Reality;
import org.readout.claim.Statement;
import org.readout.claim.Voice;
import org.readout.text.Span;

class ReportedSentenceTest {

  /** What Nordmann says; the words in angle brackets are those that mean her. */
  private static Claim statement(String marked) {
    int start = marked.indexOf('<');
    int end = marked.indexOf('>') - 1;
    String sentence = marked.replace("<", "").replace(">", "");
    Voice publisher =
        new Voice(Voice.Kind.PUBLISHER, "Example Agency", Optional.empty(), Optional.empty());
    Voice speaker =
        new Voice(
            Voice.Kind.OFFICIAL,
            "Nordmann",
            Optional.of(Samples.NORDMANN),
            start < 0 ? Optional.empty() : Optional.of(Span.of(100 + start, 100 + end)));
    return Claim.of(
        new Statement(List.of(Samples.NORDMANN), List.of(), "say", List.of(), List.of()),
        Reality.OCCURRED,
        new Attribution(List.of(publisher, speaker)),
        List.of(new Evidence("document", Span.of(100, 100 + sentence.length()), sentence)),
        new Derivation(List.of("speech"), List.of()));
  }

  private static String told(Claim claim) {
    Names names = new Names(id -> id, id -> Optional.empty());
    return new ReportedSentence(new People(names, Set.of("NOR")))
        .of(claim).stream().map(Brief.Run::text).collect(Collectors.joining());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <She> said that ice melts. | Foreign Minister Kari Nordmann said that ice melts
          <The Minister> said that ice melts. | Foreign Minister Kari Nordmann said that ice melts
          <Nordmann> said that ice melts. | Foreign Minister Kari Nordmann said that ice melts
          <Norway's Kari Nordmann> said that ice melts. | Norway's Kari Nordmann said that ice melts
          Ice melts, <she> said. | Ice melts, Foreign Minister Kari Nordmann said
          "Ice melts," <she> said. | "Ice melts," Foreign Minister Kari Nordmann said
          In Oslo <she> said that ice melts. | In Oslo Foreign Minister Kari Nordmann said that ice melts
          Furthermore, <she> said that ice melts. | Foreign Minister Kari Nordmann said that ice melts
          3. <Nordmann> said that ice melts. | Foreign Minister Kari Nordmann said that ice melts
          <Her> view is that ice melts. | Foreign Minister Kari Nordmann's view is that ice melts
          Officials said <she> had seen ice melt. | Officials said she [Foreign Minister Kari Nordmann] had seen ice melt
          """)
  void whoIsMeantIsNamed(String sentence, String told) {
    assertThat(told(statement(sentence))).isEqualTo(told);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <I> saw the ice melt. | Foreign Minister Kari Nordmann: “I saw the ice melt.”
          <She> said that our ice melts. | “[Foreign Minister Kari Nordmann] said that our ice melts.”
          Ice melts. | Foreign Minister Kari Nordmann: “Ice melts.”
          <She> said that "we see our ice melt". | Foreign Minister Kari Nordmann said that "we see our ice melt"
          <She> said that the US sees ice melt. | Foreign Minister Kari Nordmann said that the US sees ice melt
          Nordmann said that ice melts. | Nordmann said that ice melts
          """)
  void whoSpeaksOfHimselfIsQuoted(String sentence, String told) {
    assertThat(told(statement(sentence))).isEqualTo(told);
  }

  @Test
  void longSentencesEndAtAWord() {
    String told = told(statement("<She> said that " + "ice melts and ".repeat(40) + "flows."));
    assertThat(told).hasSizeLessThan(330).endsWith(" \u2026").doesNotContain("mel \u2026");
  }

  @ParameterizedTest
  @CsvSource({
    "short, 10, short",
    "one two three, 10, one two …",
    "'one, two three', 8, one …",
    "withoutanyspaces, 10, withouta …"
  })
  void excerptsEndAtAWord(String text, int longest, String excerpt) {
    assertThat(Excerpt.of(text, longest)).isEqualTo(excerpt);
  }
}
