package org.readout.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was read once is not read again, and memory stays bounded. */
class RememberedTest {

  private final List<String> read = new ArrayList<>();
  private final Remembered<String> remembered =
      new Remembered<>(
          text -> {
            read.add(text);
            return "made of " + text;
          });

  @Test
  void aTextIsReadOnce() {
    assertThat(remembered.of("publisher")).isEqualTo("made of publisher");
    assertThat(remembered.of("publisher")).isEqualTo("made of publisher");
    assertThat(read).containsExactly("publisher");
  }

  @Test
  void aLongTextIsReadEachTime() {
    String text = "long ".repeat(1_000);
    remembered.of(text);
    assertThat(remembered.of(text)).isEqualTo("made of " + text);
    assertThat(read).hasSize(2);
  }

  @Test
  void manyTextsAreForgotten() {
    remembered.of("first");
    for (int number = 0; number < 5_000; number++) {
      remembered.of("text " + number);
    }
    remembered.of("first");
    assertThat(read).filteredOn("first"::equals).hasSize(2);
  }
}
