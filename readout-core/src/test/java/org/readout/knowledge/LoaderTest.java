package org.readout.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A small world in files: it loads, and each thing done to it is told by file, line and remedy. */
class LoaderTest {

  private static final Map<String, String> WORLD = new TreeMap<>();

  private static void file(String name, String... lines) {
    WORLD.put(name, String.join("\n", lines) + "\n");
  }

  static {
    file("VERSION", "test");
    file(
        "knowledge/states.csv",
        "iso3,iso2,cow_code,name,formal_name,capital,status,region,adjective",
        "AAA,AA,1,Arcadia,Republic of Arcadia,Arca,state,,Arcadian",
        "BBB,BB,,Borealia,Kingdom of Borealia,Bora,state,,Borealian");
    file(
        "knowledge/state_names.csv",
        "state,name,kind,shared",
        "AAA,Arcadia,short,",
        "BBB,Borealia,short,");
    file(
        "knowledge/organisations.csv",
        "id,name,type,seat_city,seat_state,parent,sectors",
        "LEAGUE,League of Lands,body,Arca,AAA,,");
    file("vocabulary/sectors.csv", "code,label,also", "GOV,government,", "OPP,opposition,yes");
    file(
        "knowledge/organisation_names.csv", "organisation,name,context", "LEAGUE,League of Lands,");
    file("knowledge/memberships.csv", "organisation,state", "LEAGUE,AAA");
    file(
        "knowledge/roles.csv",
        "id,label,rank,counts_as,single_seat",
        "head-of-state,head of state,1,,yes",
        "foreign-minister,foreign minister,6,,yes",
        "envoy,envoy,9,,");
    file(
        "knowledge/offices.csv",
        "id,polity,role,title,accredited_to,institution",
        "AAA.head-of-state,AAA,head-of-state,President,,",
        "AAA.foreign-minister,AAA,foreign-minister,Minister of Foreign Affairs,,");
    file(
        "knowledge/people.csv",
        "id,name,family,family_first,other_names,wikidata",
        "ann-low.aaa,Ann Low,Low,,Ann B. Low,",
        "bo-high.aaa,Bo High,High,,,");
    file("knowledge/person_names.csv", "person,name,kind", "ann-low.aaa,Annie,familiar");
    file(
        "knowledge/tenures.csv",
        "person,office,start,end,as_of,acting,confirmed,source",
        "ann-low.aaa,AAA.foreign-minister,2020-01-10,,2022-07-01,,,list",
        "bo-high.aaa,AAA.head-of-state,2019-05,2023-05,,,yes,list");
    file(
        "knowledge/office_titles.csv",
        "title,role,polity,case",
        "Foreign Minister,foreign-minister,,");
    file(
        "knowledge/institutions.csv",
        "name,type,polity,context",
        "Foreign Ministry,foreign-ministry,,");
    file(
        "knowledge/metonyms.csv",
        "name,polity,reading,institution,context,from,to,note",
        "Arca,AAA,capital,,,,,");
    file(
        "knowledge/places.csv",
        "id,name,other_names,kind,states,importance,latitude,longitude",
        "1,Arca,,capital,AAA,100,48.5,-3");
    file("knowledge/regions.csv", "id,name,other_names,kind,states,importance");
    file("knowledge/place_names.csv", "place,name", "1,Arcaville");
    file(
        "knowledge/venues.csv",
        "id,name,other_names,city,state,kind",
        "hall,Long Hall,,Arca,AAA,palace");
    file(
        "knowledge/event_series.csv",
        "id,name,other_names,organisation,frequency,level",
        "LANDS,Lands Summit,,LEAGUE,annual,leaders");
    file(
        "knowledge/event_editions.csv",
        "series,edition,first_day,last_day,city,state,note",
        "LANDS,2023,2023-06-01,2023-06-02,Arca,AAA,");
    file(
        "knowledge/publishers.csv",
        "id,name,other_names,shared_names,domains,state,organisation,zone,kind,ownership",
        "post,Arca Post,,,arcapost.example,AAA,,Europe/Paris,newspaper,independent");
    file("knowledge/discards.csv", "name,note", "Arcadia Bay,");
    file(
        "vocabulary/issues.csv",
        "id,label,category,patterns",
        "fish,Fish,economy,fishing rights|fish quota");
  }

  @TempDir Path directory;

