package org.readout.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.json.Json;

/** A page that is read again after it changed. */
class VersionsCommandTest {

  private static final String ADDRESS = "https://example.org/fact-sheet";
  private static final String FIRST =
      """
      Fact sheet: relations between Norway and Canada

      Norway and Canada held talks in Oslo on 10 March 2025. Canada agreed to send two ships to \
      Norway. Canada reaffirmed that it does not support changes to the boundary.

      Foreign Minister Kari Nordmann of Norway met her Canadian counterpart Jane Doe in Oslo.
      """;
  private static final String SECOND =
      FIRST
          .replace(" Canada reaffirmed that it does not support changes to the boundary.", "")
          .replace("two ships", "three ships");

  @TempDir private Path folder = Path.of("");

  @Test
  void aLostSentenceIsToldOnReadingAndShownAfterwards() throws IOException {
    assertThat(read("1", FIRST, "2025-03-12T09:30:00Z").messages()).doesNotContain("changed");
    assertThat(read("2", SECOND, "2025-03-14T08:00:00Z").messages())
        .contains(
            ADDRESS
                + ": this page has changed since 12 March 2025 (version 2): 1 sentence gone, 1"
                + " changed; \"readout versions "
                + ADDRESS
                + "\" shows them");
    assertThat(versions().results()).isEqualTo(ADDRESS + ": 2 versions\n");
    assertThat(versions(ADDRESS).results())
        .containsSubsequence(
            "  Version 1: fetched 12 March 2025, 09:30 UTC",
            "  Version 2: fetched 14 March 2025, 08:00 UTC",
            "From version 1 to version 2: 1 sentence gone, 1 changed; 3 stand as they were; in",
            "  Gone\n    line 3: “Canada reaffirmed that it does not support changes to the",
            "  Changed\n",
            "was, line 3: “Canada agreed to send ‹two› ships to Norway.”",
            "now, line 3: “Canada agreed to send ‹three› ships to Norway.”",
            "  No longer said\n");
  }

  @Test
  void theOrderOfVersionsIsNotThatOfReading() throws IOException {
    read("2", SECOND, "2025-03-14T08:00:00Z");
    assertThat(read("1", FIRST, "2025-03-12T09:30:00Z").messages())
        .contains("1 sentence gone, 1 changed");
    String shown = versions(ADDRESS).results();
    assertThat(shown).containsSubsequence("Version 1: fetched 12 March", "Version 2: fetched 14");
    assertThat(shown).contains("Gone\n    line 3: “Canada reaffirmed");
  }

  @Test
  void readingTheSameAgainIsNoNewVersion() throws IOException {
    read("1", FIRST, "2025-03-12T09:30:00Z");
    assertThat(read("1", FIRST, "2025-03-12T09:30:00Z").messages()).doesNotContain("has changed");
    assertThat(versions().results()).startsWith("No page of this record");
    assertThat(versions(ADDRESS).results()).contains("The record has one version of this page.");
  }

  @Test
  void aVersionIsAsOldAsItsFirstFetching() throws IOException {
    read("1", FIRST, "2025-03-16T09:30:00Z");
    read("2", SECOND, "2025-03-14T08:00:00Z");
    read("1", FIRST, "2025-03-12T09:30:00Z");
    String shown = versions(ADDRESS).results();
    assertThat(shown).containsSubsequence("Version 1: fetched 12 March", "Version 2: fetched 14");
    read("1", FIRST, "2025-03-16T09:30:00Z");
    assertThat(versions(ADDRESS).results()).isEqualTo(shown);
  }

  @Test
  void theShownDocumentMentionsItsOtherVersions() throws IOException {
    read("1", FIRST, "2025-03-12T09:30:00Z");
    read("2", SECOND, "2025-03-14T08:00:00Z");
    assertThat(run("show", "1.txt").results()).contains("Version 1 of 2 of its page: \"readout");
  }

  @Test
  void anotherVersionIsNoCopyAndWhatItLostIsStillInTheRecord() throws IOException {
    String longer = FIRST + "\nNordmann and Doe also spoke of fisheries, at length.\n".repeat(9);
    String shorter =
        longer.replace(" Canada reaffirmed that it does not support changes to the boundary.", "");
    read("2", shorter, "2025-03-14T08:00:00Z");
    read("1", longer, "2025-03-12T09:30:00Z");
    String shown = run("show").results();
    assertThat(shown).contains("told by Desk").doesNotContain("copied by");
    String id = shown.lines().filter(line -> line.contains("told by")).findFirst().orElseThrow();
    assertThat(run("show", id.strip().substring(0, 8)).results())
        .contains("another version of this page: " + folder.resolve("2.txt"))
        .contains("Canada reaffirmed");
  }

  @Test
  void asJson() throws IOException {
    read("1", FIRST, "2025-03-12T09:30:00Z");
    read("2", SECOND, "2025-03-14T08:00:00Z");
    JsonNode page = Json.parse(versions(ADDRESS, "--format", "json").results());
    assertThat(page.at("/revisions/0/known_by").asText()).isEqualTo("retrieved");
    assertThat(page.at("/revisions/0/gone/0/quote").asText()).startsWith("Canada reaffirmed");
    assertThat(page.at("/revisions/0/changed/0/went/0/quote").asText()).isEqualTo("two");
    assertThat(page.at("/revisions/0/claims/gone").size()).isPositive();
    assertThat(Json.parse(versions("--format", "json").results()).at("/0/versions").asInt())
        .isEqualTo(2);
  }

  @Test
  void anUnknownAddress() throws IOException {
    read("1", FIRST, "2025-03-12T09:30:00Z");
    read("2", SECOND, "2025-03-14T08:00:00Z");
    CommandLineRun unknown = versions("example.org/factsheet");
    assertThat(unknown.exitCode()).isEqualTo(ExitCode.PARTLY);
    assertThat(unknown.messages())
        .contains("has no page with the address \"example.org/factsheet\"")
        .contains("\n  " + ADDRESS);
    assertThat(versions("2.txt").exitCode()).as("a file name leads there").isEqualTo(ExitCode.DONE);
  }

  private CommandLineRun read(String name, String text, String retrieved) throws IOException {
    Files.writeString(folder.resolve(name + ".txt"), text, UTF_8);
    Files.writeString(
        folder.resolve(name + ".meta.json"),
        """
        {"url": "%s", "source": "Desk", "published": "2025-03-11", "retrieved": "%s"}"""
            .formatted(ADDRESS, retrieved),
        UTF_8);
    return run("read", folder.resolve(name + ".txt").toString());
  }

  private CommandLineRun versions(String... arguments) {
    List<String> all = new ArrayList<>(List.of("versions"));
    all.addAll(List.of(arguments));
    return run(all.toArray(String[]::new));
  }

  private CommandLineRun run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--record", folder.resolve("readout.db").toString()));
    return CommandLineRun.of(all.toArray(String[]::new));
  }
}
