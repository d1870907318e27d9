package org.readout.extract;

import java.util.Set;
import org.readout.data.DataFiles;
import org.readout.data.YamlEntry;

/**
 * Nouns that tell how what stands around them is to be read, from {@code
 * data/rules/word-lists.yaml}.
 */
final class NounWords {

  private static final String FILE = "rules/word-lists.yaml";
  private static final YamlEntry LISTS = YamlEntry.read(FILE, DataFiles.read(FILE));

  /** Nouns by which a report takes up what it has just told: "..., a move condemned by". */
  static final Set<String> SUMMING_UP = list("summing-up");

  /** People and bodies of another state than the one they belong to: "its allies". */
  static final Set<String> RELATED = list("related");

  /** Words for a part of those who follow, or for how many they are: "dozens of them". */
  static final Set<String> PART_OF = list("part-of");

  /** What somebody has before him: "a priority for Washington". */
  static final Set<String> AIM = list("aim");

  /** Modals of duty. */
  static final Set<String> DUTY = list("duty");

  /** What is done to somebody who is hurt by it: "the attack on a church". */
  static final Set<String> VIOLENCE = list("violence");

  private NounWords() {}

  private static Set<String> list(String name) {
    return Set.copyOf(LISTS.field(name).texts());
  }
}
