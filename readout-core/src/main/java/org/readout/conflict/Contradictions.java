package org.readout.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.claim.Claim;
import org.readout.claim.Engagement;
import org.readout.record.ClaimLink;
import org.readout.record.EngagementEntry;
import org.readout.record.Entries;
import org.readout.record.ToldClaim;

/**
 * Finds what contradicts. Precision comes first: two figures, counts or acts are compared only
 * where they are about the same thing as far as the words tell, and what is hedged is given room.
 * The order of the claims does not matter.
 */
public final class Contradictions {

  private static final Comparator<Contradiction> BY_PLACE =
      Comparator.comparing(Contradiction::about)
          .thenComparing(found -> found.one().told(), ToldClaim.ORDER)
          .thenComparing(found -> found.one().words())
          .thenComparing(found -> found.other().told(), ToldClaim.ORDER)
          .thenComparing(found -> found.other().words());

  private final ConflictRules rules;

  private Contradictions(ConflictRules rules) {
    this.rules = rules;
  }

  /** By the rules that come with Readout. */
  public static Contradictions standard() {
    return by(ConflictRules.standard());
  }

  /** By {@code rules}. */
  public static Contradictions by(ConflictRules rules) {
    return new Contradictions(rules);
  }

  /**
   * What contradicts within one document, by kind and then by place in the text. Those that it
   * cites may contradict each other: {@link Contradiction#isBetweenVoices()}.
   *
   * @param document all claims of one document
   * @throws IllegalArgumentException when they are of more than one
   */
  public List<Contradiction> within(Collection<ToldClaim> document) {
    List<ToldClaim> claims = inOrder(document);
    Map<String, LocalDate> published = new HashMap<>();
    claims.forEach(
        told -> told.published().ifPresent(day -> published.put(told.claim().document(), day)));
    if (claims.stream().map(told -> told.claim().document()).distinct().count() > 1) {
      throw new IllegalArgumentException("claims of more than one document");
    }
    List<EngagementEntry> entries =
        Entries.of(claims.stream().map(ToldClaim::claim).toList(), published);
    Tells tells = new Tells(entries);
    List<Contradiction> found = new ArrayList<>();
    entries.forEach(entry -> found.addAll(EntryContradictions.of(entry, claims)));
    // What one voice tells in two ways is rather told of two engagements.
    found.removeIf(each -> each.about() == Contradiction.About.REALITY && !each.isBetweenVoices());
    found.addAll(Denials.within(claims, found));
    found.addAll(new CountContradictions(rules).within(claims, tells));
    found.addAll(new FigureContradictions(rules).within(claims, tells));
    found.addAll(new DeedContradictions(rules).within(claims));
    return distinct(found);
  }

  /**
   * Where the reports of one engagement contradict each other: what they tell of the engagement
   * itself, and, of the documents that are about it, what else they tell.
   *
   * @param claims at least all claims of the documents that tell of it; those of others are passed
   *     over
   */
  public List<Contradiction> between(EngagementEntry entry, Collection<ToldClaim> claims) {
    Set<String> documents =
        entry.claims().stream().map(ClaimLink::document).collect(Collectors.toSet());
    List<ToldClaim> reports =
        inOrder(claims).stream()
            .filter(told -> documents.contains(told.claim().document()))
            .toList();
    Set<String> links = entry.claims().stream().map(ClaimLink::claim).collect(Collectors.toSet());
    List<ToldClaim> telling =
        reports.stream().filter(told -> links.contains(told.claim().id())).toList();
    Set<String> mainly =
        telling.stream()
            .map(ToldClaim::claim)
            .filter(claim -> claim.content() instanceof Engagement told && told.main())
            .map(Claim::document)
            .collect(Collectors.toSet());
    List<ToldClaim> about =
        reports.stream().filter(told -> mainly.contains(told.claim().document())).toList();
    Tells tells = new Tells(List.of(entry));
    List<Contradiction> found = new ArrayList<>(EntryContradictions.of(entry, telling));
    found.addAll(new CountContradictions(rules).between(reports, tells, entry.id()));
    found.addAll(new FigureContradictions(rules).between(reports, about, tells, entry.id()));
    found.addAll(new DeedContradictions(rules).between(about));
    return distinct(found);
  }

  private static List<ToldClaim> inOrder(Collection<ToldClaim> claims) {
    return claims.stream().sorted(ToldClaim.ORDER).toList();
  }

  /** Each disagreement once, however many claims rest on the same words. */
  private static List<Contradiction> distinct(List<Contradiction> found) {
    found.sort(BY_PLACE);
    Map<List<Object>, Contradiction> kept = new LinkedHashMap<>();
    for (Contradiction each : found) {
      kept.putIfAbsent(
          List.of(
              each.about(),
              each.one().evidence().document(),
              each.one().words(),
              each.other().evidence().document(),
              each.other().words()),
          each);
    }
    return List.copyOf(kept.values());
  }
}
