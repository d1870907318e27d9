package org.readout.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.readout.Readout;
import org.readout.claim.Actor;
import org.readout.claim.Claim;
import org.readout.claim.Statement;
import org.readout.claim.Voice;
import org.readout.source.SourceDocument;
import org.readout.text.SourceText;

/**
 * Reads the examples of statements.txt. Each is a text, a line {@code ---} and one line for every
 * statement that must come out, no more and no fewer:
 *
 * <pre>
 * speaker | verb | to whom | verbatim words | voices before the speaker
 * </pre>
 */
class StatementsTest {

  private static final String EXAMPLES = "/org/readout/extract/statements.txt";
  private static final LocalDate PUBLISHED = LocalDate.of(2023, 6, 19);

  /** An example: its text, what is known of its source, and the statements in it. */
  private record Example(String text, String title, String publisher, List<String> statements) {}

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    return read().stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.text().lines().findFirst().orElse(""),
                    () ->
                        assertThat(statements(example))
                            .as(example.text())
                            .containsExactlyElementsOf(example.statements())));
  }

  private static List<Example> read() throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(StatementsTest.class.getResourceAsStream(EXAMPLES))) {
      String all = new String(stream.readAllBytes(), UTF_8);
      return Arrays.stream(all.split("(?m)^===.*\\n", -1))
          .skip(1)
          .map(StatementsTest::example)
          .toList();
    }
  }

  private static Example example(String written) {
    String[] parts = written.split("(?m)^---\\n", -1);
    List<String> text = new ArrayList<>();
    String title = "";
    String publisher = "";
    for (String line : parts[0].strip().split("\n", -1)) {
      if (line.startsWith("# title: ")) {
        title = line.substring("# title: ".length());
      } else if (line.startsWith("# publisher: ")) {
        publisher = line.substring("# publisher: ".length());
      } else {
        text.add(line);
      }
    }
    String body = String.join("\n", text).strip();
    return new Example(
        title.isEmpty() ? body : title + "\n\n" + body,
        title,
        publisher,
        parts[1].lines().filter(line -> !line.isBlank()).toList());
  }

  private static List<String> statements(Example example) {
    SourceDocument plain = SourceDocument.of("example", example.text());
    SourceDocument document =
        new SourceDocument(
            plain.id(),
            plain.name(),
            plain.uri(),
            Optional.of(example.publisher()).filter(name -> !name.isEmpty()),
            Optional.of(example.title()).filter(name -> !name.isEmpty()),
            Optional.of(PUBLISHED),
            plain.zone(),
            plain.retrieved(),
            plain.text());
    return Readout.standard().read(document).stream()
        .filter(claim -> claim.content() instanceof Statement)
        .map(claim -> written(claim, document.text()))
        .toList();
  }

  /** A statement as the examples write it. */
  private static String written(Claim claim, SourceText text) {
    Statement statement = (Statement) claim.content();
    List<Voice> voices = claim.attribution().voices();
    return String.join(
        " | ",
        statement.speakers().stream()
            .map(StatementsTest::written)
            .collect(Collectors.joining("; ")),
        statement.verb(),
        orDash(
            statement.addressees().stream()
                .map(StatementsTest::written)
                .collect(Collectors.joining("; "))),
        orDash(
            statement.quotations().stream()
                .map(text::quote)
                .map(words -> words.replaceAll("\\s+", " "))
                .collect(Collectors.joining(" / "))),
        orDash(
            voices.subList(1, voices.size() - 1).stream()
                .map(voice -> kind(voice) + voice.name())
                .collect(Collectors.joining(" > "))));
  }

  private static String kind(Voice voice) {
    return voice.kind() == Voice.Kind.OFFICIAL
        ? ""
        : voice.kind().name().toLowerCase(Locale.ROOT) + " ";
  }

  private static String written(Actor actor) {
    String polity = actor.polity().label();
    return actor
        .person()
        .map(person -> polity + " " + person.name())
        .or(() -> actor.office().map(office -> polity + " [" + office.title() + "]"))
        .orElse(polity);
  }

  private static String orDash(String words) {
    return words.isEmpty() ? "-" : words;
  }
}
