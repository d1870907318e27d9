package org.readout.app.picture;

import java.util.Optional;

/** Draws the parts that pictures share, onto one {@code svg} element. */
final class Pen {

  private final Markup markup = new Markup();

  /**
   * Takes a sheet.
   *
   * @param width of the sheet
   * @param height of the sheet
   * @param links whether there are links in the picture; one with none is an image to a screen
   *     reader, one with some a group of links
   * @param title what it shows
   * @param description what is to be seen in it, in words
   */
  Pen(double width, double height, boolean links, String title, String description) {
    markup
        .open("svg")
        .with("xmlns", "http://www.w3.org/2000/svg")
        .with("viewBox", "0 0 " + Markup.number(width) + " " + Markup.number(height))
        .with("width", width)
        .with("height", height)
        .with("role", links ? "group" : "img")
        .with("aria-label", title)
        .with("font-family", "sans-serif")
        .with("font-size", Lettering.SIZE)
        .with("fill", Palette.INK)
        .element("title", title)
        .element("desc", description);
  }

  /** The writer, for what no other method draws. */
  Markup markup() {
    return markup;
  }

  /** The finished {@code svg} element. */
  String finish() {
    return markup.close().finish();
  }

  /** A straight line. */
  void line(double x1, double y1, double x2, double y2, String colour, double width) {
    openLine(x1, y1, x2, y2, colour, width).close();
  }

  /** A dashed line. */
  void dashed(double x1, double y1, double x2, double y2, String colour, double width) {
    openLine(x1, y1, x2, y2, colour, width).with("stroke-dasharray", "3 3").close();
  }

  private Markup openLine(double x1, double y1, double x2, double y2, String colour, double width) {
    return markup
        .open("line")
        .with("x1", x1)
        .with("y1", y1)
        .with("x2", x2)
        .with("y2", y2)
        .with("stroke", colour)
        .with("stroke-width", width);
  }

  /** A bar without a line around it. */
  void bar(double x, double y, double width, double height, String colour) {
    openBar(x, y, width, height).with("fill", colour).close();
  }

  /** A bar with a line around it, which lies within the given measures. */
  void outlined(double x, double y, double width, double height, String fill, String colour) {
    openBar(x + 0.5, y + 0.5, Math.max(0.2, width - 1), Math.max(0.2, height - 1))
        .with("fill", fill)
        .with("stroke", colour)
        .with("stroke-width", 1)
        .close();
  }

  private Markup openBar(double x, double y, double width, double height) {
    return markup
        .open("rect")
        .with("x", x)
        .with("y", y)
        .with("width", width)
        .with("height", height);
  }

  /** Words that begin at x; y is the line on which they stand. */
  void words(double x, double y, String words) {
    words(x, y, words, "start", Lettering.SIZE, Palette.INK);
  }

  /**
   * Words.
   *
   * @param anchor which part of them is at x: start, middle or end
   */
  void words(double x, double y, String words, String anchor, double size, String colour) {
    openWords(x, y, anchor, size, colour).words(words).close();
  }

  /** Words in bold type that begin at x. */
  void strong(double x, double y, String words) {
    openWords(x, y, "start", Lettering.SIZE, Palette.INK)
        .with("font-weight", "600")
        .words(words)
        .close();
  }

  /** Words with a rim of paper, legible on top of lines. */
  void rimmed(double x, double y, String words, String anchor, double size, String colour) {
    openWords(x, y, anchor, size, colour)
        .with("stroke", Palette.PAPER)
        .with("stroke-width", 3)
        .with("stroke-linejoin", "round")
        .with("paint-order", "stroke")
        .words(words)
        .close();
  }

  private Markup openWords(double x, double y, String anchor, double size, String colour) {
    markup.open("text").with("x", x).with("y", y);
    if (!anchor.equals("start")) {
      markup.with("text-anchor", anchor);
    }
    if (size != Lettering.SIZE) {
      markup.with("font-size", size);
    }
    return colour.equals(Palette.INK) ? markup : markup.with("fill", colour);
  }

  /**
   * Begins a part that says what it is when pointed at, and leads to a page where it has one;
   * {@link #end} ends it.
   */
  void begin(String words, Optional<String> address) {
    if (address.isPresent()) {
      markup.open("a").with("href", address.get()).with("aria-label", words);
    } else {
      markup.open("g");
    }
    markup.element("title", words);
  }

  /** Ends what {@link #begin} began. */
  void end() {
    markup.close();
  }

  /** A point of a course, hollow or filled. */
  void point(double x, double y, double radius, boolean hollow) {
    markup
        .open("circle")
        .with("cx", x)
        .with("cy", y)
        .with("r", radius)
        .with("fill", hollow ? Palette.PAPER : Palette.INK)
        .with("stroke", Palette.INK)
        .with("stroke-width", 1.2)
        .close();
  }

  /** A mark in one of the shapes, about a point. */
  void mark(MarkShape shape, double x, double y, String colour) {
    switch (shape) {
      case DISC ->
          markup.open("circle").with("cx", x).with("cy", y).with("r", 4).with("fill", colour);
      case DIAMOND -> {
        String points = corner(x, y - 5) + corner(x + 5, y) + corner(x, y + 5) + corner(x - 5, y);
        hollow(markup.open("polygon").with("points", points.strip()), colour);
      }
      case RING -> hollow(markup.open("circle").with("cx", x).with("cy", y).with("r", 3.4), colour);
      case TRIANGLE -> {
        String points = corner(x, y - 4.5) + corner(x + 4.5, y + 3.5) + corner(x - 4.5, y + 3.5);
        hollow(markup.open("polygon").with("points", points.strip()), colour);
      }
      case CROSS -> stroked("M-4-4L4 4M4-4L-4 4", x, y, colour);
      case TICK -> stroked("M0-5L0 5", x, y, colour);
    }
    markup.close();
  }

  private static String corner(double x, double y) {
    return Markup.number(x) + "," + Markup.number(y) + " ";
  }

  private static void hollow(Markup opened, String colour) {
    opened.with("fill", Palette.PAPER).with("stroke", colour).with("stroke-width", 1.5);
  }

  private void stroked(String path, double x, double y, String colour) {
    markup
        .open("path")
        .with("d", path)
        .with("transform", "translate(" + Markup.number(x) + " " + Markup.number(y) + ")")
        .with("fill", "none")
        .with("stroke", colour)
        .with("stroke-width", 1.8);
  }
}
