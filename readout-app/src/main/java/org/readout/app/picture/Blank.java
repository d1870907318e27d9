package org.readout.app.picture;

/** A picture of which there is nothing to draw says so. */
final class Blank {

  private Blank() {}

  static String of(String title, String words, Width width) {
    Pen pen = new Pen(width.units(), 40, false, title, words);
    pen.line(0, 39, width.units(), 39, Palette.RULE, 1);
    pen.words(
        0,
        24,
        Lettering.fit(words, Lettering.SIZE, width.units()),
        "start",
        Lettering.SIZE,
        Palette.GREY);
    return pen.finish();
  }
}
