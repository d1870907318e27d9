package org.readout.language;

import java.util.List;
import org.readout.language.FeatureTemplates.Field;

/**
 * What is known of a word form beforehand: the tags it can have, and its Brown clusters (prefixes
 * of its path in a tree of words that occur in like places).
 */
final class Lexicon {

  /** An entry is kept as (ambiguity class, cluster class) in one int. */
  private static final int CLUSTER_BITS = 15;

  private static final String SEPARATOR = "_";

  private final HashIndex entries;
  private final long[][] ambiguityTags;
  private final long[] ambiguityHash;
  private final long[] ambiguityPower;
  private final long[][] clusters;

  private Lexicon(HashIndex entries, String[] ambiguityClasses, String[] clusterClasses) {
    this.entries = entries;
    ambiguityTags = hashes(ambiguityClasses);
    clusters = hashes(clusterClasses);
    ambiguityHash = new long[ambiguityClasses.length];
    ambiguityPower = new long[ambiguityClasses.length];
    for (int i = 0; i < ambiguityClasses.length; i++) {
      // The empty class is "not known", not a class with an empty name.
      if (!ambiguityClasses[i].isEmpty()) {
        ambiguityHash[i] = FeatureHash.of(ambiguityClasses[i]);
        ambiguityPower[i] = FeatureHash.power(ambiguityClasses[i].length());
      }
    }
  }

  private static long[][] hashes(String[] classes) {
    long[][] hashes = new long[classes.length][];
    for (int i = 0; i < classes.length; i++) {
      String[] members = classes[i].isEmpty() ? new String[0] : classes[i].split(SEPARATOR, -1);
      hashes[i] = new long[members.length];
      for (int j = 0; j < members.length; j++) {
        hashes[i][j] = FeatureHash.of(members[j]);
      }
    }
    return hashes;
  }

  static Lexicon read(FlatInput in) {
    return new Lexicon(HashIndex.read(in), in.strings(), in.strings());
  }

  /**
   * Writes a lexicon.
   *
   * @param entries for each word, keyed by {@link #key}, what {@link #entry} gives
   * @param ambiguityClasses each the possible tags of a word, joined by "_"; the first one empty
   * @param clusterClasses each the clusters of a word, joined by "_"; the first one empty
   */
  static void write(
      FlatOutput out,
      HashIndex entries,
      List<String> ambiguityClasses,
      List<String> clusterClasses) {
    entries.write(out);
    out.strings(ambiguityClasses);
    out.strings(clusterClasses);
  }

  /** Packs the numbers of a word's two classes into one number. */
  static int entry(int ambiguityClass, int clusterClass) {
    if (clusterClass >= 1 << CLUSTER_BITS || ambiguityClass >= 1 << CLUSTER_BITS) {
      throw new IllegalArgumentException("the lexicon has outgrown the format");
    }
    return ambiguityClass << CLUSTER_BITS | clusterClass;
  }

  /** The key of a word. */
  static long key(long lowercaseHash) {
    return FeatureHash.key(0, lowercaseHash);
  }

  /** Fills in what is known of a word whose lower-case form is filled in. */
  void describe(WordFeatures words, int word) {
    int entry = entries.get(key(words.hash(word, Field.LOWERCASE.column)));
    if (entry != HashIndex.ABSENT) {
      int ambiguityClass = entry >>> CLUSTER_BITS;
      words.setAmbiguities(word, ambiguityTags[ambiguityClass]);
      words.set(
          Field.AMBIGUITY, word, ambiguityHash[ambiguityClass], ambiguityPower[ambiguityClass]);
      words.setClusters(word, clusters[entry & ((1 << CLUSTER_BITS) - 1)]);
    }
  }
}
