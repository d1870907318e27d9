package org.readout.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.app.contents.ClaimKind;
import org.readout.app.contents.RecordContents;
import org.readout.app.contents.Selection;
import org.readout.app.store.RecordStore;
import org.readout.bench.invented.InventedStates;
import org.readout.knowledge.KnowledgeBase;
import org.readout.ledger.Ledger;
import org.readout.ledger.LedgerRules;
import org.readout.ledger.RelationSeries;
import org.readout.record.EngagementEntry;
import org.readout.record.Pair;
import org.readout.record.ToldClaim;

/**
 * How long a record takes to answer what the page of a pair asks. Each question is asked of pairs
 * of which much, some and little is told, in turn; the first rounds only warm up.
 */
final class PairQueries {

  private static final int WARM_UP = 2;
  private static final int ROUNDS = 5;
  private static final int NEWEST = 50;

  /** A page shows what was told of last; so many claims of a kind are looked at for it. */
  private static final int LATEST = 250;

  private static final double MILLISECONDS = 1e6;
  private static final double WANTED = 150;

  /** A pair by the ranks of its states, from 0. */
  private record Ranks(int one, int other) {}

  /** Pairs of which about as much is told. */
  private record Share(String words, List<Ranks> ranks) {
    List<Pair> pairs(InventedStates states) {
      return ranks.stream().map(pair -> states.pair(pair.one(), pair.other())).toList();
    }
  }

  private static final List<Share> SHARES =
      List.of(
          new Share(
              "told of much",
              List.of(
                  new Ranks(0, 1),
                  new Ranks(0, 2),
                  new Ranks(1, 2),
                  new Ranks(0, 3),
                  new Ranks(0, 4),
                  new Ranks(1, 3))),
          new Share(
              "told of some",
              List.of(
                  new Ranks(1, 9),
                  new Ranks(3, 9),
                  new Ranks(5, 12),
                  new Ranks(8, 15),
                  new Ranks(2, 20),
                  new Ranks(0, 25))),
          new Share(
              "told of little",
              List.of(
                  new Ranks(20, 40),
                  new Ranks(30, 31),
                  new Ranks(60, 61),
                  new Ranks(50, 90),
                  new Ranks(2, 170),
                  new Ranks(100, 150))));

  /** The day from which the ledgers are seen: the invented reports end with 2025. */
  private static final LocalDate TODAY = LocalDate.of(2025, 12, 31);

  /** One question; what it returns is used, so that no work can be left out. */
  private interface Question {
    int ask(RecordContents contents, Selection selection, Set<String> states);
  }

  private PairQueries() {}

  static String measure(Path file) {
    InventedStates states = new InventedStates(KnowledgeBase.standard());
    try (RecordStore record = RecordStore.openExisting(file)) {
      StringBuilder answer = new StringBuilder();
      String reports =
          String.format(
              Locale.ROOT, "%,d reports; milliseconds", RecordContents.of(record).reportCount());
      answer.append("%-46s %8s %8s %8s%n".formatted(reports, "p50", "p95", "max"));
      double worst = 0;
      for (Share share : SHARES) {
        List<Double> all = new ArrayList<>();
        Map<String, List<Double>> times = times(record, share.pairs(states));
        answer.append(engagements(record, share, states));
        times.forEach(
            (question, taken) -> {
              answer.append(line("  " + question, taken));
              all.addAll(taken);
            });
        answer.append(line("  any of them", all));
        worst = Math.max(worst, percentile(all, 0.95));
      }
      return answer
          + "the worst p95 of the three is %s the %.0f ms that are wanted"
              .formatted(worst < WANTED ? "under" : "NOT under", WANTED);
    }
  }

  private static String engagements(RecordStore record, Share share, InventedStates states) {
    RecordContents contents = RecordContents.of(record);
    return share.words()
        + ": "
        + String.join(
            ", ",
            share.pairs(states).stream()
                .map(pair -> pair + " " + contents.entryCount(selection(pair)))
                .toList())
        + " engagements\n";
  }

  private static Selection selection(Pair pair) {
    return new Selection(new Selection.Between(pair), Optional.empty(), Optional.empty());
  }

  /** What each question took for each pair in each measured round. */
  private static Map<String, List<Double>> times(RecordStore record, List<Pair> pairs) {
    Map<String, List<Double>> times = new LinkedHashMap<>();
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      for (Pair pair : pairs) {
        for (Map.Entry<String, Question> question : questions().entrySet()) {
          long begun = System.nanoTime();
          // The record is looked at anew each time, as for a visitor.
          question
              .getValue()
              .ask(RecordContents.of(record), selection(pair), Set.of(pair.one(), pair.other()));
          double time = (System.nanoTime() - begun) / MILLISECONDS;
          if (round >= WARM_UP) {
            times.computeIfAbsent(question.getKey(), unseen -> new ArrayList<>()).add(time);
          }
        }
      }
    }
    return times;
  }

  private static Map<String, Question> questions() {
    LedgerRules rules = LedgerRules.standard();
    KnowledgeBase knowledge = KnowledgeBase.standard();
    Map<String, Question> questions = new LinkedHashMap<>();
    questions.put(
        "engagements, newest " + NEWEST,
        (contents, selection, sides) -> contents.entries(selection, NEWEST).size());
    questions.put(
        "channel board",
        (contents, selection, sides) ->
            ledger(
                    contents,
                    selection,
                    sides,
                    EnumSet.of(ClaimKind.CHANNEL, ClaimKind.ENGAGEMENT),
                    rules,
                    knowledge)
                .channels()
                .size());
    questions.put(
        "undertakings",
        (contents, selection, sides) ->
            ledger(contents, selection, sides, EnumSet.of(ClaimKind.UNDERTAKING), rules, knowledge)
                .undertakings()
                .size());
    questions.put(
        "positions",
        (contents, selection, sides) ->
            ledger(contents, selection, sides, EnumSet.of(ClaimKind.STATEMENT), rules, knowledge)
                .positions()
                .size());
    questions.put(
        "calendar",
        (contents, selection, sides) ->
            ledger(
                    contents,
                    selection,
                    sides,
                    EnumSet.of(ClaimKind.OCCASION, ClaimKind.ENGAGEMENT, ClaimKind.UNDERTAKING),
                    rules,
                    knowledge)
                .calendar()
                .size());
    questions.put(
        "relations by month",
        (contents, selection, sides) ->
            RelationSeries.of(
                    contents.counts(((Selection.Between) selection.subject()).pair()),
                    RelationSeries.Step.MONTH)
                .periods()
                .size());
    return questions;
  }

  private static Ledger ledger(
      RecordContents contents,
      Selection selection,
      Set<String> sides,
      Set<ClaimKind> kinds,
      LedgerRules rules,
      KnowledgeBase knowledge) {
    List<ToldClaim> claims = contents.claims(selection, kinds, LATEST);
    List<EngagementEntry> entries =
        kinds.contains(ClaimKind.ENGAGEMENT) ? contents.entries(selection, LATEST) : List.of();
    return Ledger.of(sides, claims, entries, TODAY, rules, knowledge);
  }

  private static String line(String what, List<Double> times) {
    return String.format(
        Locale.ROOT,
        "%-46s %8.1f %8.1f %8.1f%n",
        what,
        percentile(times, 0.5),
        percentile(times, 0.95),
        percentile(times, 1));
  }

  /** The least of {@code times} that so great a share of them does not exceed. */
  static double percentile(List<Double> times, double share) {
    List<Double> sorted = times.stream().sorted().toList();
    return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
  }
}
