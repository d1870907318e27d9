package org.readout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.app.Deeds;
import org.readout.app.Samples;
import org.readout.app.json.Json;
import org.readout.app.store.RecordStore;

class LedgerCommandTest {

  @TempDir private Path folder = Path.of("");
  private String record = "";

  @BeforeEach
  void makeRecord() {
    Path file = folder.resolve("readout.db");
    record = file.toString();
    try (RecordStore open = RecordStore.open(file)) {
      open.add(Samples.document(), Samples.document(), Samples.claims(), "1");
      open.add(Deeds.document(), Deeds.document(), Deeds.claims(), "1");
    }
  }

  @Test
  void showsWhatStandsBetweenTwoEachLineWithItsEvidence() {
    assertThat(ledger("Canada-Norway", "--until", "2025-06-01", "--only", "channels,undertakings"))
        .matches(run -> run.exitCode() == ExitCode.DONE)
        .extracting(CommandLineRun::results)
        .asString()
        .isEqualTo(
            """
            Canada and Norway
            As seen from Sunday 1 June 2025. 2 documents looked at, 2 tell of this, from 11 March 2025 to 14 May
            2025.

            Channels
              Foreign ministers: no report says how it stands; last used Monday 10 March 2025
                  last used: Example Agency, 11 March 2025: “Foreign Minister Kari Nordmann of Norway spoke on
                    Monday with her Canadian counterpart Jane Doe.”
              Militaries: no report says how it stands; last used 2024
                  last used: Example Agency, 14 May 2025: “Defence ministries of Norway and Canada have spoken
                    since 2024.”

            Undertakings
              Norway pledged to Canada: “two ships”, due late June 2025 [taken on]
                  Example Agency, 14 May 2025: “Nordmann promised Canada two ships by late June.”
            """);
  }

  @Test
  void looksAheadFromTheDayAsked() {
    assertThat(ledger("NOR-CAN", "--until", "2025-03-20", "--only", "calendar").results())
        .contains("Late April 2025: Meeting: ", "[fixed]");
    assertThat(ledger("NOR-CAN", "--until", "2026-03-20", "--only", "calendar").results())
        .contains(
            "Nothing lies ahead of 20 March 2026. The latest of these reports is of 14 May 2025:",
            "2025-05-14\" shows what lay ahead then.");
  }

  @Test
  void relationsAreATableAndSayHowTheyAreCounted() {
    assertThat(ledger("NOR-CAN", "--until", "2025-06-01", "--only", "relations").results())
        .contains("  May 2025 ", "\n  April 2025: no act\n", "  March 2025 ", "(C − K)/(C + K)");
    assertThat(
            ledger("NOR-CAN", "--until", "2025-06-01", "--only", "relations", "--by", "week")
                .results())
        .contains("  from 12 May 2025 ");
  }

  @Test
  void jsonHasTheLedgersThatWereAskedFor() {
    JsonNode json =
        Json.parse(
            ledger(
                    "NOR",
                    "--until",
                    "2025-06-01",
                    "--only",
                    "officials,engagements",
                    "--format",
                    "json")
                .results());
    assertThat(json.fieldNames())
        .toIterable()
        .containsExactly("subject", "as_of", "documents", "telling", "engagements", "officials");
    assertThat(json.at("/officials/0/person/name").asText()).isEqualTo("Kari Nordmann");
    assertThat(json.at("/engagements/0/evidence/0/claim").asText()).isNotEmpty();
  }

  @ParameterizedTest(name = "ledger {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CHN-FJI                                     | 1 | Nothing about China and Fiji in this record (2 documents looked at)
          NOR --until 2001-01-01                      | 1 | Nothing about Norway in this record up to 2001-01-01 (2 documents looked at)
          Noway                                       | 1 | "Noway" is no state or body that Readout knows.
          NOR-NOR                                     | 1 | "NOR-NOR" names Norway twice.
          NOR --since 2025-05-01 --until 2025-04-01   | 2 | --since 2025-05-01 is after --until 2025-04-01. Give the earlier day to --since.
          NOR --since 2025-13-01                      | 2 | "2025-13-01" is no day of the calendar
          NOR --only chanels                          | 2 | expected one of [channels, calendar, undertakings, positions, engagements, officials, relations]
          NOR --by year                               | 2 | expected one of [week, month]
          """)
  void whatCannotBeShownIsSaid(String arguments, int exitCode, String message) {
    CommandLineRun run = ledger(arguments.split(" ", -1));
    assertThat(run.messages()).contains(message);
    assertThat(run.exitCode()).isEqualTo(exitCode);
    assertThat(run.results()).isEmpty();
  }

  private CommandLineRun ledger(String... arguments) {
    List<String> all = new ArrayList<>(List.of("ledger"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--record", record));
    return CommandLineRun.of(all.toArray(String[]::new));
  }
}
