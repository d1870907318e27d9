package org.readout.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "Wang Yi, Wang, true",
    "Joseph R. Biden Jr., Joe Biden, true",
    "Volodymyr Zelenskyy, Zelensky, true",
    "Sergei Lavrov, Sergey Lavrov, true",
    "Recep Tayyip Erdoğan, Erdogan, true",
    "Abdel Fattah el-Sisi, Al Sisi, true",
    "Wang Yi, Wang Wenbin, false",
    "Kim Jong Un, Kim Yo Jong, false",
    "Dong Jun, Wang Yi, false",
    "Donald Trump, Marco Rubio, false",
  })
  void fit(String one, String other, boolean expected) {
    assertThat(Names.fit(Names.words(one), Names.words(other))).isEqualTo(expected);
    assertThat(Names.fit(Names.words(other), Names.words(one))).isEqualTo(expected);
  }
}
