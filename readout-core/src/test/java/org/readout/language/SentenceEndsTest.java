package org.readout.language;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceEndsTest {

  @Test
  void anUnknownKindIsRefusedWithItsLine() {
    assertThatThrownBy(() -> SentenceEnds.parse(List.of("# words", "titel Mr.")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(
            "data/language/sentence-ends.txt:2: \"titel\" is no kind of entry.");
  }

  @Test
  void aWordListedTwiceIsRefusedWithItsLine() {
    assertThatThrownBy(() -> SentenceEnds.parse(List.of("title Mr. Dr.", "title Mr.")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("data/language/sentence-ends.txt:2: \"Mr.\" is listed twice");
  }
}
