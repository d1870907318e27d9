package org.readout.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names as they are typed, and what they lead to. */
class NameSearchTest {

  private static final NameSearch NAMES = KnowledgeBase.standard().names();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          norw                         | STATE  | NOR                  | Norway
          NOR                          | STATE  | NOR                  | Norway
          Türkiye                      | STATE  | TUR                  | Türkiye
          turkey                       | STATE  | TUR                  | Türkiye
          wang yi                      | PERSON | wang-yi.chn          | Wang Yi
          yi wang                      | PERSON | wang-yi.chn          | Wang Yi
          erdogan                      | PERSON | recep-tayyip-erdogan.tur | Recep Tayyip Erdoğan
          foreign minister of norway   | OFFICE | NOR.foreign-minister | Minister of Foreign Affairs of Norway
          NATO                         | BODY   | NATO                 | North Atlantic Treaty Organization
          """)
  void theFirstIsWhatWasMeant(String typed, NamedKind kind, String id, String label) {
    assertThat(NAMES.find(typed, 5))
        .first()
        .satisfies(
            named -> {
              assertThat(named.kind()).isEqualTo(kind);
              assertThat(named.id()).isEqualTo(id);
              assertThat(named.label()).isEqualTo(label);
            });
  }

  @Test
  void otherKindsAreFoundToo() {
    assertThat(NAMES.find("geneva", 10)).extracting(Named::kind).contains(NamedKind.PLACE);
    assertThat(NAMES.find("climate", 10)).extracting(Named::kind).contains(NamedKind.ISSUE);
    assertThat(NAMES.find("a", 7)).hasSize(7).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "…", "\u0000", "zzzzqq", "(*[", "\uD800", "norway zzzzqq", "王"})
  void nothing(String typed) {
    assertThat(NAMES.find(typed, 10)).isEmpty();
    assertThat(NAMES.find(typed.repeat(10_000), 10)).isEmpty();
  }
}
