package org.readout.bench.invented;

import java.util.Random;

/** Chance that falls the same way every time. */
final class Chance {

  private Chance() {}

  /**
   * The chance of {@code number} and {@code part} under {@code seed}. The three are mixed first:
   * seeds that follow each other begin with nearly the same numbers.
   */
  static Random of(long seed, int number, int part) {
    return new Random(mixed(mixed(mixed(seed) + number) + part));
  }

  /** The last step of SplitMix64 (Steele, Lea and Flood, 2014). */
  private static long mixed(long value) {
    long mixed = value + 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
