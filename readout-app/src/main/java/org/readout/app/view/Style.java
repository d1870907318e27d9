package org.readout.app.view;

/** How words stand out where the terminal has colours. Nothing is said by colour alone. */
public enum Style {
  /** As it is. */
  PLAIN(""),
  /** Headings and names of engagements. */
  STRONG("1"),
  /** References, less needed words. */
  FAINT("2"),
  /** Marks of what did not, or not yet, happen. */
  CAUTION("33"),
  /** Words of the document. */
  QUOTED("3"),
  /** Marks put into a text. */
  MARK("36");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  String paint(String text) {
    return code.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
