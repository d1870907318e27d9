package org.readout.app.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.app.contents.RecordContents;
import org.readout.app.contents.Selection;
import org.readout.app.view.Days;
import org.readout.app.view.EngagementWords;
import org.readout.app.view.Names;
import org.readout.app.view.Words;
import org.readout.claim.ActorRef;
import org.readout.record.EngagementEntry;
import org.readout.record.Pair;

/**
 * Another engagement of the same states about the same time, which could be the same.
 *
 * @param id its id
 * @param day in words
 * @param words what it is
 */
public record NearbyEngagement(String id, String day, Words words) {

  private static final int MOST = 12;
  private static final int DAYS = 10;
  private static final int MOST_PAIRS = 6;

  /** Those near {@code entry}; none where its day is not known. */
  static List<NearbyEngagement> of(EngagementEntry entry, RecordContents contents, Names names) {
    Optional<LocalDate> first = entry.when().firstDay();
    Optional<LocalDate> last = entry.when().lastDay();
    if (first.isEmpty() || last.isEmpty()) {
      return List.of();
    }
    Map<String, EngagementEntry> found = new LinkedHashMap<>();
    for (Pair pair : pairs(entry)) {
      Selection near =
          new Selection(
              new Selection.Between(pair),
              first.map(day -> day.minusDays(DAYS)),
              last.map(day -> day.plusDays(DAYS)));
      contents.entries(near, MOST + 1).forEach(other -> found.put(other.id(), other));
    }
    found.remove(entry.id());
    EngagementWords words = new EngagementWords(names);
    return found.values().stream()
        .limit(MOST)
        .map(
            other ->
                new NearbyEngagement(other.id(), Days.of(other.when()), words.underItsDay(other)))
        .toList();
  }

  /** The pairs of states and bodies that take part. */
  static List<Pair> pairs(EngagementEntry entry) {
    List<String> known =
        entry.parties().stream()
            .map(party -> party.actor().polity())
            .filter(ActorRef.Known.class::isInstance)
            .map(ActorRef::label)
            .distinct()
            .toList();
    List<Pair> pairs = new ArrayList<>();
    for (int one = 0; one < known.size(); one++) {
      for (int other = one + 1; other < known.size() && pairs.size() < MOST_PAIRS; other++) {
        pairs.add(new Pair(known.get(one), known.get(other)));
      }
    }
    return pairs;
  }
}
