package org.readout.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.annotate.AnnotatedDocument;
import org.readout.annotate.AnnotatedSentence;
import org.readout.annotate.dates.Bound;
import org.readout.annotate.dates.Direction;
import org.readout.annotate.dates.TimeExpression;
import org.readout.claim.Reality;
import org.readout.claim.When;
import org.readout.language.Sentence;
import org.readout.language.Token;

/** Decides which of the times told in a sentence is that of an engagement. */
final class Times {

  private static final int WITHIN_PHRASE = 3;

  /** Nobody plans contact more years ahead than this. */
  private static final int FARTHEST_PLAN = 5;

  private static final Set<String> BEGINNING = Set.of("commencing", "beginning", "starting");

  private static final Set<String> PLANS =
      Set.of("expect", "plan", "schedule", "due", "set", "intend");

  /** "two days after", "a week before": the day of the one is not that of the other. */
  private static final Set<String> MEASURED = Set.of("after", "before");

  private static final int FARTHEST_MEASURE = 6;

  private Times() {}

  /**
   * When the engagement named by {@code word} is said to be.
   *
   * @param reference the day established last before this sentence
   */
  static When of(
      AnnotatedDocument document,
      AnnotatedSentence annotated,
      Token word,
      Reality reality,
      Optional<LocalDate> reference) {
    Optional<LocalDate> published = document.told();
    When when =
        expression(document, annotated, word, isOfTheVerb(reality, word), false)
            .map(time -> time.resolve(published, direction(reality), reference))
            .or(() -> ahead(document, annotated, word))
            .orElseGet(When::unknown);
    boolean tooFar =
        published.isPresent()
            && when.firstDay()
                .map(day -> day.isAfter(published.get().plusYears(FARTHEST_PLAN)))
                .orElse(false);
    // "the first visit in 41 years" looks back, whatever the tense.
    return tooFar ? When.unknown() : when;
  }

  /** When, or since when, what {@code word} tells has been so. */
  static When sinceWhen(AnnotatedDocument document, AnnotatedSentence annotated, Token word) {
    return expression(document, annotated, word, true, true)
        .map(time -> time.resolve(document.told(), Direction.PAST, Optional.empty()))
        .orElseGet(When::unknown);
  }

  /**
   * The time that belongs to a word, else to its verb; a beginning counts: "starting next year".
   */
  static Optional<TimeExpression> belongingTo(
      AnnotatedDocument document, AnnotatedSentence annotated, Token word) {
    return expression(document, annotated, word, true, true);
  }

  /**
   * Whether the time told for a word hangs on the word itself or on its verb: that of "invited her
   * to the summit in May" hangs on the summit.
   */
  static boolean isDirect(AnnotatedDocument document, AnnotatedSentence annotated, Token word) {
    Sentence sentence = annotated.sentence();
    Optional<Token> verb = Clauses.verb(sentence, word);
    return expression(document, annotated, word, true, false).stream()
        .flatMap(
            time -> sentence.tokens().stream().filter(token -> token.span().overlaps(time.span())))
        .map(token -> sentence.governor(token))
        .flatMap(Optional::stream)
        .map(
            above ->
                above.relation().equals("prep") ? sentence.governor(above).orElse(above) : above)
        .anyMatch(
            above ->
                above.index() == word.index()
                    || verb.map(one -> one.index() == above.index()).orElse(false));
  }

  /** "On Monday he refused a meeting": Monday is the day of the refusal and not of the meeting. */
  private static boolean isOfTheVerb(Reality reality, Token word) {
    return switch (reality) {
      case OCCURRED, ONGOING, BACKGROUND, SCHEDULED, NEGATED, HYPOTHETICAL -> true;
      case REFUSED, CANCELLED, DENIED, PROPOSED -> word.isVerb();
    };
  }

  /** "starting early next year", "proposed talks in 2026": what can only be to come. */
  private static Optional<When> ahead(
      AnnotatedDocument document, AnnotatedSentence annotated, Token word) {
    return expression(document, annotated, word, true, true)
        .filter(time -> time.bound() != Bound.UNTIL)
        .map(time -> time.resolve(document.told(), Direction.PAST, Optional.empty()))
        .filter(
            when ->
                document.told().isPresent()
                    && when.firstDay()
                        .map(day -> day.isAfter(document.told().get()))
                        .orElse(false));
  }

  private static Direction direction(Reality reality) {
    return switch (reality) {
      case OCCURRED, ONGOING, BACKGROUND -> Direction.PAST;
      case SCHEDULED, PROPOSED, HYPOTHETICAL -> Direction.FUTURE;
      case REFUSED, CANCELLED, DENIED, NEGATED -> Direction.UNKNOWN;
    };
  }

  /**
   * The time that belongs to the word itself, else to its verb, else the only one of the clause.
   */
  private static Optional<TimeExpression> expression(
      AnnotatedDocument document,
      AnnotatedSentence annotated,
      Token word,
      boolean ofTheVerb,
      boolean beginnings) {
    Sentence sentence = annotated.sentence();
    Optional<Token> verb =
        ofTheVerb && !isMeasuredFrom(sentence, word)
            ? Clauses.verb(sentence, word).map(found -> planning(sentence, found))
            : Optional.empty();
    TimeExpression best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (TimeExpression time : document.timesWithin(annotated.span())) {
      if (!time.isDate() || (time.bound() == Bound.SINCE && !beginnings)) {
        continue;
      }
      List<Token> tokens =
          sentence.tokens().stream().filter(token -> token.span().overlaps(time.span())).toList();
      for (Token token : tokens) {
        int distance = Clauses.distanceWithin(sentence, token, word);
        if (distance < 0 && time.attributive()) {
          continue;
        }
        if (distance < 0 && verb.isPresent()) {
          int toVerb = Clauses.distanceWithin(sentence, token, verb.get());
          distance = toVerb < 0 ? -1 : toVerb + WITHIN_PHRASE;
        }
        if (distance < 0) {
          distance = distanceOverBeginning(sentence, token, word, verb);
        }
        if (distance >= 0 && distance < bestDistance) {
          bestDistance = distance;
          best = time;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** "In December he is expected to visit": the time stands with the verb of planning. */
  private static Token planning(Sentence sentence, Token verb) {
    return verb.relation().equals("xcomp")
        ? sentence.governor(verb).filter(above -> PLANS.contains(above.lemma())).orElse(verb)
        : verb;
  }

  /** "met on Saturday, a day after the call": the call was not on Saturday. */
  private static boolean isMeasuredFrom(Sentence sentence, Token word) {
    Token at = word;
    for (int steps = 0; steps < FARTHEST_MEASURE; steps++) {
      Optional<Token> above = sentence.governor(at);
      if (above.isEmpty() || above.get().isVerb()) {
        return false;
      }
      at = above.get();
      boolean measured =
          sentence.children(at.index()).stream()
              .anyMatch(child -> child.relation().equals("npadvmod"));
      if (MEASURED.contains(at.lemma()) && measured) {
        return true;
      }
    }
    return false;
  }

  /** "On May 7, commencing at 3 p.m., they held talks": when they began is when they were held. */
  private static int distanceOverBeginning(
      Sentence sentence, Token time, Token word, Optional<Token> verb) {
    Optional<Token> beginning =
        Clauses.verb(sentence, time)
            .filter(found -> BEGINNING.contains(found.form().toLowerCase(Locale.ROOT)))
            .filter(found -> found.relation().equals("advcl"));
    return beginning
        .flatMap(sentence::governor)
        .filter(held -> held.index() == verb.orElse(word).index())
        .map(held -> 2 * WITHIN_PHRASE)
        .orElse(-1);
  }
}
