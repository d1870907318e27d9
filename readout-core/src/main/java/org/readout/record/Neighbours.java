package org.readout.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.claim.EngagementForm;

/**
 * Finds the pairs of tellings that are worth comparing: those of one document, and those that share
 * the sides, the kind of contact and a week. All others could not be of one engagement, so that the
 * work grows with the number of reports and not with its square.
 */
final class Neighbours {

  /**
   * A stretch of more days than this is no date: what it holds is compared in its document only.
   */
  private static final int LONGEST = 400;

  /** Stretches longer than this are compared with shorter ones and with their equals only. */
  private static final int LONG = 45;

  private static final int DAYS_AROUND = 4;

  private static final String WEEK = "week ";

  /** What the tellings of one block have in common. */
  private record Block(String parties, EngagementForm.Family family, String time) {}

  private Neighbours() {}

  /** The tellings of a block: those dated closely, and those dated by a long stretch. */
  private record Places(List<Integer> close, List<Integer> wide) {
    Places() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  /** Pairs of places in {@code tellings}, the smaller first, each once. */
  static List<int[]> pairs(List<Telling> tellings) {
    Map<Block, Places> blocks = new HashMap<>();
    for (int place = 0; place < tellings.size(); place++) {
      boolean wide = time(tellings.get(place)).filter(days -> days.length() > LONG).isPresent();
      for (Block block : blocks(tellings.get(place))) {
        Places places = blocks.computeIfAbsent(block, key -> new Places());
        (wide && block.time().startsWith(WEEK) ? places.wide() : places.close()).add(place);
      }
    }
    Set<Long> seen = new HashSet<>();
    List<int[]> pairs = new ArrayList<>();
    for (Places places : blocks.values()) {
      List<Integer> close = places.close();
      for (int at = 0; at < close.size(); at++) {
        for (int other = at + 1; other < close.size(); other++) {
          add(close.get(at), close.get(other), seen, pairs);
        }
        for (int wide : places.wide()) {
          add(close.get(at), wide, seen, pairs);
        }
      }
    }
    return pairs;
  }

  private static void add(int one, int other, Set<Long> seen, List<int[]> pairs) {
    int first = Math.min(one, other);
    int second = Math.max(one, other);
    if (seen.add(((long) first << 32) | second)) {
      pairs.add(new int[] {first, second});
    }
  }

  private static Optional<Days> time(Telling telling) {
    return telling.profile().days().or(() -> telling.profile().window());
  }

  /** The blocks that {@code telling} is in, by name. */
  static Set<String> keys(Telling telling) {
    return blocks(telling).stream()
        .map(block -> block.parties() + " | " + block.family() + " | " + block.time())
        .collect(Collectors.toSet());
  }

  private static Set<Block> blocks(Telling telling) {
    Profile profile = telling.profile();
    Set<Block> blocks = new HashSet<>();
    Set<String> parties = parties(telling);
    for (String document : telling.documents()) {
      add(parties, profile, "in " + document, blocks);
    }
    Optional<Days> when = time(telling);
    if (when.filter(days -> days.length() > LONG).isPresent()) {
      add(parties, profile, "all of " + when.get(), blocks);
    }
    if (when.isPresent() && when.get().length() <= LONGEST) {
      // Some days more on either side: the same moment is another day elsewhere, and news tells of
      // the days before it; of a visit each report names a day.
      boolean lasts = profile.family() == EngagementForm.Family.VISIT;
      int more = profile.assumed() || lasts ? DAYS_AROUND : 1;
      long last = week(when.get().last().plusDays(more));
      for (long week = week(when.get().first().minusDays(more)); week <= last; week++) {
        add(parties, profile, WEEK + week, blocks);
      }
    }
    return blocks;
  }

  private static void add(Set<String> parties, Profile profile, String time, Set<Block> blocks) {
    for (EngagementForm.Family family : profile.families()) {
      parties.forEach(each -> blocks.add(new Block(each, family, time)));
    }
  }

  private static long week(LocalDate day) {
    return Math.floorDiv(day.toEpochDay(), 7);
  }

  /**
   * Two sides make one key; of more, or with a mediator, each makes one, for some may be unnamed.
   */
  private static Set<String> parties(Telling telling) {
    Profile profile = telling.profile();
    Set<String> parties = new HashSet<>();
    if (profile.sides().size() <= 2) {
      parties.add(String.join(" ", profile.sides()));
    }
    if (telling.everyone().size() > 2) {
      telling.everyone().forEach(side -> parties.add(side + " and others"));
    }
    return parties;
  }
}
