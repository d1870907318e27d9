package org.readout.app.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.app.Samples;
import org.readout.claim.Claim;

class ClaimJsonTest {

  static List<Claim> claims() {
    return Samples.claims();
  }

  @ParameterizedTest
  @MethodSource("claims")
  void readsBackWhatItWrote(Claim claim) {
    JsonNode written = Json.parse(Json.line(ClaimJson.write(claim, Samples.document().text())));
    assertThat(ClaimJson.read(written)).isEqualTo(claim);
  }

  @Test
  void leavesOutWhatIsAbsent() {
    String written = Json.line(ClaimJson.write(Samples.call(), Samples.document().text()));
    assertThat(written).doesNotContain("null").doesNotContain("\"place\"");
  }

  @Test
  void saysWhichFieldIsMissing() {
    ObjectNode written = ClaimJson.write(Samples.call(), Samples.document().text());
    written.remove("reality");
    assertThatThrownBy(() -> ClaimJson.read(written))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("field \"reality\" is missing in {");
  }

  @Test
  void saysWhichWordsThereAre() {
    ObjectNode written = ClaimJson.write(Samples.call(), Samples.document().text());
    written.put("reality", "happened");
    assertThatThrownBy(() -> ClaimJson.read(written))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("\"happened\" is none of occurred, ongoing, scheduled,");
  }
}
