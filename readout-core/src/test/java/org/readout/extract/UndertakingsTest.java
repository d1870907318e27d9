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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.readout.Readout;
import org.readout.claim.Claim;
import org.readout.claim.Participant;
import org.readout.claim.Undertaking;
import org.readout.claim.When;
import org.readout.source.SourceDocument;

/**
 * Reads the examples of undertakings.txt. Each is a text, published on Monday, 19 June 2023, a line
 * {@code ---} and one line for every undertaking that must come out, no more and no fewer:
 *
 * <pre>
 * form | by | to | deed | due | standing | how real | issues
 * </pre>
 */
class UndertakingsTest {

  private static final String EXAMPLES = "/org/readout/extract/undertakings.txt";
  private static final LocalDate PUBLISHED = LocalDate.of(2023, 6, 19);

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    return read().stream()
        .map(example -> example.split("(?m)^---\\n?", -1))
        .map(
            parts ->
                DynamicTest.dynamicTest(
                    parts[0].strip(),
                    () ->
                        assertThat(undertakings(parts[0].strip()))
                            .containsExactlyInAnyOrderElementsOf(
                                parts[1].strip().lines().toList())));
  }

  private static List<String> read() throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(UndertakingsTest.class.getResourceAsStream(EXAMPLES))) {
      String all = new String(stream.readAllBytes(), UTF_8);
      return Arrays.stream(all.split("(?m)^===.*\\n", -1)).skip(1).toList();
    }
  }

  private static List<String> undertakings(String text) {
    SourceDocument document = SourceDocument.of("example", text).publishedOn(PUBLISHED);
    return Readout.standard().read(document).stream()
        .filter(claim -> claim.content() instanceof Undertaking)
        .map(claim -> line(claim, document.text().text()))
        .toList();
  }

  private static String line(Claim claim, String text) {
    Undertaking undertaking = (Undertaking) claim.content();
    assertThat(undertaking.deedWords().in(text)).isEqualTo(undertaking.deed());
    return String.join(
            " | ",
            lower(undertaking.form()),
            sides(undertaking.by()),
            sides(undertaking.to()),
            undertaking.deed(),
            due(undertaking.due()),
            lower(undertaking.standing()),
            lower(claim.reality()),
            String.join(" ", undertaking.issues()))
        .strip();
  }

  private static String sides(List<Participant> sides) {
    return sides.stream()
        .map(side -> side.actor().polity().label())
        .sorted()
        .collect(Collectors.joining("+"));
  }

  private static String due(When when) {
    String first = when.firstDay().map(LocalDate::toString).orElse("-");
    String last = when.lastDay().map(LocalDate::toString).orElse("-");
    return first.equals(last) ? first : first + ".." + last;
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
