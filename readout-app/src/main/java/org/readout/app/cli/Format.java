package org.readout.app.cli;

/** How results are shown. The constants are what one writes after {@code --format}. */
enum Format {
  /** For people. */
  text("txt"),
  /** Everything, for programs: docs/formats.md. */
  json("json"),
  /** In short, for programs that compare what systems find: docs/formats.md. */
  summary("json");

  private final String ending;

  Format(String ending) {
    this.ending = ending;
  }

  /** The ending of files of this format. */
  String ending() {
    return ending;
  }
}
