package org.readout.app.picture;

/** How wide a picture is drawn; the page shows the one that fits. */
enum Width {
  /** For a page beside which there is room. */
  WIDE(720),
  /** For a telephone. */
  NARROW(340);

  private final int units;

  Width(int units) {
    this.units = units;
  }

  /** In units of the picture, which are pixels where it is shown in its own size. */
  int units() {
    return units;
  }
}
