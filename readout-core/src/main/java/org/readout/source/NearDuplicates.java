package org.readout.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds which of many documents are copies of one report. */
public final class NearDuplicates {

  private NearDuplicates() {}

  /**
   * The documents by report, each group ordered by id and holding at least two; the order of {@code
   * fingerprints} does not matter.
   *
   * @param fingerprints by document id
   */
  public static List<Set<String>> groups(Map<String, Fingerprint> fingerprints) {
    Map<Long, List<String>> byBand = new HashMap<>();
    Map<String, String> leaders = new HashMap<>();
    new TreeMap<>(fingerprints)
        .forEach(
            (id, fingerprint) -> {
              leaders.put(id, id);
              Set<String> compared = new HashSet<>();
              for (Long band : fingerprint.bands()) {
                List<String> sharing = byBand.computeIfAbsent(band, unseen -> new ArrayList<>());
                for (String other : sharing) {
                  Fingerprint otherPrint = fingerprints.get(other);
                  if (compared.add(other)
                      && otherPrint != null
                      && fingerprint.isCopyOf(otherPrint)) {
                    join(leaders, id, other);
                  }
                }
                sharing.add(id);
              }
            });
    Map<String, Set<String>> groups = new TreeMap<>();
    leaders
        .keySet()
        .forEach(
            id -> groups.computeIfAbsent(leader(leaders, id), unseen -> new TreeSet<>()).add(id));
    return groups.values().stream().filter(group -> group.size() > 1).toList();
  }

  private static void join(Map<String, String> leaders, String one, String other) {
    String first = leader(leaders, one);
    String second = leader(leaders, other);
    if (first.compareTo(second) < 0) {
      leaders.put(second, first);
    } else {
      leaders.put(first, second);
    }
  }

  private static String leader(Map<String, String> leaders, String id) {
    String at = id;
    while (!leaders.getOrDefault(at, at).equals(at)) {
      at = leaders.getOrDefault(at, at);
    }
    return at;
  }
}
