package org.readout.app.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One drawing of a network. */
final class NetworkDrawing {

  private static final double LINE = 13;

  private final Width width;
  private final List<String> circle;
  private final List<NetworkPicture.Edge> edges;
  private final Map<String, Integer> weights;
  private final UnaryOperator<String> names;
  private final double radius;
  private final double centreX;
  private final double centreY;

  NetworkDrawing(
      Width width,
      List<String> circle,
      List<NetworkPicture.Edge> edges,
      Map<String, Integer> weights,
      UnaryOperator<String> names) {
    this.width = width;
    this.circle = circle;
    this.edges = edges;
    this.weights = weights;
    this.names = names;
    double widest = width == Width.WIDE ? 205 : 118;
    this.radius = circle.size() <= 8 ? widest * 0.75 : widest;
    this.centreX = width.units() / 2.0;
    this.centreY = radius + 24;
  }

  String draw(String title, String description) {
    Pen pen = new Pen(width.units(), 2 * radius + 56, true, title, description);
    int most = edges.get(0).count();
    // The thinnest last, so that none lies hidden under a thick one.
    edges.forEach(edge -> edge(pen, edge, most));
    counts(pen);
    int heaviest = circle.stream().mapToInt(this::weight).max().orElse(1);
    for (int i = 0; i < circle.size(); i++) {
      node(pen, i, heaviest);
    }
    return pen.finish();
  }

  private int weight(String id) {
    return weights.getOrDefault(id, 1);
  }

  /** The first two stand on either side of the top, so that no two names meet there. */
  private double angle(int place) {
    return 2 * Math.PI * (place + 0.5) / circle.size() - Math.PI / 2;
  }

  private double x(int place) {
    return centreX + radius * Math.cos(angle(place));
  }

  private double y(int place) {
    return centreY + radius * Math.sin(angle(place));
  }

  /** A line bends towards the middle, so that neighbours on the circle are seen to be joined. */
  private double[] bend(NetworkPicture.Edge edge) {
    int one = circle.indexOf(edge.pair().one());
    int other = circle.indexOf(edge.pair().other());
    double x = (x(one) + x(other)) / 2;
    double y = (y(one) + y(other)) / 2;
    double apart = Math.hypot(x(one) - x(other), y(one) - y(other)) / (2 * radius);
    double inwards = 0.85 - 0.4 * apart;
    return new double[] {centreX + (x - centreX) * inwards, centreY + (y - centreY) * inwards};
  }

  private void edge(Pen pen, NetworkPicture.Edge edge, int most) {
    int one = circle.indexOf(edge.pair().one());
    int other = circle.indexOf(edge.pair().other());
    double[] bend = bend(edge);
    pen.begin(words(edge), Optional.of(Addresses.pair(edge.pair().toString())));
    pen.markup()
        .open("path")
        .with(
            "d",
            "M"
                + pair(x(one), y(one))
                + "Q"
                + pair(bend[0], bend[1])
                + " "
                + pair(x(other), y(other)))
        .with("fill", "none")
        .with("stroke", Palette.BLUE)
        .with("stroke-opacity", "0.7")
        .with("stroke-width", 1 + 6.0 * (edge.count() - 1) / Math.max(1, most - 1))
        .close();
    pen.end();
  }

  private static String pair(double x, double y) {
    return Markup.number(x) + " " + Markup.number(y);
  }

  private String words(NetworkPicture.Edge edge) {
    return NetworkPicture.pairName(edge.pair(), names)
        + ": "
        + edge.count()
        + (edge.count() == 1 ? " engagement" : " engagements");
  }

  /** The numbers of the strongest lines, as many as have room. */
  private void counts(Pen pen) {
    List<double[]> taken = new ArrayList<>();
    for (NetworkPicture.Edge edge : edges) {
      int one = circle.indexOf(edge.pair().one());
      int other = circle.indexOf(edge.pair().other());
      double[] bend = bend(edge);
      double x = (x(one) + x(other)) / 4 + bend[0] / 2;
      double y = (y(one) + y(other)) / 4 + bend[1] / 2;
      double room = Lettering.width(String.valueOf(edge.count()), Lettering.SMALL) + 8;
      boolean free =
          taken.stream()
              .noneMatch(at -> Math.abs(at[0] - x) < room && Math.abs(at[1] - y) < LINE + 3);
      if (free) {
        taken.add(new double[] {x, y});
        pen.rimmed(x, y + 4, String.valueOf(edge.count()), "middle", Lettering.SMALL, Palette.INK);
      }
    }
  }

  private void node(Pen pen, int place, int heaviest) {
    String id = circle.get(place);
    String name = names.apply(id);
    int weight = weight(id);
    double size = 3 + 4 * Math.sqrt((double) weight / heaviest);
    double x = x(place);
    double y = y(place);
    double side = Math.cos(angle(place));
    boolean below = Math.abs(side) < 0.01;
    String anchor = below ? "middle" : side > 0 ? "start" : "end";
    double labelX = below ? x : x + Math.signum(side) * (size + 5);
    double labelY = below ? y + size + 14 : y + 4 + 4 * Math.sin(angle(place));
    double room = side > 0 ? width.units() - labelX : labelX;
    String label = width == Width.WIDE ? name : code(id, name);
    pen.begin(name + ": " + weight + " with the others", Optional.of(Addresses.state(id)));
    pen.markup()
        .open("circle")
        .with("cx", x)
        .with("cy", y)
        .with("r", size)
        .with("fill", Palette.INK)
        .with("stroke", Palette.PAPER)
        .with("stroke-width", 1.5)
        .close();
    pen.rimmed(
        labelX,
        labelY,
        Lettering.fit(label, Lettering.SIZE, below ? 160 : room),
        anchor,
        Lettering.SIZE,
        Palette.INK);
    pen.end();
  }

  /** On a telephone there is room for names of few letters and for codes. */
  private static String code(String id, String name) {
    return name.length() <= 6 || id.length() > name.length() ? name : id;
  }
}
