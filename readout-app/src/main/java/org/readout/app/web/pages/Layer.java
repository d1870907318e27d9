package org.readout.app.web.pages;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be marked in the text of a document. */
public enum Layer {
  /** The words that claims rest on. */
  CLAIMS("What is claimed"),
  /** The words for those whom claims are about, and for those whom they cite. */
  WHO("Who"),
  /** The words that name days. */
  WHEN("When"),
  /** Words given as spoken. */
  QUOTES("In quotation marks");

  /** What is shown unless something else is asked for. */
  static final Set<Layer> USUAL = Set.copyOf(EnumSet.of(CLAIMS, WHO, WHEN));

  private final String label;

  Layer(String label) {
    this.label = label;
  }

  /** What it is called in the address. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it is called on the page. */
  public String label() {
    return label;
  }

  /** The layers that a list of words such as {@code claims,who} names; other words name none. */
  static Set<Layer> of(String words) {
    List<String> asked = List.of(words.toLowerCase(Locale.ROOT).split(",", -1));
    return Arrays.stream(values())
        .filter(layer -> asked.contains(layer.word()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Layer.class)));
  }

  /** How {@code layers} stand in an address; {@code none} where there are none. */
  static String words(Collection<Layer> layers) {
    return layers.isEmpty()
        ? "none"
        : layers.stream().sorted().map(Layer::word).collect(Collectors.joining(","));
  }
}
