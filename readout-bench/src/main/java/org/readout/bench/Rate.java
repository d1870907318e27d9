package org.readout.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Words per second of CPU time, pass after pass over the same texts on one thread.
 *
 * @param what what was measured
 * @param words in one pass
 * @param passes words per CPU-second of each measured pass
 */
public record Rate(String what, long words, List<Double> passes) {

  private static final String MARK = "RATE ";

  /** Copies the list. */
  public Rate {
    passes = List.copyOf(passes);
  }

  /** The middle one. */
  double median() {
    return passes.stream().sorted().toList().get(passes.size() / 2);
  }

  /** For another process to read back with {@link #read}. */
  public String line() {
    return MARK
        + what
        + "\t"
        + words
        + "\t"
        + String.join(",", passes.stream().map(String::valueOf).toList());
  }

  static boolean isLine(String line) {
    return line.startsWith(MARK);
  }

  static Rate read(String line) {
    String[] parts = line.substring(MARK.length()).split("\t", -1);
    return new Rate(
        parts[0],
        Long.parseLong(parts[1]),
        Arrays.stream(parts[2].split(",", -1)).map(Double::valueOf).toList());
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s: %,.0f words per CPU-second (median of %d passes over %,d words; %,.0f to %,.0f)",
        what,
        median(),
        passes.size(),
        words,
        passes.stream().mapToDouble(Double::doubleValue).min().orElseThrow(),
        passes.stream().mapToDouble(Double::doubleValue).max().orElseThrow());
  }
}
