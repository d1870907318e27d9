package org.readout.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.conflict.Contradiction.Degree;
import org.readout.text.Span;

/**
 * "the third meeting this year": which one in a row an encounter is said to be.
 *
 * @param number which one; 1 for the only one
 * @param only whether it is said to be the only one
 * @param noun the word for what is counted
 * @param kind the list in which that word stands
 * @param manners what narrows it: "in-person"
 * @param names other words that tell what is counted: "trilateral"
 * @param personal whether it counts what one person did: "his second visit"
 * @param scope over which time
 * @param words where it stands in the quotation
 */
record EncounterCount(
    int number,
    boolean only,
    String noun,
    String kind,
    Set<String> manners,
    Set<String> names,
    boolean personal,
    Scope scope,
    Span words) {

  /** Words between the count and what is counted, at most. */
  private static final int REACH = 5;

  /** How far before a count a "not" may stand. */
  private static final int NEGATION_REACH = 4;

  /** Nobody counts more in one quotation. */
  private static final int MOST = 20;

  /** Anything that is counted as often as it is done. */
  private static final String TIME = "time";

  /** The counts in a quotation. */
  static List<EncounterCount> in(
      String quotation, Optional<LocalDate> published, ConflictRules rules) {
    List<Word> words = Word.of(quotation);
    List<EncounterCount> counts = new ArrayList<>();
    for (int at = 0; at < words.size() && counts.size() < MOST; at++) {
      at(words, at, published, rules).ifPresent(counts::add);
    }
    return List.copyOf(counts);
  }

  private static Optional<EncounterCount> at(
      List<Word> words, int at, Optional<LocalDate> published, ConflictRules rules) {
    boolean only = rules.counts().once().holds(words.get(at));
    Optional<Integer> number = only ? Optional.of(1) : number(words.get(at), rules);
    if (number.isEmpty() || isDenied(words, at, rules) || isReference(words, at)) {
      return Optional.empty();
    }
    Set<String> manners = new TreeSet<>();
    Set<String> names = new TreeSet<>();
    int next = at + 1;
    while (next < words.size() && next <= at + REACH && !words.get(next).afterBreak()) {
      Optional<Phrases.Match<String>> noun = rules.counts().encounters().at(words, next);
      if (noun.isPresent() && endsPhrase(words, next + noun.get().length(), rules)) {
        int end = next + noun.get().length();
        Scope scope = Scope.after(words, end, published, rules);
        int last = Math.max(end, Math.min(scope.end(), words.size()));
        return Optional.of(
            new EncounterCount(
                number.get(),
                only,
                words.get(end - 1).text(),
                noun.get().value(),
                manners,
                names,
                isPersonal(words, at),
                scope,
                Span.of(words.get(at).start(), words.get(last - 1).end())));
      }
      Optional<Phrases.Match<String>> manner = rules.counts().manners().at(words, next);
      if (manner.isPresent()) {
        manners.add(manner.get().value());
        next += manner.get().length();
      } else if (rules.counts().fillers().holds(words.get(next))) {
        next++;
      } else if (rules.functionWords().holds(words.get(next))) {
        return Optional.empty();
      } else {
        names.add(words.get(next).text());
        next++;
      }
    }
    return Optional.empty();
  }

  private static Optional<Integer> number(Word word, ConflictRules rules) {
    if (word.text().matches("\\d{1,3}(?:st|nd|rd|th)")) {
      return Optional.of(Integer.valueOf(word.text().replaceAll("\\D", "")));
    }
    return rules.counts().ordinals().value(word);
  }

  /** "not the first", "no second": a count that is not made. */
  private static boolean isDenied(List<Word> words, int at, ConflictRules rules) {
    for (int before = at; before > Math.max(0, at - NEGATION_REACH); before--) {
      if (words.get(before).afterBreak()) {
        return false;
      }
      if (rules.negations().holds(words.get(before - 1))) {
        return true;
      }
    }
    return false;
  }

  /** "since their first meeting" names a meeting to tell when something else was. */
  private static boolean isReference(List<Word> words, int at) {
    for (int before = at - 1; before >= Math.max(0, at - 2); before--) {
      if (List.of("since", "after", "before", "following", "until")
          .contains(words.get(before).text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPersonal(List<Word> words, int at) {
    if (at == 0 || words.get(at).afterBreak()) {
      return false;
    }
    String before = words.get(at - 1).text();
    return before.equals("his") || before.equals("her") || before.endsWith("'s");
  }

  /** Whether what is counted is named in full: "the first call" and not "the first call log". */
  private static boolean endsPhrase(List<Word> words, int end, ConflictRules rules) {
    return end >= words.size()
        || words.get(end).afterBreak()
        || rules.functionWords().holds(words.get(end));
  }

  /**
   * Whether two counts of encounters between the same sides can both be true.
   *
   * @param sameEncounter whether both count the same encounter
   * @return empty when they can, or cannot be compared
   */
  Optional<Degree> against(EncounterCount other, boolean sameEncounter) {
    boolean comparable =
        number != other.number
            && personal == other.personal
            && names.equals(other.names)
            && kindsFit(other)
            && timesFit(other)
            && (sameEncounter || isRefutedByAny(other) || other.isRefutedByAny(this));
    if (!comparable) {
      return Optional.empty();
    }
    boolean sameWords = noun.equals(other.noun) || !kind.equals(other.kind);
    if (manners.equals(other.manners)) {
      return Optional.of(sameWords ? Degree.CONTRADICTS : Degree.MAY_NOT_AGREE);
    }
    return only || other.only ? Optional.of(Degree.MAY_NOT_AGREE) : Optional.empty();
  }

  /** An only encounter since some time is refuted by any further one since then. */
  private boolean isRefutedByAny(EncounterCount other) {
    return only && other.number > 1 && scope.kind() != Scope.Kind.NONE;
  }

  /** "met for the third time this year" counts meetings; without a scope it may count anything. */
  private boolean kindsFit(EncounterCount other) {
    boolean times = kind.equals(TIME) != other.kind.equals(TIME);
    return times
        ? scope.kind() != Scope.Kind.NONE && (isOfAnyKind() || other.isOfAnyKind())
        : kind.equals(other.kind);
  }

  /** Whether it counts encounters of the general kind, or calls. */
  private boolean isOfAnyKind() {
    return kind.equals("meeting") || kind.equals("call");
  }

  private boolean timesFit(EncounterCount other) {
    return scope.equalsInTime(other.scope)
        || (scope.holds(other.scope) && number < other.number)
        || (other.scope.holds(scope) && other.number < number);
  }
}
