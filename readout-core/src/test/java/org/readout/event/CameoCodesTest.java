package org.readout.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.readout.claim.ActType;
import org.readout.claim.EngagementForm;
import org.readout.claim.PloverVocabulary;
import org.readout.data.DataException;

class CameoCodesTest {

  private static final CameoCodes CODES = CameoCodes.standard();

  @ParameterizedTest(name = "{0} {1} ({2}) of {3}: {4}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          CONSULT,  -,                 -,                    -,       040, 1
          CONSULT,  visit,             diplomatic military,  VISIT,   042, 1.9
          CONSULT,  phone,             diplomatic,           CALL,    041, 1
          CONSULT,  -,                 diplomatic,           TALKS,   046, 7
          CONSULT,  -,                 diplomatic,           MEETING, 040, 1
          AGREE,    -,                 diplomatic,           MEETING, 036, 4
          AGREE,    -,                 diplomatic,           -,       030, 4
          AGREE,    -,                 economic,             -,       0311, 5.2
          AID,      -,                 military,             -,       072, 8.3
          REJECT,   meet,              diplomatic,           CALL,    125, -5
          REJECT,   deny,              -,                    -,       016, -2
          SANCTION, discontinue,       economic,             -,       163, -8
          SANCTION, convict,           gender,               -,       116, -2
          ACCUSE,   allege,            military legal,       -,       1124, -2
          ASSAULT,  drone,             -,                    -,       1952, -
          SUPPORT,  condole,           -,                    -,       018, 3.4
          COERCE,   misinformation,    misinformation,       -,       170, -7
          """)
  void theRowThatAsksForMostDecides(
      ActType type, String modes, String contexts, String form, String code, Double goldstein) {
    CodedEvent event =
        Events.of(
            type,
            words(modes),
            words(contexts),
            Optional.ofNullable(form).map(EngagementForm::valueOf));
    assertThat(CODES.codeOf(event).code()).isEqualTo(code);
    assertThat(CODES.codeOf(event).goldstein()).isEqualTo(Optional.ofNullable(goldstein));
  }

  private static List<String> words(String list) {
    return list == null ? List.of() : List.of(list.split(" ", -1));
  }

  @ParameterizedTest
  @EnumSource(ActType.class)
  void everyTypeModeAndContextHasACode(ActType type) {
    for (String mode : PloverVocabulary.standard().modes(type)) {
      for (String context : PloverVocabulary.standard().contexts()) {
        CodedEvent event = Events.of(type, List.of(mode), List.of(context), Optional.empty());
        CameoCodes.Code code = CODES.codeOf(event);
        assertThat(code.type())
            .as(type + " " + mode + " " + context)
            .isIn(
                // The codes of a verdict, of a rule eased and the like stand in another family.
                Optional.of(type), Optional.of(ActType.CONCEDE), Optional.of(ActType.RETREAT));
      }
    }
  }

  @Test
  void familiesKeepTheirZero() {
    CameoCodes.Code code = CODES.code("0311").orElseThrow();
    assertThat(code.root()).isEqualTo("03");
    assertThat(code.base()).isEqualTo("031");
    assertThat(CODES.code("311")).isEmpty();
    assertThat(CODES.code("10").orElseThrow().type()).contains(ActType.REQUEST);
    assertThat(CODES.code("010").orElseThrow().type()).isEmpty();
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          04x,,,,1          | -                      | c.csv:2: "04x" is no code of CAMEO; write two to four digits, as 042
          040,MEET,,,1      | -                      | c.csv:2: "MEET" is no event type; write one of [ASSAULT
          040,CONSULT,meet,,1 | -                    | c.csv:2: "meet" is no mode of CONSULT; write one of [multilateral
          040,CONSULT,,talk,1 | -                    | c.csv:2: "talk" is no context; write one of [asylum
          040,CONSULT,,,high | -                     | c.csv:2: "high" is no number; write it as -3.4
          040,CONSULT,,,1   | CONSULT,,,,041         | p.csv:2: the code "041" is not known; see vocabulary/cameo.csv
          040,CONSULT,,,1   | CONSULT,,,dinner,040   | p.csv:2: "dinner" is no form of engagement; write one of [meeting
          040,CONSULT,,,1   | CONSULT,,,,040         | p.csv:1: AGREE alone has no code; add "AGREE,,,,CODE"
          """)
  void saysWhatIsWrongAndWhere(String code, String preferred, String problem) {
    String codes = "code,type,mode,contexts,goldstein\n" + code + "\n";
    String chosen =
        "type,mode,contexts,engagement,code\n" + (preferred == null ? "" : preferred + "\n");
    assertThatThrownBy(
            () -> CameoCodes.read("c.csv", codes, "p.csv", chosen, PloverVocabulary.standard()))
        .isInstanceOf(DataException.class)
        .hasMessageContaining(problem);
  }

  @Test
  void aCodeStandsOnce() {
    assertThatThrownBy(
            () ->
                CameoCodes.read(
                    "c.csv",
                    "code,type,mode,contexts,goldstein\n040,,,,\n040,,,,\n",
                    "p.csv",
                    "type,mode,contexts,engagement,code\n",
                    PloverVocabulary.standard()))
        .hasMessageContaining("c.csv:3: the code 040 stands twice; keep one of them");
    assertThat(String.format(Locale.ROOT, "%d codes", CODES.all().size())).isEqualTo("318 codes");
  }
}
