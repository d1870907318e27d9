package org.readout.app.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.readout.record.Pair;

/**
 * Who is in contact with whom: states and bodies on a circle, a line for each pair, the thicker the
 * more engagements. Those with most to do with each other stand side by side as far as that goes.
 */
public final class NetworkPicture {

  /** So many states and bodies can be told apart on a circle. */
  static final int MOST = 25;

  private NetworkPicture() {}

  /** A line of the network. */
  record Edge(Pair pair, int count) {}

  /**
   * Draws the network.
   *
   * @param title what it shows
   * @param counts how many engagements each pair has had; pairs of none are passed over
   * @param names what a state or body is called, by its id
   */
  public static Picture of(String title, Map<Pair, Integer> counts, UnaryOperator<String> names) {
    List<Edge> edges =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() > 0)
            .map(entry -> new Edge(entry.getKey(), entry.getValue()))
            .sorted(
                Comparator.comparing((Edge edge) -> -edge.count())
                    .thenComparing(edge -> edge.pair().toString()))
            .toList();
    Map<String, Integer> weights = weights(edges);
    if (weights.isEmpty()) {
      String none = "No engagement between two states.";
      return new Picture(
          title,
          none,
          Blank.of(title, none, Width.WIDE),
          Blank.of(title, none, Width.NARROW),
          table(List.of(), names));
    }
    List<String> shown = mostActive(weights);
    List<Edge> drawn =
        edges.stream()
            .filter(
                edge -> shown.contains(edge.pair().one()) && shown.contains(edge.pair().other()))
            .toList();
    List<String> circle = circle(shown, drawn);
    String caption = caption(weights.size(), shown.size(), edges, drawn);
    return new Picture(
        title,
        caption,
        new NetworkDrawing(Width.WIDE, circle, drawn, weights, names).draw(title, caption),
        new NetworkDrawing(Width.NARROW, circle, drawn, weights, names).draw(title, caption),
        table(edges, names));
  }

  private static Map<String, Integer> weights(Collection<Edge> edges) {
    Map<String, Integer> weights = new TreeMap<>();
    for (Edge edge : edges) {
      weights.merge(edge.pair().one(), edge.count(), Integer::sum);
      weights.merge(edge.pair().other(), edge.count(), Integer::sum);
    }
    return weights;
  }

  private static List<String> mostActive(Map<String, Integer> weights) {
    return weights.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Integer> entry) -> -entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Each is followed by the one with which it has most to do of those that do not stand yet. */
  static List<String> circle(List<String> shown, List<Edge> edges) {
    Map<String, Map<String, Integer>> neighbours = new HashMap<>();
    for (Edge edge : edges) {
      String one = edge.pair().one();
      String other = edge.pair().other();
      neighbours.computeIfAbsent(one, id -> new HashMap<>()).put(other, edge.count());
      neighbours.computeIfAbsent(other, id -> new HashMap<>()).put(one, edge.count());
    }
    List<String> circle = new ArrayList<>();
    Set<String> left = new HashSet<>(shown);
    String last = "";
    while (!left.isEmpty()) {
      Map<String, Integer> near = neighbours.getOrDefault(last, Map.of());
      last =
          shown.stream()
              .filter(left::contains)
              .min(Comparator.comparing(id -> -near.getOrDefault(id, 0)))
              .orElseThrow();
      left.remove(last);
      circle.add(last);
    }
    return circle;
  }

  private static String caption(int all, int shown, List<Edge> edges, List<Edge> drawn) {
    int count = drawn.stream().mapToInt(Edge::count).sum();
    String words =
        shown
            + " states and bodies, "
            + drawn.size()
            + (drawn.size() == 1 ? " pair" : " pairs")
            + ", "
            + Lettering.number(count)
            + (count == 1 ? " engagement" : " engagements")
            + ", one among several counting for each pair. The thicker a line, the more there"
            + " were.";
    return all == shown
        ? words
        : words
            + " Not drawn: "
            + (all - shown)
            + " with fewer, and "
            + (edges.size() - drawn.size())
            + " pairs with them.";
  }

  private static PictureTable table(List<Edge> edges, UnaryOperator<String> names) {
    List<List<PictureTable.Cell>> rows = new ArrayList<>();
    for (Edge edge : edges) {
      rows.add(
          List.of(
              new PictureTable.Cell(
                  pairName(edge.pair(), names),
                  Optional.of(Addresses.pair(edge.pair().toString()))),
              PictureTable.Cell.of(edge.count())));
    }
    return new PictureTable(List.of("Between", "Engagements"), rows);
  }

  static String pairName(Pair pair, UnaryOperator<String> names) {
    return names.apply(pair.one()) + " and " + names.apply(pair.other());
  }

  /** The pairs of a few states and bodies that took part in one engagement. */
  public static Map<Pair, Integer> pairs(Collection<? extends Collection<String>> engagements) {
    Map<Pair, Integer> counts = new LinkedHashMap<>();
    for (Collection<String> sides : engagements) {
      List<String> ids = sides.stream().distinct().sorted().toList();
      for (int i = 0; i < ids.size(); i++) {
        for (String other : ids.subList(i + 1, ids.size())) {
          counts.merge(new Pair(ids.get(i), other), 1, Integer::sum);
        }
      }
    }
    return counts;
  }
}
