package org.readout.app.picture;

/**
 * The colours of the pictures: those of M. Okabe and K. Ito that stand out from white by three to
 * one or more, which readers of all kinds of colour vision tell apart, and greys. No two things are
 * told apart by colour alone.
 */
final class Palette {

  /** Cooperation, and what is open. */
  static final String BLUE = "#0072B2";

  /** Conflict, and what is suspended. */
  static final String VERMILLION = "#D55E00";

  /** What is disputed. */
  static final String PURPLE = "#CC79A7";

  /** A tint of {@link #BLUE}, always inside a line of the full colour. */
  static final String PALE_BLUE = "#D3E6F2";

  /** A tint of {@link #VERMILLION}, always inside a line of the full colour. */
  static final String PALE_VERMILLION = "#FBE3D3";

  /** Words and marks. */
  static final String INK = "#1A1A1A";

  /** Words of lesser weight: seven to one on white. */
  static final String GREY = "#555555";

  /** Lines that carry a scale. */
  static final String RULE = "#D9D9D9";

  /** The reach of an interval, which has to be seen: more than three to one on white. */
  static final String INTERVAL = "#8C8C8C";

  /** Land on a map. */
  static final String LAND = "#E9E7E2";

  /** Behind hollow marks. */
  static final String PAPER = "#FFFFFF";

  private Palette() {}
}
