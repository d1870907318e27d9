package org.readout.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.data.DataException;
import org.readout.data.DataFiles;
import org.readout.knowledge.KnowledgeBase;

class SectorsTest {

  private static final String FILE = "lexicons/sectors.yaml";
  private static final Sectors SECTORS = Sectors.standard();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          police,                     COP
          riot police,                COP
          senior police officer,      COP
          police spokesman,           COP
          border guard,               COP
          troop,                      MIL
          government soldier,         MIL
          Soldier,                    MIL
          army chief,                 MIL
          warplane,                   MIL
          naval vessel,               MIL
          army officer,               MIL
          security force,             MIL
          judge,                      JUD
          supreme court,              JUD
          court official,             JUD
          lawmaker,                   LEG
          opposition lawmaker,        LEG OPP
          parliamentary committee,    LEG
          member parliament,          LEG
          intelligence chief,         SPY
          spokesman,                  GOV
          foreign ministry official,  GOV
          local official,             GOV
          government representative,  GOV
          ruling party,               GOV
          central bank,               GOV
          party leader,               PTY
          opposition leader,          PTY OPP
          opposition,                 PTY OPP
          opposition fighter,         REB
          rebel,                      REB
          rebel commander,            REB
          rebel soldier,              REB
          separatist leader,          REB
          rebel lawmaker,             LEG
          militia commander,          PRM
          pro-government fighter,     PRM
          gunman,                     UAF
          gunmen,                     UAF
          car bomb,                   UAF
          unidentified armed men,     UAF
          number gunman,              UAF
          gang member,                CRM
          protester,                  CVL
          anti-government protester,  CVL OPP
          thousand,                   CVL
          thousand farmer,            AGR
          group refugee,              REF
          refugee,                    REF
          asylum seeker,              REF
          company,                    BUS
          company executive,          BUS
          union leader,               LAB
          police union leader,        LAB
          miner,                      LAB
          student group,              EDU
          university professor,       EDU
          journalist,                 JRN
          state television,           JRN
          nurse,                      MED
          health worker,              MED
          medical team,               MED
          archbishop,                 REL
          church leader,              REL
          human rights group,         SOC
          aid agency,                 SOC
          aid worker,                 CVL
          former president,           ELI
          former army chief,          ELI
          ousted prime minister,      ELI
          former leader,              ELI
          first lady,                 ELI
          breakaway government,       GOV PRE
          group,                      SOC
          suspect,                    UNK
          decision,                   -
          trade,                      -
          peace talk,                 -
          number,                     -
          police decision,            -
          """)
  void nouns(String phrase, String sectors) {
    List<String> words = new ArrayList<>(Arrays.asList(phrase.split(" ")));
    String head = words.remove(words.size() - 1);
    assertThat(SECTORS.of(head, words)).isEqualTo(codes(sectors));
  }

  @Test
  void aNounAloneIsSomebodyOrNobody() {
    assertThat(SECTORS.ofNoun("court")).contains(List.of("JUD"));
    assertThat(SECTORS.ofNoun("courtesy")).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "foreign-minister, GOV",
    "military-chief, MIL",
    "legislator, LEG",
    "intelligence-chief, SPY",
    "opposition-leader, PTY OPP",
    "pope, REL"
  })
  void roles(String role, String sectors) {
    assertThat(SECTORS.ofRole(role)).isEqualTo(codes(sectors));
  }

  @Test
  void everyRoleAndEveryTypeOfInstitutionHasASector() {
    TreeSet<String> roles = new TreeSet<>();
    TreeSet<String> institutions = new TreeSet<>();
    rows("knowledge/roles.csv").forEach(cells -> roles.add(cells[0]));
    rows("knowledge/institutions.csv").forEach(cells -> institutions.add(cells[cells.length - 3]));
    assertThat(roles).allSatisfy(role -> assertThat(SECTORS.ofRole(role)).isNotEmpty());
    assertThat(SECTORS.institutions()).containsExactlyInAnyOrderElementsOf(institutions);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [police, policeman,       | [police, police,     | the noun "police" stands on line
          GOV: [government,         | GAV: [government,    | "GAV" is no sector; use codes of vocabulary/sectors.csv
          PTY+OPP: [opposition,     | PTY+OP: [opposition, | "OP" is no sector
          OPP: [opposition,         | UPP: [opposition,    | "UPP" is no sector
          [party-leader,            | [party-chief,        | "party-chief" is no role; use an id of roles.csv
          amounts: [number,         | amounts: [army,      | the noun "army" stands on line
          not-before: [local,       | not-before: [lokal,  | "lokal" is no noun of this file
          amounts:                  | amount:              | unknown field "amount"
          """)
  void whatIsWrongIsToldByLine(String right, String wrong, String problem) {
    String content = DataFiles.read(FILE);
    assertThat(content).contains(right);
    long line =
        content.substring(0, content.indexOf(right)).chars().filter(unit -> unit == '\n').count()
            + 1;
    String changed = content.replaceFirst(Pattern.quote(right), wrong);
    assertThatThrownBy(() -> Sectors.read(FILE, changed, KnowledgeBase.standard()))
        .isInstanceOf(DataException.class)
        .hasMessageContaining(problem)
        .hasMessageContaining(FILE + ":" + line + ":");
  }

  private static Stream<String[]> rows(String file) {
    return DataFiles.read(file).lines().skip(1).map(line -> line.split(",", -1));
  }

  private static List<String> codes(String sectors) {
    return sectors == null ? List.of() : List.of(sectors.split(" "));
  }
}
