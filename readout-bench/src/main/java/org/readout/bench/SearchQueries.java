package org.readout.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.app.contents.RecordContents;
import org.readout.app.contents.Search;
import org.readout.app.contents.SearchResult;
import org.readout.app.contents.Selection;
import org.readout.app.search.SearchQuery;
import org.readout.app.store.RecordStore;
import org.readout.record.Pair;

/**
 * How long a record takes to find documents by their words: words that most of them have, words
 * that few have, phrases and filters. The first rounds only warm up.
 */
final class SearchQueries {

  private static final int WARM_UP = 2;
  private static final int ROUNDS = 7;
  private static final int SHOWN = 20;
  private static final double MILLISECONDS = 1e6;
  private static final double WANTED = 100;

  private static final List<String> TYPED =
      List.of(
          "minister",
          "foreign minister said",
          "the minister of the state said that",
          "\"foreign minister\"",
          "\"the foreign minister of\"",
          "minister -foreign",
          "minist* negotiat*",
          "fisheries",
          "fisheries agreement Nairobi",
          "Norway Vietnam",
          "Xylophon");

  private SearchQueries() {}

  static String measure(Path file) {
    try (RecordStore record = RecordStore.openExisting(file)) {
      StringBuilder answer = new StringBuilder();
      String documents =
          String.format(
              Locale.ROOT,
              "%,d documents; milliseconds",
              RecordContents.of(record).documentCount());
      answer.append("%-58s %8s %8s %8s%n".formatted(documents, "p50", "p95", "max"));
      double worst = 0;
      for (Map.Entry<String, Search> search : searches().entrySet()) {
        List<Double> times = new ArrayList<>();
        String found = "";
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
          long begun = System.nanoTime();
          SearchResult result = RecordContents.of(record).search(search.getValue());
          double time = (System.nanoTime() - begun) / MILLISECONDS;
          found = result.total() + (result.more() ? "+" : "");
          if (round >= WARM_UP) {
            times.add(time);
          }
        }
        answer.append(line(search.getKey() + " (" + found + ")", times));
        worst = Math.max(worst, PairQueries.percentile(times, 0.95));
      }
      return answer
          + "the worst p95 is %s the %.0f ms that are wanted"
              .formatted(worst < WANTED ? "under" : "NOT under", WANTED);
    }
  }

  private static Map<String, Search> searches() {
    Map<String, Search> searches = new LinkedHashMap<>();
    Selection all = new Selection(new Selection.Everyone(), Optional.empty(), Optional.empty());
    for (String typed : TYPED) {
      searches.put(typed, search(typed, all, Search.Order.BEST));
    }
    searches.put("minister, newest first", search("minister", all, Search.Order.NEWEST));
    searches.put(
        "minister, of USA and CHN",
        search(
            "minister",
            new Selection(
                new Selection.Between(new Pair("USA", "CHN")), Optional.empty(), Optional.empty()),
            Search.Order.BEST));
    searches.put(
        "minister, of one month",
        search(
            "minister",
            new Selection(
                new Selection.Everyone(),
                Optional.of(LocalDate.of(2020, 3, 1)),
                Optional.of(LocalDate.of(2020, 3, 31))),
            Search.Order.BEST));
    return searches;
  }

  private static Search search(String typed, Selection selection, Search.Order order) {
    return new Search(SearchQuery.of(typed), selection, Optional.empty(), order, 0, SHOWN);
  }

  private static String line(String what, List<Double> times) {
    return String.format(
        Locale.ROOT,
        "%-58s %8.1f %8.1f %8.1f%n",
        what,
        PairQueries.percentile(times, 0.5),
        PairQueries.percentile(times, 0.95),
        PairQueries.percentile(times, 1));
  }
}
