package org.readout.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who held what on a day: the certain holders, and no others. */
class HoldersTest {

  @ParameterizedTest(name = "{2}: {1} of {0} is {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CHN | foreign-minister           | 2023-06-19 | Qin Gang
          CHN | party-foreign-affairs-head | 2023-06-19 | Wang Yi
          CHN | foreign-minister           | 2022-06-19 | Wang Yi
          CHN | foreign-minister           | 2025-09-10 | Wang Yi
          CHN | defence-minister           | 2025-09-09 | Dong Jun
          CHN | head-of-state              | 2023-11-15 | Xi Jinping
          GBR | foreign-minister           | 2023-06-19 | James Cleverly
          GBR | monarch                    | 2023-06-19 | Charles III
          GBR | head-of-state              | 2023-06-19 | Charles III
          USA | foreign-minister           | 2023-06-19 | Antony Blinken
          USA | foreign-minister           | 2025-09-10 | Marco Rubio
          USA | national-security-adviser  | 2025-09-10 | Marco Rubio
          USA | defence-minister           | 2025-09-09 | Pete Hegseth
          USA | head-of-state              | 2023-11-15 | Joe Biden
          EU  | commission-president       | 2025-09-10 | Ursula von der Leyen
          EU  | high-representative        | 2023-06-19 | Josep Borrell
          EU  | foreign-minister           | 2025-09-10 | Kaja Kallas
          EU  | council-president          | 2025-09-10 | António Costa
          NATO| secretary-general          | 2023-06-19 | Jens Stoltenberg
          NATO| secretary-general          | 2025-09-10 | Mark Rutte
          UN  | secretary-general          | 2025-09-10 | António Guterres
          """)
  void holds(String polity, String role, LocalDate day, String name) {
    assertThat(KnowledgeBase.standard().holders(polity, role, Optional.of(day)))
        .filteredOn(held -> held.certainty() == Tenure.Certainty.SURE)
        .extracting(held -> held.person().name())
        .containsExactly(name);
  }
}
