package org.readout.knowledge.build;

import org.readout.knowledge.Folding;

/** Lower case with hyphens, for ids. */
final class Slug {

  private Slug() {}

  static String of(String name) {
    return Folding.fold(name)
        .replace("'", "")
        .replace("æ", "ae")
        .replace("ß", "ss")
        .replace("þ", "th")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
