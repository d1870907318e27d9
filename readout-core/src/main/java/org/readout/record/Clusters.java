package org.readout.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Groups tellings into engagements. */
final class Clusters {

  /** A link between two tellings, by their places. */
  private record Link(int one, int other, int strength, Optional<Decision> decision) {}

  /**
   * How far two groups have been compared, by the number of their members, and with what result.
   */
  private record Compared(int members, int others, boolean blocked) {}

  /**
   * Tellings of one engagement and the pairs through which they came together.
   *
   * @param tellings in their order
   * @param joins one fewer than there are tellings
   */
  record Group(List<Telling> tellings, List<Join> joins) {}

  /** Two tellings through which groups became one, and who decided so, if anyone did. */
  record Join(Telling one, Telling other, Optional<Decision> decision) {}

  /** Groups between whose tellings there are links of any strength, and no links to others. */
  record Component(List<Group> groups) {}

  /** Stronger than any link that the tellings themselves give. */
  private static final int SAME = 1000;

  private static final int DECIDED = 2000;

  private final List<Telling> tellings;
  private final Curation curation;
  // For each telling the telling that stands for its group; the other lists hold something for
  // those only.
  private final int[] leaders;
  private final List<List<Integer>> members = new ArrayList<>();
  private final List<Map<Integer, Integer>> neighbours = new ArrayList<>();
  private final List<List<Link>> joins = new ArrayList<>();
  private final Map<Long, Compared> compared = new HashMap<>();
  // By the telling that stands for the group: whether a person put some of it together.
  private final boolean[] decided;

  private Clusters(List<Telling> tellings, Curation curation) {
    this.tellings = tellings;
    this.curation = curation;
    this.decided = new boolean[tellings.size()];
    this.leaders = new int[tellings.size()];
    for (int place = 0; place < tellings.size(); place++) {
      leaders[place] = place;
      members.add(new ArrayList<>(List.of(place)));
      neighbours.add(new HashMap<>());
      joins.add(new ArrayList<>());
    }
  }

  /**
   * The groups by component, in the order of their first tellings, which must come in a fixed
   * order.
   */
  static List<Component> of(List<Telling> tellings, Curation curation) {
    Clusters clusters = new Clusters(tellings, curation);
    List<Link> links = clusters.links();
    for (Link link : links) {
      clusters.neighbours.get(link.one()).put(link.other(), link.strength());
      clusters.neighbours.get(link.other()).put(link.one(), link.strength());
    }
    links.forEach(clusters::follow);
    return clusters.components(links);
  }

  /** All links, the strongest first. */
  private List<Link> links() {
    List<Link> links = new ArrayList<>(decidedLinks());
    for (int[] pair : Neighbours.pairs(tellings)) {
      Telling one = tellings.get(pair[0]);
      Telling other = tellings.get(pair[1]);
      // Claims of one telling are only ever taken apart to be placed by decisions.
      boolean same = one.profile().equals(other.profile());
      if (same || !Obstacles.between(one, other)) {
        int strength = same ? SAME : Links.strength(one, other);
        if (strength > 0) {
          links.add(new Link(pair[0], pair[1], strength, Optional.empty()));
        }
      }
    }
    links.sort(
        Comparator.comparingInt(Link::strength)
            .reversed()
            .thenComparingInt(Link::one)
            .thenComparingInt(Link::other));
    return links;
  }

  private List<Link> decidedLinks() {
    Map<String, Integer> places = new HashMap<>();
    for (int place = 0; place < tellings.size(); place++) {
      for (Report report : tellings.get(place).reports()) {
        places.put(report.claim().id(), place);
      }
    }
    List<Link> links = new ArrayList<>();
    for (Curation.Join join : curation.joins()) {
      Integer one = places.get(join.one());
      Integer other = places.get(join.other());
      if (one != null && other != null && !one.equals(other)) {
        links.add(
            new Link(
                Math.min(one, other), Math.max(one, other), DECIDED, Optional.of(join.decision())));
      }
    }
    return links;
  }

  private void follow(Link link) {
    int one = leaders[link.one()];
    int other = leaders[link.other()];
    if (one == other || areKeptApart(one, other)) {
      return;
    }
    if (link.strength() >= SAME) {
      joinSmallerToLarger(one, other, link);
      return;
    }
    if (isBlocked(one, other)) {
      return;
    }
    if (link.strength() < Links.STRONG
        && (couldLeadElsewhere(one, other, link) || couldLeadElsewhere(other, one, link))) {
      return;
    }
    joinSmallerToLarger(one, other, link);
  }

  private void joinSmallerToLarger(int one, int other, Link link) {
    boolean swap = members.get(one).size() < members.get(other).size();
    join(swap ? other : one, swap ? one : other, link);
  }

