package org.readout.app.cli;

/** Numbers with their nouns. */
final class Count {

  private Count() {}

  /** {@code 1 document}, {@code 2 documents}. */
  static String of(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
