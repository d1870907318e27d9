package org.readout.language;

import java.util.Arrays;
import org.readout.language.FeatureTemplates.Field;
import org.readout.language.FeatureTemplates.SetField;

/**
 * The properties of the words of one sentence, as hashes, for {@link LinearModel}. Word 0 is the
 * artificial root. Filled in by the tagger and the parser as they go; belongs to one thread.
 */
final class WordFeatures {

  private static final int FIELDS = Field.values().length;
  private static final long[] NONE = {};
  private static final long[] FIRST = {FeatureHash.of("0")};
  private static final long[] LAST = {FeatureHash.of("1")};

  private final int size;
  private final long[] hashes;

  private final long[] powers;

  private final long[][] ambiguities;
  private final long[][] clusters;
  private final long[][] orthography;

  /**
   * Room for a sentence.
   *
   * @param size the number of words, the root included
   */
  WordFeatures(int size) {
    this.size = size;
    hashes = new long[size * FIELDS];
    powers = new long[size * FIELDS];
    ambiguities = new long[size][];
    clusters = new long[size][];
    orthography = new long[size][];
    Arrays.fill(ambiguities, NONE);
    Arrays.fill(clusters, NONE);
    Arrays.fill(orthography, NONE);
  }

  int size() {
    return size;
  }

  /** The hash of a value; only where its power is not 0. */
  long hash(int word, int column) {
    return hashes[word * FIELDS + column];
  }

  /** The power of a value's length, or 0 where the word has no such property. */
  long power(int word, int column) {
    return powers[word * FIELDS + column];
  }

  void set(Field field, int word, String value) {
    set(field, word, FeatureHash.of(value), FeatureHash.power(value.length()));
  }

  void set(Field field, int word, long hash, long power) {
    hashes[word * FIELDS + field.column] = hash;
    powers[word * FIELDS + field.column] = power;
  }

  void clear(Field field, int word) {
    set(field, word, 0, 0);
  }

  void setAmbiguities(int word, long[] values) {
    ambiguities[word] = values;
  }

  void setClusters(int word, long[] values) {
    clusters[word] = values;
  }

  void setOrthography(int word, long[] values) {
    orthography[word] = values;
  }

  long[] values(SetField field, int word) {
    return switch (field) {
      case AMBIGUITIES -> ambiguities[word];
      case CLUSTERS -> clusters[word];
      case ORTHOGRAPHY -> orthography[word];
      case POSITION -> word == 1 ? FIRST : word == size - 1 ? LAST : NONE;
    };
  }
}
