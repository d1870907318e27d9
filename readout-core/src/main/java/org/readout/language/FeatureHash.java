package org.readout.language;

/**
 * Hashes of feature strings that can be joined without building the joined string.
 *
 * <p>A feature of the tagger or parser is a string such as {@code NN_meet}, made of the values of
 * up to three words. The hash is a polynomial over the UTF-16 units, modulo 2^64, so that the hash
 * of {@code a_b} follows from those of {@code a} and {@code b} in constant time. With about a
 * million features in 2^64 values a string that is no feature is taken for one about once in 10^13
 * look-ups; that no two features share a hash is checked when the models are converted.
 */
final class FeatureHash {

  private static final long BASE = 0x9E3779B97F4A7C15L;
  private static final long SEPARATOR = '_' + 1L;

  private FeatureHash() {}

  /** The hash of a string. */
  static long of(String string) {
    return of(string, 0, string.length());
  }

  /** The hash of a part of a string, from {@code start} up to but not including {@code end}. */
  static long of(String string, int start, int end) {
    long hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * BASE + string.charAt(i) + 1;
    }
    return hash;
  }

  /** What the hash of a prefix is multiplied by when a string of this length follows; never 0. */
  static long power(int length) {
    long power = 1;
    for (int i = 0; i < length; i++) {
      power *= BASE;
    }
    return power;
  }

  /** The hash of {@code first + "_" + second}, from the hashes and the power of the second. */
  static long join(long first, long second, long secondPower) {
    return (first * BASE + SEPARATOR) * secondPower + second;
  }

  /** The key of a feature in a table: its hash, mixed with the number of its template; never 0. */
  static long key(int template, long hash) {
    long key = hash + (template + 1) * 0xD1342543DE82EF95L;
    key = (key ^ (key >>> 30)) * 0xBF58476D1CE4E5B9L;
    key = (key ^ (key >>> 27)) * 0x94D049BB133111EBL;
    key ^= key >>> 31;
    return key == 0 ? 1 : key;
  }
}
