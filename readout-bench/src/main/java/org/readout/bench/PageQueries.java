package org.readout.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
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
import org.readout.app.store.ActFilter;
import org.readout.app.store.ClaimFilter;
import org.readout.app.store.Derived;
import org.readout.app.store.EngagementFilter;
import org.readout.app.store.RecordAddress;
import org.readout.app.store.RecordStore;
import org.readout.bench.invented.InventedStates;
import org.readout.claim.EngagementForm;
import org.readout.claim.Reality;
import org.readout.knowledge.KnowledgeBase;
import org.readout.record.Pair;

/**
 * How long a record takes to answer what the lists and tables of the reading room ask, those of
 * which most is told. Nothing is worked in for it, so it can be run while a record is added to.
 */
final class PageQueries {

  private static final int WARM_UP = 3;
  private static final int ROUNDS = 20;
  private static final int PAGE = 50;
  private static final double MILLISECONDS = 1e6;
  private static final double WANTED = 50;

  /** One question; what it returns is used, so that no work can be left out. */
  private interface Question {
    long ask(RecordContents contents);
  }

  private PageQueries() {}

  static String measure(Path file) {
    InventedStates states = new InventedStates(KnowledgeBase.standard());
    RecordAddress address = new RecordAddress.File(file);
    long begun = System.nanoTime();
    RecordStore.openToRead(address).close();
    double first = since(begun);
    begun = System.nanoTime();
    try (RecordStore record = RecordStore.openToRead(address)) {
      double second = since(begun);
      RecordContents contents = RecordContents.asItStands(record);
      StringBuilder answer = new StringBuilder();
      answer.append(
          String.format(
              Locale.ROOT,
              "opened in %.1f ms, and again in %.1f ms; %,d reports, %,d documents pending%n",
              first,
              second,
              contents.reportCount(),
              contents.pendingCount()));
      answer.append(
          "%-60s %8s %8s %8s %8s%n".formatted("milliseconds", "found", "p50", "p95", "max"));
      double worst = 0;
      for (Map.Entry<String, Question> question : questions(contents, states).entrySet()) {
        List<Double> times = new ArrayList<>();
        long found = 0;
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
          long asked = System.nanoTime();
          found = question.getValue().ask(RecordContents.asItStands(record));
          if (round >= WARM_UP) {
            times.add(since(asked));
          }
        }
        double slow = PairQueries.percentile(times, 0.95);
        worst = Math.max(worst, slow);
        answer.append(
            String.format(
                Locale.ROOT,
                "%-60s %8d %8.1f %8.1f %8.1f%n",
                question.getKey(),
                found,
                PairQueries.percentile(times, 0.5),
                slow,
                PairQueries.percentile(times, 1)));
      }
      return answer
          + "the worst p95 is %s the %.0f ms that are wanted"
              .formatted(worst < WANTED ? "under" : "NOT under", WANTED);
    }
  }

  private static double since(long begun) {
    return (System.nanoTime() - begun) / MILLISECONDS;
  }

  private static Map<String, Question> questions(RecordContents contents, InventedStates states) {
    Map<String, Question> questions = new LinkedHashMap<>();
    Pair pair = states.pair(0, 1);
    Derived.Range all = Derived.Range.ALL;
    Derived.Range one = all.alone(pair.one());
    Derived.Range both = all.between(pair);
    Derived.Range days = all.within(LocalDate.of(2017, 3, 14), LocalDate.of(2024, 10, 9));
    String person = contents.lists().people(Optional.empty(), 0, 1).get(0).id();
    String issue = contents.lists().issues().get(0).id();
    for (Map.Entry<String, EngagementFilter> each :
        Map.of(
                "1 all", EngagementFilter.of(all),
                "2 of some years", EngagementFilter.of(days),
                "3 of a state", EngagementFilter.of(one),
                "4 of a pair", EngagementFilter.of(both),
                "5 of a person", EngagementFilter.of(all).ofPerson(person),
                "6 of a person and a state", EngagementFilter.of(one).ofPerson(person),
                "7 disputed", EngagementFilter.of(all).onlyDisputed(),
                "8 calls told by three",
                    EngagementFilter.of(days).inForms(Set.of(EngagementForm.CALL)).toldBy(3),
                "9 planned, told by ten",
                    EngagementFilter.of(all).asReal(Set.of(Reality.SCHEDULED)).toldBy(10))
            .entrySet()
            .stream()
            .sorted(Map.Entry.comparingByKey())
            .toList()) {
      EngagementFilter filter = each.getValue();
      String name = "engagements " + each.getKey();
      questions.put(name, asked -> asked.lists().entries(filter, 0, PAGE).size());
      questions.put(name + ", numbers", asked -> asked.lists().facets(filter).total());
    }
    EngagementFilter everything = EngagementFilter.of(all);
    questions.put(
        "engagements, a late page",
        asked -> asked.lists().entries(everything, 30_000, PAGE).size());
    for (Map.Entry<String, ActFilter> each :
        Map.of(
                "1 all", ActFilter.of(all),
                "2 of some years", ActFilter.of(days),
                "3 by a state", ActFilter.of(all).by(pair.one()),
                "4 towards a state", ActFilter.of(all).to(pair.one()),
                "5 of a state on either side", ActFilter.of(one),
                "6 of a pair", ActFilter.of(both),
                "7 by one towards the other", ActFilter.of(all).by(pair.one()).to(pair.other()),
                "8 of quad class 4", ActFilter.of(days).ofQuadClass(4))
            .entrySet()
            .stream()
            .sorted(Map.Entry.comparingByKey())
            .toList()) {
      ActFilter filter = each.getValue();
      String name = "acts " + each.getKey();
      questions.put(name, asked -> asked.lists().acts(filter, 0, PAGE).size());
      questions.put(name + ", numbers", asked -> asked.lists().facets(filter).total());
    }
    for (ClaimKind kind : EnumSet.allOf(ClaimKind.class)) {
      questions.put(
          "claims of kind " + kind,
          asked -> asked.claims(ClaimFilter.of(all), kind, 0, PAGE).size());
    }
    questions.put(
        "claims, a late page",
        asked -> asked.claims(ClaimFilter.of(all), ClaimKind.STATEMENT, 2_000, PAGE).size());
    questions.put(
        "claims on an issue",
        asked -> asked.claims(ClaimFilter.of(days).on(issue), ClaimKind.STATEMENT, 0, PAGE).size());
    questions.put(
        "claims on an issue of a state",
        asked -> asked.claims(ClaimFilter.of(one).on(issue), ClaimKind.STATEMENT, 0, PAGE).size());
    questions.put(
        "statements by a person",
        asked ->
            asked.claims(ClaimFilter.of(all).saidBy(person), ClaimKind.STATEMENT, 0, PAGE).size());
    questions.put("numbers of claims", asked -> asked.lists().claimCounts().size());
    questions.put("people", asked -> asked.lists().people(Optional.empty(), 0, PAGE).size());
    questions.put(
        "people of a state",
        asked -> asked.lists().people(Optional.of(pair.one()), 0, PAGE).size());
    questions.put("number of people", asked -> asked.lists().peopleCount(Optional.empty()));
    questions.put("states", asked -> asked.lists().states().size());
    questions.put("issues", asked -> asked.lists().issues().size());
    questions.put(
        "most active pairs", asked -> asked.lists().pairs(Optional.empty(), 0, 12).size());
    questions.put(
        "most active pairs of a year",
        asked -> asked.lists().pairs(Optional.of(YearMonth.of(2025, 1)), 0, 12).size());
    questions.put(
        "new documents", asked -> asked.lists().newDocuments(Instant.EPOCH, 0, PAGE).size());
    questions.put(
        "number of new documents", asked -> asked.lists().newDocumentCount(Instant.EPOCH));
    questions.put("review queue", asked -> asked.lists().reviews(Set.of(), 0, PAGE).size());
    questions.put("review queue, numbers", asked -> asked.lists().reviewCounts().size());
    questions.put("numbers of everything", asked -> asked.documentCount() + asked.reportCount());
    questions.put("pending", RecordContents::pendingCount);
    questions.put("revision", asked -> asked.lists().revision());
    return questions;
  }
}
