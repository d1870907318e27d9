package org.readout.language;

/**
 * A frozen map from 64-bit keys to 32-bit values: open addressing with linear probing over flat
 * arrays, so that it is written and read in one piece. The key 0 marks an empty slot.
 */
final class HashIndex {

  /** What {@link #get} answers for a key that is not there. */
  static final int ABSENT = -1;

  private final long[] keys;
  private final int[] values;
  private final int mask;

  private HashIndex(long[] keys, int[] values) {
    this.keys = keys;
    this.values = values;
    this.mask = keys.length - 1;
  }

  /** Reads what {@link #write} wrote. */
  static HashIndex read(FlatInput in) {
    return new HashIndex(in.longs(), in.integers());
  }

  /**
   * Lays out the entries; at least half of the slots stay empty.
   *
   * @param keys distinct and not 0
   * @param values as many, none of them negative
   * @throws IllegalArgumentException if a key occurs twice or is 0
   */
  static HashIndex of(long[] keys, int[] values) {
    int capacity = Integer.highestOneBit(Math.max(2, keys.length) * 2 - 1) * 2;
    HashIndex index = new HashIndex(new long[capacity], new int[capacity]);
    for (int i = 0; i < keys.length; i++) {
      index.put(keys[i], values[i]);
    }
    return index;
  }

  private void put(long key, int value) {
    int slot = (int) key & mask;
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        throw new IllegalArgumentException("two entries with the same key " + key);
      }
      slot = (slot + 1) & mask;
    }
    if (key == 0) {
      throw new IllegalArgumentException("the key 0 marks an empty slot");
    }
    keys[slot] = key;
    values[slot] = value;
  }

  /** The value of a key, or {@link #ABSENT}. */
  int get(long key) {
    int slot = (int) key & mask;
    while (true) {
      long found = keys[slot];
      if (found == key) {
        return values[slot];
      }
      if (found == 0) {
        return ABSENT;
      }
      slot = (slot + 1) & mask;
    }
  }

  void write(FlatOutput out) {
    out.longs(keys);
    out.integers(values);
  }
}
