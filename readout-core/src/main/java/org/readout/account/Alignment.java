package org.readout.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Joins points of several accounts that are one. Pairs are joined best first, as long as no account
 * has two points of one document in a row: first those that are the same point, then of what is
 * left those that speak of the same matter. Of equal pairs those that stand at the same place in
 * their accounts. The order of the accounts makes no difference.
 */
final class Alignment {

  private record Link(Point one, Point other, double sum, double distance) {}

  private static final Comparator<Link> BEST_FIRST =
      Comparator.comparingDouble((Link link) -> -link.sum())
          .thenComparingDouble(Link::distance)
          .thenComparing(link -> link.one().document())
          .thenComparing(link -> link.one().span())
          .thenComparing(link -> link.other().document())
          .thenComparing(link -> link.other().span());

  private Alignment() {}

  /** The points, each with those that are one with it, in no order that counts. */
  static List<List<Point>> of(List<Account> accounts, Likeness likeness, AlignmentRules rules) {
    IdentityHashMap<Point, Double> places = new IdentityHashMap<>();
    for (Account account : accounts) {
      for (int place = 0; place < account.points().size(); place++) {
        places.put(account.points().get(place), (double) place / account.points().size());
      }
    }
    List<Link> samePoint = new ArrayList<>();
    List<Link> sameMatter = new ArrayList<>();
    List<Point> points = accounts.stream().flatMap(account -> account.points().stream()).toList();
    for (int first = 0; first < points.size(); first++) {
      for (int second = first + 1; second < points.size(); second++) {
        Point one = points.get(first);
        Point other = points.get(second);
        if (!mayBeOne(one, other, rules)) {
          continue;
        }
        double distance = Math.abs(places.getOrDefault(one, 0.0) - places.getOrDefault(other, 0.0));
        double sum = likeness.of(one, other);
        if (sum >= rules.threshold("row")) {
          samePoint.add(new Link(one, other, sum, distance));
        }
        double matter = likeness.ofMatter(one, other);
        if (matter >= rules.threshold("matter")) {
          sameMatter.add(new Link(one, other, matter, distance));
        }
      }
    }
    samePoint.sort(BEST_FIRST);
    sameMatter.sort(BEST_FIRST);
    samePoint.addAll(sameMatter);
    return joined(points, samePoint, rules);
  }

  private static List<List<Point>> joined(
      List<Point> points, List<Link> links, AlignmentRules rules) {
    IdentityHashMap<Point, List<Point>> groups = new IdentityHashMap<>();
    points.forEach(point -> groups.put(point, new ArrayList<>(List.of(point))));
    for (Link link : links) {
      List<Point> ours = group(groups, link.one());
      List<Point> theirs = group(groups, link.other());
      boolean apart = !ours.contains(link.other());
      if (apart
          && ours.stream()
              .allMatch(one -> theirs.stream().allMatch(two -> mayBeOne(one, two, rules)))) {
        ours.addAll(theirs);
        theirs.forEach(point -> groups.put(point, ours));
      }
    }
    return points.stream().map(point -> group(groups, point)).distinct().toList();
  }

  private static List<Point> group(IdentityHashMap<Point, List<Point>> groups, Point point) {
    return Optional.ofNullable(groups.get(point)).orElseThrow();
  }

  /**
   * A document does not tell the same twice, unless it tells two governments' versions, or what one
   * of them answers.
   */
  private static boolean mayBeOne(Point one, Point other, AlignmentRules rules) {
    if (!one.document().equals(other.document())) {
      return true;
    }
    boolean oneAnswers = Denials.isAnswer(one, rules) != Denials.isAnswer(other, rules);
    boolean twoVersions =
        one.teller().kind() != Teller.Kind.NEWSROOM
            && other.teller().kind() != Teller.Kind.NEWSROOM;
    return !one.teller().equals(other.teller()) && (oneAnswers || twoVersions);
  }
}
