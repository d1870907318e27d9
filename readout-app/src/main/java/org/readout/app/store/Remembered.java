package org.readout.app.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What texts say that come up again and again, so that each is read once. Bounded: when there are
 * too many of them all are forgotten.
 */
final class Remembered<T> {

  private static final int MOST = 4_000;
  private static final int LONGEST = 1_000;

  private final Map<String, T> known = new ConcurrentHashMap<>();
  private final Function<String, T> reader;

  /**
   * Nothing yet.
   *
   * @param reader makes of a text what cannot be changed, and always the same
   */
  Remembered(Function<String, T> reader) {
    this.reader = reader;
  }

  /** What {@code text} says. */
  T of(String text) {
    if (text.length() > LONGEST) {
      return reader.apply(text);
    }
    T value = known.get(text);
    if (value == null) {
      value = reader.apply(text);
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(text, value);
    }
    return value;
  }
}
