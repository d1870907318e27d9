package org.readout.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.readout.claim.ActType;
import org.readout.claim.ChannelNotice;
import org.readout.claim.Occasion;
import org.readout.claim.Reality;
import org.readout.claim.Undertaking;
import org.readout.golden.Expectation.Standing;

/**
 * What the golden documents expect covers what there is to be found. Lines that leave open which it
 * is do not count, nor do those that need not come out.
 */
class GoldenCoverageTest {

  private static final int REALITIES = 3;

  private static final List<ExpectedClaim> WANTED =
      GoldenDocument.all().stream()
          .flatMap(document -> document.expectations().stream())
          .filter(
              line ->
                  line.standing() == Standing.REQUIRED || line.standing() == Standing.KNOWN_MISS)
          .map(Expectation::claim)
          .toList();

  /** Contacts are told once, as engagements; what PLOVER calls CONSULT follows from them. */
  @Test
  void everyTypeOfActOccursInThreeRealities() {
    for (ActType type : ActType.values()) {
      Set<Reality> realities =
          WANTED.stream()
              .flatMap(claim -> realitiesOf(type, claim).stream())
              .collect(Collectors.toSet());
      assertThat(realities).as(type.name()).hasSizeGreaterThanOrEqualTo(REALITIES);
    }
  }

  private static List<Reality> realitiesOf(ActType type, ExpectedClaim claim) {
    List<Reality> realities = List.of();
    if (claim instanceof ExpectedAct act && act.types().equals(List.of(type))) {
      realities = act.realities();
    } else if (claim instanceof ExpectedEngagement engagement && type == ActType.CONSULT) {
      realities = engagement.realities();
    }
    return realities.size() == 1 ? realities : List.of();
  }

  @Test
  void undertakingsChannelsAndOccasionsOfEverySortOccur() {
    Set<Undertaking.Form> forms = EnumSet.noneOf(Undertaking.Form.class);
    Set<ChannelNotice.Kind> channels = EnumSet.noneOf(ChannelNotice.Kind.class);
    Set<ChannelNotice.Status> statuses = EnumSet.noneOf(ChannelNotice.Status.class);
    Set<Occasion.Kind> occasions = EnumSet.noneOf(Occasion.Kind.class);
    for (ExpectedClaim claim : WANTED) {
      if (claim instanceof ExpectedUndertaking undertaking) {
        forms.addAll(undertaking.forms());
      } else if (claim instanceof ExpectedChannel channel) {
        channels.addAll(channel.kinds());
        statuses.addAll(channel.statuses());
      } else if (claim instanceof ExpectedOccasion occasion) {
        occasions.addAll(occasion.kinds());
      }
    }
    assertThat(forms).containsExactlyInAnyOrder(Undertaking.Form.values());
    assertThat(channels).containsExactlyInAnyOrder(ChannelNotice.Kind.values());
    assertThat(statuses).containsExactlyInAnyOrder(ChannelNotice.Status.values());
    assertThat(occasions).containsExactlyInAnyOrder(Occasion.Kind.values());
  }
}
