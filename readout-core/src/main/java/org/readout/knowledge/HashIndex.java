package org.readout.knowledge;

import java.util.Arrays;

/**
 * Numbers by 64-bit hash, several to one where need be, in the order in which they were added. A
 * hash may be there without a number. Filling it allocates next to nothing, which counts because it
 * is filled each time the program starts.
 */
final class HashIndex {

  private static final int NONE = -1;
  private static final int ABSENT = -2;

  private long[] hashes;
  private int[] heads;
  private int used;
  private int[] next;

  HashIndex(int expected) {
    int capacity = Integer.highestOneBit(Math.max(16, expected)) * 4;
    hashes = new long[capacity];
    heads = new int[capacity];
    Arrays.fill(heads, ABSENT);
    next = new int[Math.max(16, expected)];
  }

  /** Notes that {@code hash} is there. */
  void touch(long hash) {
    claim(hash);
  }

  /** Adds {@code number}, which must not have been added before, to {@code hash}. */
  void add(long hash, int number) {
    int slot = claim(hash);
    if (number >= next.length) {
      next = Arrays.copyOf(next, Math.max(number + 1, next.length * 2));
    }
    next[number] = NONE;
    int before = heads[slot];
    if (before < 0) {
      heads[slot] = number;
      return;
    }
    while (next[before] >= 0) {
      before = next[before];
    }
    next[before] = number;
  }

  /** Whether the hash was touched or has numbers. */
  boolean contains(long hash) {
    return slot(hash) >= 0;
  }

  /** The first number of {@code hash}; negative when there is none. */
  int first(long hash) {
    int slot = slot(hash);
    return slot < 0 ? NONE : heads[slot];
  }

  /** The number after {@code number} with the same hash; negative after the last. */
  int after(int number) {
    return next[number];
  }

  private int slot(long hash) {
    int mask = hashes.length - 1;
    int slot = place(hash, mask);
    while (heads[slot] != ABSENT) {
      if (hashes[slot] == hash) {
        return slot;
      }
      slot = (slot + 1) & mask;
    }
    return NONE;
  }

  private int claim(long hash) {
    if (used * 2 > hashes.length) {
      grow();
    }
    int mask = hashes.length - 1;
    int slot = place(hash, mask);
    while (heads[slot] != ABSENT) {
      if (hashes[slot] == hash) {
        return slot;
      }
      slot = (slot + 1) & mask;
    }
    hashes[slot] = hash;
    heads[slot] = NONE;
    used++;
    return slot;
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldHeads = heads;
    hashes = new long[oldHashes.length * 2];
    heads = new int[hashes.length];
    Arrays.fill(heads, ABSENT);
    int mask = hashes.length - 1;
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldHeads[i] != ABSENT) {
        int slot = place(oldHashes[i], mask);
        while (heads[slot] != ABSENT) {
          slot = (slot + 1) & mask;
        }
        hashes[slot] = oldHashes[i];
        heads[slot] = oldHeads[i];
      }
    }
  }

  private static int place(long hash, int mask) {
    return (int) (hash ^ (hash >>> 32)) & mask;
  }
}