  private void join(int keep, int give, Link link) {
    for (int member : members.get(give)) {
      leaders[member] = keep;
    }
    members.get(keep).addAll(members.get(give));
    members.get(give).clear();
    joins.get(keep).addAll(joins.get(give));
    joins.get(keep).add(link);
    decided[keep] |= decided[give] || link.decision().isPresent();
    neighbours.get(keep).remove(give);
    neighbours
        .get(give)
        .forEach(
            (group, strength) -> {
              if (group != keep) {
                neighbours.get(keep).merge(group, strength, Math::max);
                neighbours.get(group).merge(keep, strength, Math::max);
                neighbours.get(group).remove(give);
              }
            });
    neighbours.get(give).clear();
  }

  /** Whether a person keeps any two members of the groups apart. */
  private boolean areKeptApart(int one, int other) {
    for (int here : members.get(one)) {
      for (int there : members.get(other)) {
        String claim = tellings.get(here).first().claim().id();
        // A claim that is kept apart is a telling by itself.
        if (curation.apart(claim, tellings.get(there).first().claim().id()).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the groups cannot be of one engagement. */
  private boolean isBlocked(int one, int other) {
    if (areKeptApart(one, other)) {
      return true;
    }
    return (decided[one] || decided[other])
        ? isBlockedThroughout(one, other)
        : isObstructed(one, other);
  }

  /**
   * Whether an obstacle stands between each two members. What a person put together may differ in
   * itself, and then it is enough to fit one of them.
   */
  private boolean isBlockedThroughout(int one, int other) {
    for (int here : members.get(one)) {
      for (int there : members.get(other)) {
        if (!Obstacles.between(tellings.get(here), tellings.get(there))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether an obstacle stands between any two members of the groups. */
  private boolean isObstructed(int one, int other) {
    int first = Math.min(one, other);
    int second = Math.max(one, other);
    List<Integer> here = members.get(first);
    List<Integer> there = members.get(second);
    Compared before = compared.getOrDefault(pair(first, second), new Compared(0, 0, false));
    // Members are only ever added behind the others, so that what was compared need not be again.
    boolean blocked = before.blocked();
    for (int at = 0; at < here.size() && !blocked; at++) {
      int from = at < before.members() ? before.others() : 0;
      for (int place = from; place < there.size() && !blocked; place++) {
        blocked = Obstacles.between(tellings.get(here.get(at)), tellings.get(there.get(place)));
      }
    }
    compared.put(pair(first, second), new Compared(here.size(), there.size(), blocked));
    return blocked;
  }

  private static long pair(int first, int second) {
    return ((long) first << 32) | second;
  }

  /** Whether {@code from} is linked as well to a group that cannot be of one with {@code to}. */
  private boolean couldLeadElsewhere(int from, int to, Link link) {
    for (Map.Entry<Integer, Integer> neighbour : neighbours.get(from).entrySet()) {
      int group = neighbour.getKey();
      if (neighbour.getValue() + Links.MARGIN >= link.strength()
          && group != to
          && isBlocked(group, to)
          && !isBlocked(group, from)) {
        return true;
      }
    }
    return false;
  }

  private List<Component> components(List<Link> links) {
    int[] linked = new int[tellings.size()];
    Arrays.setAll(linked, place -> place);
    for (Link link : links) {
      linked[root(linked, link.other())] = root(linked, link.one());
    }
    Map<Integer, List<Group>> byComponent = new LinkedHashMap<>();
    groups()
        .forEach(
            (leader, group) ->
                byComponent
                    .computeIfAbsent(root(linked, leader), unseen -> new ArrayList<>())
                    .add(group));
    return byComponent.values().stream().map(Component::new).toList();
  }

  private static int root(int[] linked, int place) {
    int at = place;
    while (linked[at] != at) {
      linked[at] = linked[linked[at]];
      at = linked[at];
    }
    return at;
  }

  /** The groups by the telling that stands for each. */
  private Map<Integer, Group> groups() {
    Map<Integer, Group> groups = new LinkedHashMap<>();
    boolean[] done = new boolean[tellings.size()];
    for (int place = 0; place < tellings.size(); place++) {
      int leader = leaders[place];
      if (!done[leader]) {
        done[leader] = true;
        groups.put(
            leader,
            new Group(
                members.get(leader).stream().sorted().map(tellings::get).toList(),
                joins.get(leader).stream()
                    .map(
                        link ->
                            new Join(
                                tellings.get(link.one()),
                                tellings.get(link.other()),
                                link.decision()))
                    .toList()));
      }
    }
    return groups;
  }
}
