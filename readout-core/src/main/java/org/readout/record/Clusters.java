package org.readout.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Groups tellings into engagements. */
final class Clusters {

  /** A link between two tellings, by their places. */
  private record Link(int one, int other, int strength) {}

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

  /** Two tellings through which groups became one. */
  record Join(Telling one, Telling other) {}

  private final List<Telling> tellings;
  // For each telling the telling that stands for its group; the other lists hold something for
  // those only.
  private final int[] leaders;
  private final List<List<Integer>> members = new ArrayList<>();
  private final List<Map<Integer, Integer>> neighbours = new ArrayList<>();
  private final List<List<Link>> joins = new ArrayList<>();
  private final Map<Long, Compared> compared = new HashMap<>();

  private Clusters(List<Telling> tellings) {
    this.tellings = tellings;
    this.leaders = new int[tellings.size()];
    for (int place = 0; place < tellings.size(); place++) {
      leaders[place] = place;
      members.add(new ArrayList<>(List.of(place)));
      neighbours.add(new HashMap<>());
      joins.add(new ArrayList<>());
    }
  }

  /** The groups, in the order of their first tellings, which must come in a fixed order. */
  static List<Group> of(List<Telling> tellings) {
    Clusters clusters = new Clusters(tellings);
    List<Link> links = new ArrayList<>();
    for (int[] pair : Neighbours.pairs(tellings)) {
      Telling one = tellings.get(pair[0]);
      Telling other = tellings.get(pair[1]);
      if (!Obstacles.between(one, other)) {
        int strength = Links.strength(one, other);
        if (strength > 0) {
          links.add(new Link(pair[0], pair[1], strength));
        }
      }
    }
    links.sort(
        Comparator.comparingInt(Link::strength)
            .reversed()
            .thenComparingInt(Link::one)
            .thenComparingInt(Link::other));
    for (Link link : links) {
      clusters.neighbours.get(link.one()).put(link.other(), link.strength());
      clusters.neighbours.get(link.other()).put(link.one(), link.strength());
    }
    links.forEach(clusters::follow);
    return clusters.groups();
  }

  private void follow(Link link) {
    int one = leaders[link.one()];
    int other = leaders[link.other()];
    if (one == other || isBlocked(one, other)) {
      return;
    }
    if (link.strength() < Links.STRONG
        && (couldLeadElsewhere(one, other, link) || couldLeadElsewhere(other, one, link))) {
      return;
    }
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

  /** Whether an obstacle stands between any two members of the groups. */
  private boolean isBlocked(int one, int other) {
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

  private List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    boolean[] done = new boolean[tellings.size()];
    for (int place = 0; place < tellings.size(); place++) {
      int leader = leaders[place];
      if (!done[leader]) {
        done[leader] = true;
        groups.add(
            new Group(
                members.get(leader).stream().sorted().map(tellings::get).toList(),
                joins.get(leader).stream()
                    .map(link -> new Join(tellings.get(link.one()), tellings.get(link.other())))
                    .toList()));
      }
    }
    return groups;
  }
}
