package org.readout.app.web.pages;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.app.picture.Picture;
import org.readout.app.picture.Sparkline;
import org.readout.app.store.Standing;
import org.readout.app.view.Days;
import org.readout.app.view.Names;
import org.readout.app.web.Visit;
import org.readout.claim.ActorRef;
import org.readout.record.Pair;

/**
 * A pair in a list.
 *
 * @param path its page
 * @param name what it is called
 * @param engagements how many there are
 * @param acts how many there are
 * @param last the last day of which is told; empty where none is known
 * @param months what went on month by month
 */
public record PairLine(
    String path, String name, long engagements, long acts, String last, Picture months) {

  private static final int MONTHS = 24;

  /** Lines for a list. Their pictures show the same months, so that they can be compared. */
  static List<PairLine> of(List<Standing.OfPair> pairs, Visit visit) {
    Names names = visit.room().names();
    YearMonth last = last(pairs, visit);
    return pairs.stream().map(pair -> of(pair, name(pair.pair(), names), last)).toList();
  }

  /** The same in lists of the partners of one state, each called by its own name. */
  static List<PairLine> partners(String state, List<Standing.OfPair> pairs, Visit visit) {
    Names names = visit.room().names();
    YearMonth last = last(pairs, visit);
    return pairs.stream()
        .map(
            standing -> {
              Pair pair = standing.pair();
              String other = pair.one().equals(state) ? pair.other() : pair.one();
              return of(standing, names.polity(new ActorRef.Known(other)), last);
            })
        .toList();
  }

  /** The last month of which something is told; where all of it is long ago, not today. */
  private static YearMonth last(List<Standing.OfPair> pairs, Visit visit) {
    YearMonth now = YearMonth.from(visit.today());
    return pairs.stream()
        .flatMap(pair -> pair.months().keySet().stream())
        .filter(month -> !month.isAfter(now))
        .max(YearMonth::compareTo)
        .orElse(now);
  }

  private static PairLine of(Standing.OfPair standing, String name, YearMonth last) {
    Map<YearMonth, Integer> months = new HashMap<>();
    standing.months().forEach((month, count) -> months.put(month, Math.toIntExact(count)));
    return new PairLine(
        "/pairs/" + Addresses.encoded(standing.pair().toString()),
        name,
        standing.engagements(),
        standing.acts(),
        standing.last().map(Days::plainly).orElse(""),
        Sparkline.of(name, "engagement or act", "engagements and acts", months, last, MONTHS));
  }

  private static String name(Pair pair, Names names) {
    return names.polity(new ActorRef.Known(pair.one()))
        + " and "
        + names.polity(new ActorRef.Known(pair.other()));
  }
}
