package org.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.Readout;
import org.readout.claim.Engagement;
import org.readout.source.SourceDocument;

/** Between whom there are engagements: states and bodies, not firms, nor a state and its party. */
class RepresentationTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          The Colombian government held talks with the ELN in Havana.                     | COL COL:ELN
          Chinese Foreign Minister Wang Yi met Hamas leader Ismail Haniyeh in Doha.       | CHN PSE:HAM
          Indian Prime Minister Narendra Modi met BJP lawmakers on Monday.                | -
          Israeli Prime Minister Benjamin Netanyahu met with Likud leaders in Jerusalem.  | -
          Venezuelan President Nicolas Maduro met Chevron officials in Caracas.           | -
          Chinese Foreign Minister Wang Yi met leaders of the African National Congress.  | CHN ZAF:ANC
          """)
  void whoEngages(String text, String sides) {
    List<String> found =
        Readout.standard().read(SourceDocument.of("example", text)).stream()
            .filter(claim -> claim.content() instanceof Engagement)
            .flatMap(claim -> ((Engagement) claim.content()).parties().stream())
            .map(party -> party.actor().polity().label())
            .distinct()
            .sorted()
            .toList();
    assertThat(found).isEqualTo(sides == null ? List.of() : List.of(sides.split(" ")));
  }
}
