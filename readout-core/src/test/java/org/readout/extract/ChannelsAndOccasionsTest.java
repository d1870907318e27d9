package org.readout.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.readout.Readout;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.ChannelNotice;
import org.readout.claim.Claim;
import org.readout.claim.Content;
import org.readout.claim.Occasion;
import org.readout.claim.PlaceName;
import org.readout.claim.Reality;
import org.readout.claim.When;
import org.readout.source.SourceDocument;
import org.readout.text.Span;

/** Reads the examples of channels-and-occasions.txt, where their shape is explained. */
class ChannelsAndOccasionsTest {

  private static final String EXAMPLES = "/org/readout/extract/channels-and-occasions.txt";
  private static final LocalDate PUBLISHED = LocalDate.of(2023, 6, 19);

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(ChannelsAndOccasionsTest.class.getResourceAsStream(EXAMPLES))) {
      String all = new String(stream.readAllBytes(), UTF_8);
      return Arrays.stream(all.split("(?m)^=== ", -1))
          .skip(1)
          .map(ChannelsAndOccasionsTest::example)
          .toList()
          .stream();
    }
  }

  private static DynamicTest example(String written) {
    String[] parts = written.split("(?m)^---\\n", -1);
    String title = parts[0].lines().findFirst().orElse("");
    String text = parts[0].substring(title.length()).strip();
    List<String> expected = parts[1].lines().filter(line -> !line.isBlank()).toList();
    SourceDocument document = SourceDocument.of("example", text).publishedOn(PUBLISHED);
    return DynamicTest.dynamicTest(
        title,
        () ->
            assertThat(
                    claims(document)
                        .map(claim -> written(claim.content(), claim))
                        .collect(Collectors.toList()))
                .as(text)
                .containsExactlyInAnyOrderElementsOf(expected));
  }

  @Test
  void theEvidenceIsTheSentenceAndTheWordsStandInIt() {
    SourceDocument document =
        SourceDocument.of(
                "example",
                "Iran cut its hotline with Iraq. Oman will host the Arab League summit on July 9.")
            .publishedOn(PUBLISHED);
    assertThat(claims(document))
        .hasSize(2)
        .allSatisfy(
            claim -> {
              assertThat(claim.evidence().get(0).holdsIn(document.text())).isTrue();
              assertThat(claim.evidence().get(0).span().contains(words(claim.content()))).isTrue();
            });
  }

  @Test
  void aSideThatTheSentenceDoesNotNameIsNoted() {
    SourceDocument document =
        SourceDocument.of(
                "example",
                "French President Emmanuel Macron met Polish President Andrzej Duda. It was agreed to"
                    + " continue regular contacts.")
            .publishedOn(PUBLISHED);
    assertThat(claims(document))
        .singleElement()
        .satisfies(
            claim ->
                assertThat(claim.derivation().notes())
                    .containsExactly(
                        "not both sides are named here; it is between those the report is about"));
  }

  @Test
  void withoutADayOfPublicationNothingIsKnownToBeToCome() {
    SourceDocument document =
        SourceDocument.of("example", "Lithuania is hosting the NATO summit on July 11-12.");
    assertThat(claims(document)).isEmpty();
  }

  private static Stream<Claim> claims(SourceDocument document) {
    return Readout.standard().read(document).stream()
        .filter(
            claim ->
                claim.content() instanceof ChannelNotice || claim.content() instanceof Occasion);
  }

  private static Span words(Content content) {
    return content instanceof ChannelNotice notice ? notice.words() : ((Occasion) content).words();
  }

  private static String written(Content content, Claim claim) {
    if (content instanceof ChannelNotice notice) {
      return String.join(
          " | ",
          "channel",
          notice.sides().stream().map(ActorRef::label).collect(Collectors.joining(" ")),
          word(notice.kind()),
          word(notice.status()),
          day(notice.since().firstDay()),
          notice.name(),
          claim.attribution().innermost().name());
    }
    return written((Occasion) content, claim.reality());
  }

  private static String written(Occasion occasion, Reality reality) {
    When when = occasion.when();
    return String.join(
        " | ",
        "occasion",
        occasion.name(),
        word(occasion.kind()),
        day(when.firstDay()),
        day(when.lastDay()),
        occasion.place().map(PlaceName::name).orElse("-"),
        word(reality),
        orDash(
            occasion.participants().stream()
                .map(Actor::polity)
                .map(ActorRef::label)
                .collect(Collectors.joining(" "))));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("-");
  }

  private static String orDash(String words) {
    return words.isEmpty() ? "-" : words;
  }
}
