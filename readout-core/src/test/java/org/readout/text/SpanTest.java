package org.readout.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void isHalfOpen() {
    Span wang = Span.of(0, 4);
    assertThat(wang.in("Wang met Blinken.")).isEqualTo("Wang");
    assertThat(wang.contains(3)).isTrue();
    assertThat(wang.contains(4)).isFalse();
  }

  @Test
  void touchingSpansDoNotOverlap() {
    assertThat(Span.of(0, 4).overlaps(Span.of(4, 8))).isFalse();
    assertThat(Span.of(0, 5).overlaps(Span.of(4, 8))).isTrue();
  }

  @Test
  void saysBothValuesWhenTheBoundsAreWrong() {
    assertThatThrownBy(() -> Span.of(5, 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("end 3 must be >= start 5");
  }
}