  @BeforeEach
  void writeWorld() throws IOException {
    for (Map.Entry<String, String> file : WORLD.entrySet()) {
      Path path = directory.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue(), UTF_8);
    }
  }

  @Test
  void theWorldLoads() {
    KnowledgeBase knowledge = KnowledgeBase.load(directory);

    assertThat(knowledge.version()).startsWith("test-");
    assertThat(knowledge.place("1").orElseThrow().position()).contains(new Position(48.5, -3));
    assertThat(knowledge.officesOf("ann-low.aaa", LocalDate.of(2022, 1, 1)))
        .extracting(held -> held.office().id() + " " + held.certainty())
        .containsExactly("AAA.foreign-minister SURE");
    assertThat(knowledge.officesOf("ann-low.aaa", LocalDate.of(2023, 6, 19)))
        .as("a blank end holds to the day vouched for and is stale after it")
        .extracting(held -> held.office().id() + " " + held.certainty())
        .containsExactly("AAA.foreign-minister STALE");
    assertThat(knowledge.officesOf("bo-high.aaa", LocalDate.of(2023, 5, 31)))
        .as("an end known by its month is not before that month's end")
        .hasSize(1);
    assertThat(knowledge.officesOf("bo-high.aaa", LocalDate.of(2023, 6, 1))).isEmpty();
  }

  @Test
  void theVersionChangesWithTheData() throws IOException {
    String before = KnowledgeBase.load(directory).version();
    append("knowledge/discards.csv", "Borealia Bay,");
    assertThat(KnowledgeBase.load(directory).version()).isNotEqualTo(before);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          knowledge/tenures.csv; bo-high.aaa,AAA.foreign-minister,2004122,,2022-07-01,,,list; 4: "start" is "2004122": a hyphen is missing. Write YYYY-MM-DD, YYYY-MM or YYYY
          knowledge/tenures.csv; bo-high.aaa,AAA.foreign-minister,2022-02-30,,2022-07-01,,,list; 4: "start" is "2022-02-30": no such day. Write YYYY-MM-DD
          knowledge/tenures.csv; bo-high.aaa,AAA.foreign-minister,2023-01-01,2021-01-01,,,,list; 4: the tenure is reversed: it starts on 2023-01-01 and ends on 2021-01-01. Swap the dates
          knowledge/tenures.csv; bo-high.aaa,AAA.foreign-minister,2023-01-01,,,,,list; 4: "end" and "as_of" are both blank. A blank end means in office on as_of
          knowledge/tenures.csv; nobody,AAA.foreign-minister,2023-01-01,,2024,,,list; 4: "nobody" is no person. Add a row to people.csv
          knowledge/tenures.csv; bo-high.aaa,AAA.king,2023-01-01,,2024,,,list; 4: "AAA.king" is no office. Add a row to offices.csv
          knowledge/tenures.csv; bo-high.aaa,AAA.foreign-minister,2023; 4: 3 cells where the header has 8. Add or remove commas
          knowledge/people.csv; ann-low.aaa,Ann Low,Low,,,; 4: person ann-low.aaa stands twice. Remove one row
          knowledge/people.csv; cy-mid.aaa,Cy Mid,Mid,maybe,,; 4: "family_first" is "maybe". Write yes or leave it blank
          knowledge/people.csv; cy-mid.aaa,,Mid,,,; 4: "name" is blank. Fill it in or remove the row
          knowledge/people.csv; cy-mid.aaa,Cy Mid ,Mid,,,; 4: "name" begins or ends with a space. Remove the space
          knowledge/people.csv; cy-mid.aaa,Cy Mid,Mid,,Cyrus Mid|,; 4: "other_names" has an empty part. Remove the vertical bar
          knowledge/person_names.csv; bo-high.aaa,Annie,familiar; 3: "Annie" belongs to ann-low.aaa already (line 2). A name here must mean one person
          knowledge/state_names.csv; BBB,Árcadia,variant,; 4: "Árcadia" belongs to AAA already (line 2). Remove one, or write yes under "shared"
          knowledge/state_names.csv; AAA,ARCADIA,variant,; 4: "ARCADIA" stands twice for AAA, first in line 2. Remove one
          knowledge/state_names.csv; CCC,Cockaigne,short,; 4: "CCC" is no state. Use an iso3 code of states.csv
          knowledge/state_names.csv; BBB,Borealis,nickname,; 4: "kind" is "nickname". Write one of official, short
          knowledge/organisations.csv; AAA,Arcadian Union,body,,,,; 3: "AAA" is the code of a state. Choose a longer id
          knowledge/organisations.csv; CCC:REB,Cockaigne Front,armed-movement,,,,; 3: "CCC" in "CCC:REB" is no state. Write the iso3 code
          knowledge/organisations.csv; AAA:REB,Arcadian Front,armed-movement,,,,GOV|RAB; 3: "RAB" is no sector. Use codes of vocabulary/sectors.csv
          vocabulary/sectors.csv; GOV,ministries,; 4: sector GOV stands twice. Remove one
          knowledge/organisation_names.csv; UNION,Union,; 3: "UNION" is no body. Use an id of organisations.csv
          knowledge/offices.csv; AAA.king,AAA,king,King,,; 4: "king" is no role. Use an id of roles.csv
          knowledge/office_titles.csv; foreign minister,foreign-minister,,; 3: "foreign minister, foreign-minister, " stands twice. Remove one
          knowledge/event_editions.csv; LANDS,2024,2024-06-05,2024-06-02,Arca,AAA,; 3: the last day lies before the first. Swap them
          knowledge/publishers.csv; echo,Echo,,,arcapost.example,AAA,,,newspaper,independent; 3: domain "arcapost.example" stands twice
          knowledge/publishers.csv; echo,Echo,,,,AAA,,Europe/Atlantis,newspaper,independent; 3: "zone" is "Europe/Atlantis". Use a name such as
          knowledge/places.csv; 2,Bora,,city,BBB,high,,; 3: "importance" is "high". Write a whole number
          knowledge/places.csv; 2,Bora,,city,BBB,9,90.01,3; 3: "latitude" is "90.01". Write degrees from -90 to 90
          knowledge/places.csv; 2,Bora,,city,BBB,9,-9,NaN; 3: "longitude" is "NaN". Write degrees from -180 to 180
          knowledge/places.csv; 2,Bora,,city,BBB,9,48.5,; 3: only one of "latitude" and "longitude" is filled in. Fill in both
          knowledge/place_names.csv; 9,Nowhere; "9" is no place. Use an id of places.csv
          vocabulary/issues.csv; tax,Tax,economy,duty|Duty; 3: "duty" stands twice. Remove one
          """)
  void aRowThatIsWrongIsToldByLine(String file, String row, String expected) throws IOException {
    append(file, row);
    assertThat(problems()).contains(file + ":" + (expected.startsWith("\"") ? " " : "") + expected);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          knowledge/states.csv; capital; capitol; knowledge/states.csv:1: unknown column "capitol". The header is iso3,iso2
          knowledge/states.csv; ,region,; ,; knowledge/states.csv:1: column "region" is missing. The header is iso3,iso2
          knowledge/roles.csv; rank; label; knowledge/roles.csv:1: column "label" stands twice. Remove one of them
          """)
  void aHeaderThatIsWrongIsTold(String file, String old, String fresh, String expected)
      throws IOException {
    Path path = directory.resolve(file);
    String text = Files.readString(path, UTF_8);
    Files.writeString(path, text.replaceFirst(old, fresh), UTF_8);
    assertThat(problems()).contains(expected);
  }

  @Test
  void aMissingFileIsTold() throws IOException {
    Files.delete(directory.resolve("knowledge/roles.csv"));
    assertThat(problems())
        .contains("knowledge/roles.csv: the file is missing. Put it back: its header is id,label");
  }

  @Test
  void aFileInAnotherEncodingIsTold() throws IOException {
    Files.write(directory.resolve("knowledge/discards.csv"), new byte[] {'n', (byte) 0xE9, '\n'});
    assertThat(problems())
        .contains("knowledge/discards.csv: the file is not UTF-8. Save it again as UTF-8");
  }

  @Test
  void allProblemsAreToldAtOnce() throws IOException {
    append("knowledge/tenures.csv", "nobody,AAA.foreign-minister,2023-01-01,,2024,,,list");
    append("knowledge/state_names.csv", "CCC,Cockaigne,short,");
    KnowledgeException thrown =
        catchThrowableOfType(KnowledgeException.class, () -> KnowledgeBase.load(directory));
    assertThat(thrown.problems())
        .extracting(KnowledgeProblem::file)
        .containsExactly("knowledge/state_names.csv", "knowledge/tenures.csv");
  }

  @Test
  void handWrittenOfficialsAreMergedByNameAndSeat() throws IOException {
    Files.createDirectories(directory.resolve("knowledge/supplement"));
    Files.writeString(
        directory.resolve("knowledge/supplement/officials.csv"),
        """
        person,family,aliases,jurisdiction,role,title,start,end,as_of,source
        Ann Low,Low,Ann Lowe,AAA,foreign-minister,Minister of Foreign Affairs,2020-01-12,2023-02-01,,https://example.org/low
        Dee Next,Next,,AAA,foreign-minister,Minister of Foreign Affairs,2023-02-01,,2025-11,https://example.org/next
        Ann Low,Low,,AAA,envoy:LEAGUE,Envoy to the League,2023-03,,2025-11,a page
        """,
        UTF_8);
    KnowledgeBase knowledge = KnowledgeBase.load(directory);

    assertThat(knowledge.peopleByName("Ann Lowe"))
        .extracting(PersonEntry::id)
        .containsExactly("ann-low.aaa");
    assertThat(knowledge.allOfficesOf("ann-low.aaa"))
        .extracting(held -> held.office().id() + " " + held.tenure().start().orElseThrow())
        .as("the row by hand replaces the one with nearly the same start")
        .containsExactly("AAA.foreign-minister 2020-01-12", "AAA.envoy.LEAGUE 2023-03");
    assertThat(holdersOn(knowledge, "2024-01-01")).containsExactly("Dee Next SURE");
  }

  @Test
  void anOfficeIsCalledAsItWasWhenTheTenureBegan() throws IOException {
    Files.createDirectories(directory.resolve("knowledge/supplement"));
    Path titles = directory.resolve("knowledge/supplement/titles.csv");
    Files.writeString(
        titles,
        "office,title,from,before\nAAA.head-of-state,Chairman of the Council,,2020-01-01\n",
        UTF_8);
    append("knowledge/tenures.csv", "ann-low.aaa,AAA.head-of-state,2023-05-01,,2025-11,,,list");
    KnowledgeBase knowledge = KnowledgeBase.load(directory);
    assertThat(knowledge.holders("AAA", "head-of-state", Optional.of(LocalDate.of(2021, 1, 1))))
        .extracting(held -> held.person().name() + ", " + held.office().title())
        .containsExactly("Bo High, Chairman of the Council");
    assertThat(knowledge.holders("AAA", "head-of-state", Optional.of(LocalDate.of(2024, 1, 1))))
        .extracting(held -> held.person().name() + ", " + held.office().title())
        .containsExactly("Ann Low, President");

    Files.writeString(
        titles,
        "office,title,from,before\nAAA.pope,Pope,2020-01-01,\nAAA.head-of-state,King,2020-01-02,2020-01-01\n",
        UTF_8);
    assertThat(problems())
        .contains("titles.csv:2", "\"AAA.pope\" is no office", "titles.csv:3", "reversed");
  }

  @Test
  void whoTakesASeatOverEndsATenureWhoseEndIsNotKnown() throws IOException {
    append("knowledge/tenures.csv", "bo-high.aaa,AAA.foreign-minister,2023-04-01,,2025-11,,,list");
    KnowledgeBase knowledge = KnowledgeBase.load(directory);
    assertThat(holdersOn(knowledge, "2023-03-31")).containsExactly("Ann Low STALE");
    assertThat(holdersOn(knowledge, "2023-04-01")).containsExactly("Bo High SURE");
  }

  private static java.util.List<String> holdersOn(KnowledgeBase knowledge, String day) {
    return knowledge.holders("AAA", "foreign-minister", Optional.of(LocalDate.parse(day))).stream()
        .map(held -> held.person().name() + " " + held.certainty())
        .toList();
  }

  private String problems() {
    KnowledgeException thrown =
        catchThrowableOfType(KnowledgeException.class, () -> KnowledgeBase.load(directory));
    return thrown == null ? "nothing was told" : String.valueOf(thrown.getMessage());
  }

  private void append(String file, String row) throws IOException {
    Path path = directory.resolve(file);
    Files.writeString(path, Files.readString(path, UTF_8) + row + "\n", UTF_8);
  }
}
