package org.readout.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
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
    List<ToldClaim> told = new ArrayList<>();
    for (Claim claim : claims) {
      told.add(new ToldClaim(claim, Optional.ofNullable(published.get(claim.document()))));
    }
    return of(told, Curation.NONE);
  }

  /**
   * The same where people have decided on some claims: what they put together is one engagement,
   * what they keep apart is not, and what they rejected counts for nothing.
   */
  public static List<EngagementEntry> of(Collection<ToldClaim> claims, Curation curation) {
    return parts(claims, curation).stream()
        .flatMap(part -> part.groups().stream())
        .sorted(Comparator.comparing(group -> group.tellings().get(0).first()))
        .map(Composition::of)
        .toList();
  }

  /**
   * The engagements, in parts that have nothing to do with each other: whatever is told of those of
   * one part, those of the others stay as they are.
   *
   * <p>So entries can be kept up to date claim by claim. The parts that a new claim can change, or
   * one that is gone, are those with a claim that shares one of the {@link #keys} of the claim or
   * of the claims with its {@link #profileKey}, and those that a decision ties it to.
   */
  public static List<List<EngagementEntry>> components(
      Collection<ToldClaim> claims, Curation curation) {
    return parts(claims, curation).stream()
        .map(part -> part.groups().stream().map(Composition::of).toList())
        .toList();
  }

  private static List<Clusters.Component> parts(Collection<ToldClaim> claims, Curation curation) {
    NavigableSet<Report> reports = new TreeSet<>();
    for (ToldClaim told : claims) {
      Claim claim = told.claim();
      if (claim.content() instanceof Engagement engagement && !curation.isRejected(claim.id())) {
        reports.add(new Report(claim, engagement, told.published()));
      }
    }
    return Clusters.of(tellings(reports, curation), curation);
  }

  /** What claims on one profile have in common, but for those that a person has placed. */
  private record Key(Profile profile, String placed) {}

  private static List<Telling> tellings(Collection<Report> reports, Curation curation) {
    Map<Key, List<Report>> byProfile = new LinkedHashMap<>();
    for (Report report : reports) {
      Profile profile = Profile.of(report.claim(), report.engagement(), report.published());
      String id = report.claim().id();
      Key key = new Key(profile, curation.isPlaced(id) ? id : "");
      byProfile.computeIfAbsent(key, unseen -> new ArrayList<>()).add(report);
    }
    List<Telling> tellings = new ArrayList<>();
    byProfile.forEach((key, same) -> tellings.add(Telling.of(key.profile(), same)));
    return tellings;
  }

  /**
   * What two claims must have in common to be of one engagement, unless a person says so: one key
   * at least. None for a claim that is about no engagement.
   */
  public static Set<String> keys(ToldClaim told) {
    return told.claim().content() instanceof Engagement ? Neighbours.keys(telling(told)) : Set.of();
  }

  /**
   * A key that claims that say the same of an engagement have in common, and no others.
   *
   * @throws IllegalArgumentException for a claim that is about no engagement
   */
  public static String profileKey(ToldClaim told) {
    return "says " + telling(told).profile();
  }

  private static Telling telling(ToldClaim told) {
    if (!(told.claim().content() instanceof Engagement engagement)) {
      throw new IllegalArgumentException("no engagement: " + told.claim().content());
    }
    return Telling.of(
        Profile.of(told.claim(), engagement, told.published()),
        List.of(new Report(told.claim(), engagement, told.published())));
  }
}
