package org.readout.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.Readout;
import org.readout.claim.Claim;
import org.readout.record.MergingReports.Told;

/** Reports of the same engagements, and near-twins of them, from text to entries. */
class MergingTest {

  @ParameterizedTest
  @ValueSource(strings = {"learning", "held-out"})
  void reportsOfOneEngagementMergeAndNearTwinsDoNot(String folder) {
    MergingScore score = score(MergingReports.in(folder));
    String account =
        String.format(
            "%s: %d of %d pairs found (recall %.3f), %d right and %d wrong (precision %.3f)%n%s%n%s",
            folder,
            score.found(),
            score.wanted(),
            score.recall(),
            score.right(),
            score.wrong(),
            score.precision(),
            "apart: " + String.join("\n       ", score.misses()),
            "wrong: " + String.join("\n       ", score.errors()));

    assertThat(score.precision()).as(account).isGreaterThanOrEqualTo(0.95);
    assertThat(score.recall()).as(account).isGreaterThanOrEqualTo(0.85);
  }

  private static MergingScore score(List<Told> reports) {
    List<Claim> claims = new ArrayList<>();
    Map<String, LocalDate> published = new HashMap<>();
    for (Told told : reports) {
      claims.addAll(Readout.standard().read(told.document()));
      told.document().published().ifPresent(day -> published.put(told.document().id(), day));
    }
    return MergingScore.of(reports, claims, Entries.of(claims, published));
  }
}
