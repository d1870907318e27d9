package org.readout.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The order of rows: that of the document that opens; what another alone has, where it stands there
 * among what they share.
 */
final class RowOrder {

  private RowOrder() {}

  static List<List<Point>> of(List<Account> accounts, List<List<Point>> groups) {
    IdentityHashMap<Point, List<Point>> groupOf = new IdentityHashMap<>();
    groups.forEach(group -> group.forEach(point -> groupOf.put(point, group)));
    List<List<Point>> order = new ArrayList<>();
    for (List<Point> document : documents(accounts)) {
      List<List<Point>> waiting = new ArrayList<>();
      int next = -1;
      for (Point point : document) {
        List<Point> group = Optional.ofNullable(groupOf.get(point)).orElseThrow();
        int place = order.indexOf(group);
        if (place >= 0) {
          // What stands before the first thing shared stands before it here as well.
          order.addAll(place, waiting);
          next = place + waiting.size() + 1;
          waiting.clear();
        } else if (next >= 0) {
          order.add(next, group);
          next++;
        } else if (!waiting.contains(group)) {
          // One document may tell two governments' versions of one point.
          waiting.add(group);
        }
      }
      order.addAll(waiting);
    }
    return order;
  }

  /** The points of each document in the order of its text, whosever account they are. */
  private static List<List<Point>> documents(List<Account> accounts) {
    Map<String, List<Point>> documents = new LinkedHashMap<>();
    for (Account account : accounts) {
      for (Point point : account.points()) {
        documents.computeIfAbsent(point.document(), unused -> new ArrayList<>()).add(point);
      }
    }
    documents.values().forEach(points -> points.sort(Comparator.comparing(Point::span)));
    return List.copyOf(documents.values());
  }
}
