package org.readout.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.Readout;
import org.readout.claim.Claim;
import org.readout.claim.Evidence;
import org.readout.record.EngagementEntry;
import org.readout.record.Entries;
import org.readout.source.Sentences;
import org.readout.source.SourceDocument;

/** Small reports, and how their accounts stand to each other. */
class ComparisonTest {

  private static final SourceDocument CHINA =
      document(
          "Ministry of Foreign Affairs of China",
          "2025-03-21",
          "Foreign Minister Wang Yi met with Japanese Prime Minister Ishiba Shigeru in Tokyo on"
              + " March 21. Ishiba said that Japan respects the positions set out by China. Both"
              + " sides agreed to resume the visa-free travel of students.");

  private static final SourceDocument JAPAN =
      document(
          "Ministry of Foreign Affairs of Japan",
          "2025-03-21",
          "On March 21, Prime Minister Ishiba Shigeru met in Tokyo with Chinese Foreign Minister"
              + " Wang Yi. The Prime Minister said that he hopes for constructive relations.");

  private static final SourceDocument TWO_CALLS =
      document(
          "Asia desk",
          "2025-09-10",
          "Chinese Defense Minister Dong Jun held a call with US Secretary of Defense Pete Hegseth"
              + " on Tuesday. Dong told Hegseth that containment will not succeed. On the same day"
              + " Secretary of State Marco Rubio spoke by phone with Chinese Foreign Minister Wang"
              + " Yi, the US State Department said. Rubio stressed the importance of open"
              + " communication, according to the State Department. Wang told Rubio that the United"
              + " States must exercise caution on Taiwan. Hegseth responded that the United States"
              + " does not seek conflict. President Donald Trump said that tariffs would stay.");

  private static SourceDocument document(String publisher, String day, String text) {
    return SourceDocument.of(publisher + " " + day, text)
        .publishedBy(publisher)
        .publishedOn(LocalDate.parse(day));
  }

  private static Comparison compared(String party, List<ToldDocument> told) {
    List<Claim> claims = new ArrayList<>();
    Map<String, LocalDate> published = new HashMap<>();
    for (ToldDocument document : told) {
      claims.addAll(document.claims());
      document.published().ifPresent(day -> published.put(document.id(), day));
    }
    EngagementEntry entry =
        Entries.of(claims, published).stream()
            .filter(each -> each.main() && each.parties().toString().contains(party))
            .findFirst()
            .orElseThrow();
    return Comparison.of(entry, told);
  }

  private static ToldDocument told(SourceDocument document, SourceDocument... earlier) {
    return new ToldDocument(
        document.id(),
        document.published(),
        Readout.standard().read(document),
        Sentences.of(document.text()).stream()
            .map(span -> Evidence.at(document.id(), document.text(), span))
            .toList(),
        List.of(earlier).stream().map(Readout.standard()::read).toList());
  }

  /** {@code REWORDED | CHN: words ... | JPN: words ...}, each cut after its beginning. */
  private static List<String> rows(Comparison comparison) {
    return comparison.rows().stream()
        .map(
            row ->
                row.kind()
                    + String.join(
                        "",
                        row.points().stream()
                            .map(point -> " | " + name(point.teller()) + ": " + start(point))
                            .toList()))
        .toList();
  }

  private static String name(Teller teller) {
    return teller.polity().orElse("")
        + (teller.polity().isPresent() && teller.publisher().isPresent() ? " by " : "")
        + teller.publisher().orElse("");
  }

  private static String start(Point point) {
    return String.join(" ", List.of(point.quote().split(" ", -1)).subList(0, 4));
  }

  @Test
  void eachGovernmentHasAnAccount() {
    Comparison comparison = compared("Ishiba", List.of(told(CHINA), told(JAPAN)));
    assertThat(comparison.accounts().stream().map(account -> name(account.teller())))
        .containsExactlyInAnyOrder("CHN", "JPN");
    assertThat(comparison.unheard()).isEmpty();
    assertThat(rows(comparison))
        .containsExactlyInAnyOrder(
            "ONLY_HERE | CHN: Ishiba said that Japan",
            "ONLY_HERE | CHN: Both sides agreed to",
            "ONLY_HERE | JPN: The Prime Minister said");
  }

  @Test
  void aSideThatIsNotHeardIsNamed() {
    assertThat(compared("Ishiba", List.of(told(CHINA))).unheard()).containsExactly("JPN");
  }

