package org.readout.app.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.app.Deeds;
import org.readout.app.Samples;
import org.readout.claim.Claim;
import org.readout.claim.Content;
import org.readout.source.SourceDocument;

class ClaimJsonTest {

  static Stream<Arguments> claims() {
    return Stream.concat(
        Samples.claims().stream().map(claim -> arguments(claim, Samples.document())),
        Deeds.claims().stream().map(claim -> arguments(claim, Deeds.document())));
  }

  @ParameterizedTest
  @MethodSource("claims")
  void readsBackWhatItWrote(Claim claim, SourceDocument document) {
    JsonNode written = Json.parse(Json.line(ClaimJson.write(claim, document.text())));
    assertThat(ClaimJson.read(written)).isEqualTo(claim);
  }

  /** Else the values above might leave out a kind that is read back wrongly. */
  @Test
  void readsBackContentOfEveryKind() {
    assertThat(Stream.concat(Samples.claims().stream(), Deeds.claims().stream()))
        .extracting(claim -> (Object) claim.content().getClass())
        .contains((Object[]) Content.class.getPermittedSubclasses());
  }

  @Test
  void saysWhichKindsThereAre() {
    ObjectNode written = ContentJson.write(Deeds.robbery().content());
    written.put("kind", "rumour");
    assertThatThrownBy(() -> ContentJson.read(written))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "\"rumour\" is no kind of content: engagement, statement, act, undertaking, channel,"
                + " occasion");
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
