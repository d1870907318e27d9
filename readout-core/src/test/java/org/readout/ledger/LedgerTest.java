package org.readout.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.data.YamlEntry;
import org.readout.knowledge.KnowledgeBase;
import org.readout.record.EngagementEntry;
import org.readout.record.ToldClaim;

class LedgerTest {

  private static final String PRESS =
      """
      2023-06-19 Post  | engagement meeting 2023-06-19 USA:Antony Blinken:foreign-minister CHN:Qin Gang:foreign-minister | They met.
      2023-06-19 Post  | says CHN taiwan                                    | Taiwan is the first red line of relations.
      2023-06-19 Post  | undertaking asked asked USA > CHN                  | to open military talks soon
      2023-06-19 Post  | channel CHN USA military suspended                 | military talks
      2024-04-03 Times | engagement call 2024-04-02 USA:Joe Biden:head-of-state CHN:Xi Jinping:head-of-state | They spoke.
      2024-04-03 Times | says CHN taiwan                                    | Taiwan remains the first red line.
      2024-04-03 Times | act accuse CHN > USA                               | blamed
      2024-04-03 Times | act accuse CHN > JPN                               | blamed
      2024-04-03 Times | undertaking asked asked JPN > CHN                  | to lift its ban on seafood
      2024-04-03 Times | engagement visit 2024-05-01 USA:Antony Blinken:foreign-minister CHN (scheduled) | He will come.
      """;

  @Test
  void aPairHoldsWhatIsBetweenTheTwo() {
    Ledger ledger = Press.of(PRESS).ledger("2024-04-10", "USA", "CHN");
    assertThat(ledger.undertakings())
        .extracting(UndertakingLine::deed)
        .containsExactly("to open military talks soon");
    assertThat(ledger.acts().acts())
        .noneMatch(act -> act.from().equals("JPN") || act.to().equals("JPN"));
    assertThat(ledger.engagements())
        .extracting(entry -> entry.when().firstDay().orElseThrow())
        .containsExactly(LocalDate.of(2024, 4, 2), LocalDate.of(2023, 6, 19));
    assertThat(ledger.calendar())
        .singleElement()
        .extracting(CalendarLine::firmness)
        .isEqualTo(CalendarLine.Firmness.FIXED);
  }

  @Test
  void sinceADayOnlyWhatIsNewIsLeftAndHowThingsStandIsStillTold() {
    Ledger ledger =
        Press.of(PRESS).ledger("2024-04-10", "USA", "CHN").since(LocalDate.of(2024, 1, 1));
    assertThat(ledger.undertakings()).isEmpty();
    assertThat(ledger.engagements()).hasSize(1);
    assertThat(ledger.acts().acts()).hasSize(2);
    assertThat(ledger.positions())
        .singleElement()
        .satisfies(line -> assertThat(line.latest().change()).isPresent());
    assertThat(ledger.channels()).extracting(ChannelLine::kind).hasSize(3);
    assertThat(ledger.officials())
        .extracting(official -> official.person().name())
        .doesNotContain("Qin Gang");
  }

  /** Looked at from a day, what was told later is not known, though the entries are made of all. */
  @Test
  void fromAPastDayOnlyWhatWasToldByThenIsKnown() {
    Press all =
        Press.of(
            """
            2024-04-03 Times | engagement visit 2024-05-01 USA:Antony Blinken:foreign-minister CHN (scheduled) | He will come.
            2024-05-02 Times | engagement visit 2024-05-01 USA:Antony Blinken:foreign-minister CHN             | He came.
            """);
    List<ToldClaim> byApril = all.claims().subList(0, 1);
    Ledger april = ledger(byApril, all.entries(), "2024-04-10");
    assertThat(april.calendar()).hasSize(1);
    assertThat(april.engagements()).isEmpty();
    assertThat(april.acts().acts()).isEmpty();
    Ledger june = ledger(all.claims(), all.entries(), "2024-06-01");
    assertThat(june.calendar()).isEmpty();
    assertThat(june.engagements()).hasSize(1);
    assertThat(june.acts().acts()).hasSize(1);
  }

  @Test
  void theOrderOfTheReportsDoesNotMatter() {
    Press press = Press.of(PRESS);
    Ledger expected = press.ledger("2024-04-10", "USA", "CHN");
    for (int seed = 0; seed < 20; seed++) {
      List<ToldClaim> claims = new ArrayList<>(press.claims());
      List<EngagementEntry> entries = new ArrayList<>(press.entries());
      Collections.shuffle(claims, new Random(seed));
      Collections.shuffle(entries, new Random(seed));
      assertThat(ledger(claims, entries, "2024-04-10")).isEqualTo(expected);
    }
  }

  @Test
  void wordsThatAreNotInOrderAreReported() {
    assertThatThrownBy(
            () ->
                LedgerRules.read(
                    YamlEntry.read("words.yaml", "plain-words: [a]\nturning-words: [Stop]"),
                    YamlEntry.read("channels.yaml", "kinds: []")))
        .hasMessageContaining("words.yaml:2")
        .hasMessageContaining("\"Stop\" is not in lower case");
    assertThatThrownBy(
            () ->
                LedgerRules.read(
                    YamlEntry.read("words.yaml", "plain-words: [a]\nturning-words: [stop]"),
                    YamlEntry.read("channels.yaml", "kinds:\n  - {kind: radio, roles: [pope]}")))
        .hasMessageContaining("channels.yaml:2")
        .hasMessageContaining("\"radio\" is no kind of line");
  }

  private static Ledger ledger(List<ToldClaim> claims, List<EngagementEntry> entries, String day) {
    return Ledger.of(
        Set.of("USA", "CHN"),
        claims,
        entries,
        LocalDate.parse(day),
        LedgerRules.standard(),
        KnowledgeBase.standard());
  }
}