  @Test
  void whatIsDenied() {
    SourceDocument denial =
        document(
            "Ministry of Foreign Affairs of Japan",
            "2025-03-24",
            "Press conference\n\nThe meeting of Prime Minister Ishiba with Foreign Minister Wang Yi in"
                + " Tokyo on March 21 was raised. The Japanese Foreign Ministry denied that Ishiba had said that Japan respects"
                + " the positions set out by China.");
    assertThat(rows(compared("Ishiba", List.of(told(CHINA), told(JAPAN), told(denial)))))
        .contains("DENIED | CHN: Ishiba said that Japan | JPN: The Japanese Foreign Ministry");
  }

  @Test
  void whatIsNotConfirmed() {
    SourceDocument news =
        document(
            "Asia desk",
            "2025-03-24",
            "Chinese Foreign Minister Wang Yi met Japanese Prime Minister Ishiba in Tokyo on March"
                + " 21. China's Foreign Ministry said that Ishiba had invited Wang to Hiroshima."
                + " Japan's Foreign Ministry declined to confirm that Ishiba had invited Wang to"
                + " Hiroshima.");
    assertThat(rows(compared("Ishiba", List.of(told(news)))))
        .contains(
            "DECLINED_TO_CONFIRM | CHN by Asia desk: China's Foreign Ministry said"
                + " | Asia desk: Japan's Foreign Ministry declined");
  }

  @Test
  void whatIsConfirmedOnlyLater() {
    SourceDocument later =
        document(
            "Ministry of Foreign Affairs of Japan",
            "2025-03-25",
            "The ministry gave details of the meeting of Prime Minister Ishiba with Foreign"
                + " Minister Wang Yi in Tokyo on March 21. Both sides agreed to resume visa-free"
                + " travel for students.");
    assertThat(rows(compared("Ishiba", List.of(told(CHINA), told(JAPAN), told(later)))))
        .contains("LATER_CONFIRMED | JPN: Both sides agreed to | CHN: Both sides agreed to");
    assertThat(rows(compared("Ishiba", List.of(told(CHINA), told(later)))))
        .as("first heard of then")
        .anyMatch(row -> row.startsWith("REWORDED | CHN: Both sides agreed"));
  }

  @Test
  void whatChangedOnThePage() {
    SourceDocument before =
        document(
            "Ministry of Foreign Affairs of China",
            "2025-03-21",
            CHINA
                    .text()
                    .text()
                    .replace("respects the positions set", "fully accepts the positions set")
                + " Wang Yi called on Japan to lift its export controls.");
    assertThat(rows(compared("Ishiba", List.of(told(CHINA, before)))))
        .containsExactly(
            "CHANGED_ON_THE_PAGE | CHN: Ishiba said that Japan | CHN: Ishiba said that Japan",
            "ONLY_HERE | CHN: Both sides agreed to",
            "CHANGED_ON_THE_PAGE | CHN: Wang Yi called on");
  }

  @Test
  void whatIsSaidGoesWithTheCallOfWhoSaysIt() {
    List<ToldDocument> told = List.of(told(TWO_CALLS));
    assertThat(rows(compared("Hegseth", told)))
        .containsExactly(
            "ONLY_HERE | CHN by Asia desk: Dong told Hegseth that",
            "ONLY_HERE | USA by Asia desk: Hegseth responded that the");
    assertThat(rows(compared("Rubio", told)))
        .containsExactly(
            "ONLY_HERE | USA by Asia desk: Rubio stressed the importance",
            "ONLY_HERE | CHN by Asia desk: Wang told Rubio that");
  }

  @Test
  void theOrderOfTheDocumentsMakesNoDifference() {
    List<ToldDocument> told = new ArrayList<>(List.of(told(CHINA), told(JAPAN), told(TWO_CALLS)));
    Comparison comparison = compared("Ishiba", told);
    Collections.reverse(told);
    assertThat(compared("Ishiba", told)).isEqualTo(comparison);
  }

  @Test
  void noPointStandsInTwoRows() {
    for (GoldenAccounts golden : GoldenAccounts.learnedFrom()) {
      List<Point> points =
          golden.compared().rows().stream().flatMap(row -> row.points().stream()).toList();
      assertThat(points).as(golden.name()).doesNotHaveDuplicates();
    }
  }
}
