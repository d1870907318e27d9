package org.readout.version;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which members of two sequences stand for each other: a longest common subsequence, by the
 * bit-parallel method of Crochemore, Iliopoulos, Pinzon and Reid (2001) in Hyyrö's form, 64 members
 * at a time.
 */
final class Alignment {

  static final int NONE = -1;

  /** The most cells that are kept to find the way back: 32 MB. Beyond it the order is greedy. */
  private static final long MOST_CELLS = 4_000_000;

  private Alignment() {}

  /**
   * For each member of {@code earlier} the index of its equal in {@code later}, or {@link #NONE};
   * both in order.
   */
  static int[] of(int[] earlier, int[] later) {
    int[] partners = new int[earlier.length];
    Arrays.fill(partners, NONE);
    int start = 0;
    int shorter = Math.min(earlier.length, later.length);
    while (start < shorter && earlier[start] == later[start]) {
      partners[start] = start;
      start++;
    }
    int tail = 0;
    while (tail < shorter - start
        && earlier[earlier.length - 1 - tail] == later[later.length - 1 - tail]) {
      tail++;
      partners[earlier.length - tail] = later.length - tail;
    }
    // What only one side has can have no partner, and would only cost time.
    int[] ours = shared(earlier, later, start, tail);
    int[] theirs = shared(later, earlier, start, tail);
    if (ours.length > 0 && theirs.length > 0) {
      int[] one = Arrays.stream(ours).map(each -> earlier[each]).toArray();
      int[] other = Arrays.stream(theirs).map(each -> later[each]).toArray();
      int[] found =
          (long) one.length * words(other.length) <= MOST_CELLS
              ? longest(one, other)
              : greedy(one, other);
      for (int i = 0; i < found.length; i++) {
        if (found[i] != NONE) {
          partners[ours[i]] = theirs[found[i]];
        }
      }
    }
    return partners;
  }

  /** Where between start and tail {@code sequence} has members that {@code other} has there too. */
  private static int[] shared(int[] sequence, int[] other, int start, int tail) {
    Set<Integer> members = new HashSet<>();
    for (int j = start; j < other.length - tail; j++) {
      members.add(other[j]);
    }
    return IntStream.range(start, sequence.length - tail)
        .filter(each -> members.contains(sequence[each]))
        .toArray();
  }

  private static int words(int bits) {
    return (bits + Long.SIZE - 1) / Long.SIZE;
  }

  private static int[] longest(int[] one, int[] other) {
    int width = words(other.length);
    Map<Integer, long[]> places = new HashMap<>();
    for (int j = 0; j < other.length; j++) {
      places.computeIfAbsent(other[j], unseen -> new long[width])[j / Long.SIZE] |= 1L << j;
    }
    // A zero at j says that one more member is common up to j than up to the one before it.
    long[][] rows = new long[one.length][width];
    long[] row = new long[width];
    Arrays.fill(row, -1L);
    long[] nowhere = new long[width];
    for (int i = 0; i < one.length; i++) {
      long[] here = places.getOrDefault(one[i], nowhere);
      long carry = 0;
      for (int word = 0; word < width; word++) {
        long both = row[word] & here[word];
        long sum = row[word] + both;
        long withCarry = sum + carry;
        boolean overflows =
            Long.compareUnsigned(sum, both) < 0 || Long.compareUnsigned(withCarry, sum) < 0;
        rows[i][word] = withCarry | (row[word] & ~both);
        carry = overflows ? 1 : 0;
      }
      row = rows[i];
    }
    return backwards(rows, one.length, other.length);
  }

  private static int[] backwards(long[][] rows, int length, int otherLength) {
    int[] partners = new int[length];
    Arrays.fill(partners, NONE);
    int i = length;
    int j = otherLength;
    while (i > 0 && j > 0) {
      if (isSet(rows[i - 1], j - 1)) {
        j--;
      } else {
        i--;
        if (i == 0 || isSet(rows[i - 1], j - 1)) {
          j--;
          partners[i] = j;
        }
      }
    }
    return partners;
  }

  private static boolean isSet(long[] row, int bit) {
    return (row[bit / Long.SIZE] & (1L << bit)) != 0;
  }

  /** Each member with the next of its equals that is left. */
  private static int[] greedy(int[] one, int[] other) {
    Map<Integer, Deque<Integer>> places = new HashMap<>();
    for (int j = 0; j < other.length; j++) {
      places.computeIfAbsent(other[j], unseen -> new ArrayDeque<>()).add(j);
    }
    int[] partners = new int[one.length];
    int last = NONE;
    for (int i = 0; i < one.length; i++) {
      Deque<Integer> left = places.getOrDefault(one[i], new ArrayDeque<>());
      while (!left.isEmpty() && left.getFirst() <= last) {
        left.removeFirst();
      }
      partners[i] = left.isEmpty() ? NONE : left.removeFirst();
      last = Math.max(last, partners[i]);
    }
    return partners;
  }
}
