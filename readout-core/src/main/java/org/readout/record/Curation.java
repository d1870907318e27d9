package org.readout.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.claim.Claim;

/**
 * What the decisions in force mean for given claims. Where two contradict each other, the later one
 * stands. A decision about a claim that is not among them waits until the claim is there again.
 *
 * <p>Immutable; the order in which decisions or claims are given does not matter.
 */
public final class Curation {

  /** Nothing was decided. */
  public static final Curation NONE = of(List.of(), List.of());

  /** Two claims that a person put together. */
  record Join(String one, String other, Decision decision) {}

  private final List<Join> joins = new ArrayList<>();
  private final Map<String, Map<String, Decision>> apart = new HashMap<>();
  private final Map<String, List<Decision>> onClaim = new HashMap<>();
  private final Set<String> rejected = new HashSet<>();
  private final Map<String, Set<String>> groups = new HashMap<>();

  private Curation() {}

  /** What {@code decisions} mean for {@code claims}. */
  public static Curation of(Collection<Decision> decisions, Collection<Claim> claims) {
    Set<String> withdrawn = withdrawals(decisions).keySet();
    Map<String, List<Claim>> byDocument = new HashMap<>();
    if (!decisions.isEmpty()) {
      for (Claim claim : claims) {
        byDocument.computeIfAbsent(claim.document(), unseen -> new ArrayList<>()).add(claim);
      }
    }
    Curation curation = new Curation();
    decisions.stream()
        .filter(decision -> !withdrawn.contains(decision.id()))
        .sorted(Decision.ORDER.reversed())
        .forEach(decision -> curation.apply(decision, byDocument));
    curation.onClaim.values().forEach(made -> made.sort(Decision.ORDER));
    curation.joins.sort(Comparator.comparing(Join::one).thenComparing(Join::other));
    return curation;
  }

  /** The decision in force that withdraws {@code decision}, of several the latest. */
  public static Optional<Decision> withdrawalOf(Decision decision, Collection<Decision> decisions) {
    return Optional.ofNullable(withdrawals(decisions).get(decision.id()));
  }

  /**
   * By the decisions that do not hold; a withdrawal that was itself withdrawn withdraws nothing.
   */
  private static Map<String, Decision> withdrawals(Collection<Decision> decisions) {
    Map<String, Decision> withdrawals = new HashMap<>();
    decisions.stream()
        .sorted(Decision.ORDER.reversed())
        .filter(decision -> !withdrawals.containsKey(decision.id()))
        .forEach(
            decision ->
                decision.withdrawn().ifPresent(id -> withdrawals.putIfAbsent(id, decision)));
    return withdrawals;
  }

  // Called with the latest decision first: what stands already is later and wins.
  private void apply(Decision decision, Map<String, List<Claim>> byDocument) {
    List<String> claims = resolve(decision.claims(), byDocument);
    List<String> others = resolve(decision.others(), byDocument);
    claims.forEach(claim -> note(claim, decision));
    others.forEach(claim -> note(claim, decision));
    switch (decision.kind()) {
      case MERGE -> {
        for (String claim : claims.subList(Math.min(1, claims.size()), claims.size())) {
          join(claims.get(0), claim, decision);
        }
      }
      case SPLIT -> claims.forEach(one -> others.forEach(other -> part(one, other, decision)));
      case REJECT -> claims.stream().filter(claim -> !isJudged(claim)).forEach(rejected::add);
      case ACCEPT, NOTE, WITHDRAW -> {}
    }
  }

  // Accepted and rejected exclude each other, and the later of the two is noted first.
  private boolean isJudged(String claim) {
    return onClaim.getOrDefault(claim, List.of()).stream()
        .anyMatch(decision -> decision.kind() == Decision.Kind.ACCEPT);
  }

  private void note(String claim, Decision decision) {
    onClaim.computeIfAbsent(claim, unseen -> new ArrayList<>()).add(decision);
  }

  private void join(String one, String other, Decision decision) {
    Set<String> here = group(one);
    Set<String> there = group(other);
    if (here == there) {
      return;
    }
    for (String each : here) {
      if (apart.getOrDefault(each, Map.of()).keySet().stream().anyMatch(there::contains)) {
        return;
      }
    }
    here.addAll(there);
    there.forEach(each -> groups.put(each, here));
    joins.add(new Join(one, other, decision));
  }

  private void part(String one, String other, Decision decision) {
    if (!one.equals(other) && group(one) != group(other)) {
      apart.computeIfAbsent(one, unseen -> new HashMap<>()).putIfAbsent(other, decision);
      apart.computeIfAbsent(other, unseen -> new HashMap<>()).putIfAbsent(one, decision);
    }
  }

  private Set<String> group(String claim) {
    return groups.computeIfAbsent(claim, unseen -> new HashSet<>(Set.of(claim)));
  }

  private static List<String> resolve(
      List<ClaimAnchor> anchors, Map<String, List<Claim>> byDocument) {
    List<String> found = new ArrayList<>();
    for (ClaimAnchor anchor : anchors) {
      anchor
          .in(byDocument.getOrDefault(anchor.document(), List.of()))
          .map(Claim::id)
          .ifPresent(found::add);
    }
    return found.stream().distinct().toList();
  }

  /** Whether the claim was found to be wrong. */
  public boolean isRejected(String claim) {
    return rejected.contains(claim);
  }

  /** The decisions in force about the claim, earliest first. */
  public List<Decision> on(String claim) {
    return List.copyOf(onClaim.getOrDefault(claim, List.of()));
  }

  /** The claims that decisions in force are about. */
  public Set<String> claims() {
    return Set.copyOf(onClaim.keySet());
  }

  /** Whether the claim was put together with others or kept apart from some. */
  boolean isPlaced(String claim) {
    return apart.containsKey(claim) || group(claim).size() > 1;
  }

  /** The decision that keeps the two apart. */
  Optional<Decision> apart(String one, String other) {
    return Optional.ofNullable(apart.getOrDefault(one, Map.of()).get(other));
  }

  /** Pairs that were put together, in a fixed order. */
  List<Join> joins() {
    return List.copyOf(joins);
  }
}
