package org.readout.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many acts of one quad class were done in one direction on a day, or in a period that begins
 * with it: what a series of relations is made of. A database can count so without an act being
 * read.
 *
 * @param day the day, or the first of the period
 * @param quadClass PLOVER's quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal
 *     conflict, 4 material conflict
 * @param from id of the state or body that did it; of mutual acts the first by id
 * @param to id of the one towards which it was done
 * @param mutual whether both did it
 * @param count how many, at least 1
 */
public record DayCount(
    LocalDate day, int quadClass, String from, String to, boolean mutual, int count) {

  /** Checks quad class and count. */
  public DayCount {
    if (quadClass < 1 || quadClass > 4) {
      throw new IllegalArgumentException("there is no quad class " + quadClass);
    }
    if (count < 1) {
      throw new IllegalArgumentException("a count of " + count);
    }
  }

  /** The same, of how many is not said. */
  private record Key(LocalDate day, int quadClass, String from, String to, boolean mutual) {}

  /** Counts acts, by day. */
  public static List<DayCount> of(Collection<CountedAct> acts) {
    Map<String, Key> keys = new TreeMap<>();
    Map<String, Integer> counts = new TreeMap<>();
    for (CountedAct act : acts) {
      Key key = new Key(act.day(), act.type().quadClass(), act.from(), act.to(), act.mutual());
      String name = key.toString();
      keys.put(name, key);
      counts.merge(name, 1, Integer::sum);
    }
    return keys.entrySet().stream()
        .map(
            entry ->
                new DayCount(
                    entry.getValue().day(),
                    entry.getValue().quadClass(),
                    entry.getValue().from(),
                    entry.getValue().to(),
                    entry.getValue().mutual(),
                    counts.getOrDefault(entry.getKey(), 0)))
        .toList();
  }
}
