package org.readout.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.Readout;
import org.readout.claim.Claim;
import org.readout.record.EngagementEntry;
import org.readout.record.Entries;
import org.readout.record.ToldClaim;
import org.readout.source.SourceDocument;

/**
 * Invented reports about real states, and what contradicts in them: kind, degree and the words that
 * do.
 */
class ContradictionsTest {

  private static final LocalDate DAY = LocalDate.of(2023, 11, 16);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      textBlock =
          """
          an only one and a fifth        | French President Emmanuel Macron met Chinese President Xi Jinping in Paris on Wednesday. It was the only direct encounter between the two leaders since they took office. The meeting marked the fifth session since both leaders assumed office. | count may-not-agree: only direct encounter between the two leaders since they took office / fifth session since both leaders assumed office
          counts that agree              | French President Emmanuel Macron met Chinese President Xi Jinping in Paris on Wednesday. It was the third meeting between the two leaders this year. The first meeting between the two leaders since 2019 took place in Lima in March. | -
          a newspaper and a denial       | MOSCOW, Nov 16 - The Kremlin denied that Russian President Vladimir Putin had spoken by telephone with French President Emmanuel Macron on Tuesday. A newspaper had reported that Putin and Macron spoke by telephone on Tuesday. | reality contradicts: The Kremlin denied that Russian President Vladimir Putin had spoken by telephone with French President Emmanuel Macron on Tuesday. / A newspaper had reported that Putin and Macron spoke by telephone on Tuesday.
          two amounts of aid             | French President Emmanuel Macron met Ukrainian President Volodymyr Zelenskyy in Kyiv on Wednesday. France pledged 50 million euros in aid to Ukraine. France pledged 70 million euros in humanitarian aid to Ukraine. | -
          a plan and its end             | French President Emmanuel Macron will visit China on Friday. Macron said that he looked forward to it. | -
          """)
  void withinOneDocument(String name, String text, String expected) {
    List<ToldClaim> claims = claims(document("Example Wire", text));
    assertThat(written(Contradictions.standard().within(claims)))
        .isEqualTo(Optional.ofNullable(expected).map(List::of).orElse(List.of()));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      textBlock =
          """
          a third meeting and a fourth | It was their third meeting this year.               | It was the fourth meeting between the two presidents this year.    | count contradicts: third meeting this year / fourth meeting between the two presidents this year
          scopes that differ           | It was their first meeting since March 2023.        | It was their third meeting.                                        | -
          two hours and three          | The meeting between the two presidents lasted two hours. | The meeting between the two presidents lasted nearly four hours. | figure contradicts: two hours / nearly four hours
          hours that are near          | The meeting between the two presidents lasted about two hours. | The meeting between the two presidents lasted 90 minutes.    | -
          sums of aid                  | Macron said that France had provided 3.7 billion euros in military aid to Ukraine. | Zelenskyy said that Ukraine was grateful for the 3.4 billion euros in defence assistance provided by France. | figure contradicts: 3.7 billion euros in military aid / 3.4 billion euros in defence assistance
          sums of different aid        | Macron said that France had provided 3.7 billion euros in military aid to Ukraine. | Zelenskyy said that Ukraine was grateful for the 3.4 billion euros in humanitarian assistance provided by France. | -
          a new sum and a whole        | Macron said that France had provided a total of 3.7 billion euros in military aid to Ukraine. | Macron said that France would provide an additional 2 billion euros in military aid to Ukraine. | -
          """)
  void betweenTwoReports(String name, String one, String other, String expected) {
    String opening =
        "French President Emmanuel Macron met Ukrainian President Volodymyr Zelenskyy in Kyiv on"
            + " Wednesday. ";
    List<ToldClaim> claims = claims(document("Example Wire", opening + one));
    claims.addAll(
        claims(
            document("Other Agency", opening.replace("met", "held talks with") + other)
                .publishedOn(DAY.plusDays(1))));
    List<String> found = new ArrayList<>();
    for (EngagementEntry entry : entries(claims)) {
      List<Contradiction> between = Contradictions.standard().between(entry, claims);
      found.addAll(written(between));
      assertThat(between).noneMatch(Contradiction::isWithinOneDocument);
    }
    assertThat(found).isEqualTo(Optional.ofNullable(expected).map(List::of).orElse(List.of()));
  }

  @Test
  void theOrderOfTheClaimsDoesNotMatter() {
    List<ToldClaim> claims =
        claims(
            document(
                "Example Wire",
                "French President Emmanuel Macron met Chinese President Xi Jinping in Paris on"
                    + " Wednesday. It was the second meeting between the two leaders this year. It"
                    + " was the third meeting between the two leaders this year."));
    List<ToldClaim> backwards = new ArrayList<>(claims);
    Collections.reverse(backwards);
    assertThat(Contradictions.standard().within(claims)).isNotEmpty();
    assertThat(Contradictions.standard().within(backwards))
        .isEqualTo(Contradictions.standard().within(claims));
  }

  @Test
  void withinIsForOneDocument() {
    List<ToldClaim> claims = claims(document("Example Wire", "Emmanuel Macron met Xi Jinping."));
    claims.addAll(claims(document("Other Agency", "Xi Jinping met Emmanuel Macron.")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Contradictions.standard().within(claims))
        .withMessageContaining("more than one document");
  }

  private static SourceDocument document(String publisher, String text) {
    return SourceDocument.of(publisher, text).publishedOn(DAY);
  }

  private static List<ToldClaim> claims(SourceDocument document) {
    List<ToldClaim> claims = new ArrayList<>();
    for (Claim claim : Readout.standard().read(document)) {
      claims.add(new ToldClaim(claim, document.published()));
    }
    return claims;
  }

  private static List<EngagementEntry> entries(List<ToldClaim> claims) {
    Map<String, LocalDate> published = new HashMap<>();
    claims.forEach(
        told -> told.published().ifPresent(day -> published.put(told.claim().document(), day)));
    return Entries.of(claims.stream().map(ToldClaim::claim).toList(), published);
  }

  private static List<String> written(List<Contradiction> contradictions) {
    return contradictions.stream()
        .map(
            each ->
                "%s %s: %s / %s"
                    .formatted(
                        word(each.about()),
                        word(each.degree()),
                        each.one().quote(),
                        each.other().quote()))
        .toList();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
