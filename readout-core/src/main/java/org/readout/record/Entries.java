package org.readout.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.readout.claim.Claim;
import org.readout.claim.Engagement;

/** Makes entries of claims. */
public final class Entries {

  private Entries() {}

  /**
   * The engagements that the claims tell of, earliest report first. Claims about other things are
   * passed over; a claim that comes twice counts once.
   *
   * @param claims of one or many documents, in any order
   * @param published the days on which documents were published, by document id; a document may be
   *     missing
   */
  public static List<EngagementEntry> of(
      Collection<Claim> claims, Map<String, LocalDate> published) {
    NavigableSet<Report> reports = new TreeSet<>();
    for (Claim claim : claims) {
      if (claim.content() instanceof Engagement engagement) {
        reports.add(
            new Report(claim, engagement, Optional.ofNullable(published.get(claim.document()))));
      }
    }
    Map<Profile, List<Report>> byProfile = new LinkedHashMap<>();
    for (Report report : reports) {
      Profile profile = Profile.of(report.claim(), report.engagement(), report.published());
      byProfile.computeIfAbsent(profile, key -> new ArrayList<>()).add(report);
    }
    List<Telling> tellings = new ArrayList<>();
    byProfile.forEach((profile, same) -> tellings.add(Telling.of(profile, same)));
    return Clusters.of(tellings).stream().map(Composition::of).toList();
  }
}
