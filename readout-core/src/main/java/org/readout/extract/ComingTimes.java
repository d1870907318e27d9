package org.readout.extract;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.readout.annotate.AnnotatedSentence;
import org.readout.annotate.dates.Bound;
import org.readout.annotate.dates.Direction;
import org.readout.annotate.dates.TimeExpression;
import org.readout.claim.Reality;
import org.readout.claim.When;
import org.readout.language.Sentence;
import org.readout.language.Token;

/** Decides which way a time looks that stands with something that may be to come. */
final class ComingTimes {

  /** "until 12 November", said at the end of November, is rather that of the same year. */
  private static final int LONGEST_TERM = 300;

  /** "holds a summit on Sunday" may be told of last Sunday. */
  private static final int WEEK = 7;

  private static final int FARTHEST = 12;

  /** What is done to an event when it takes place. */
  private static final Set<String> REALISES =
      Set.of(
          "hold",
          "host",
          "take",
          "stage",
          "attend",
          "convene",
          "join",
          "conduct",
          "begin",
          "start",
          "open",
          "end",
          "organise",
          "organize",
          "occur",
          "meet",
          "gather");

  /** "expired on Friday" is over. */
  private static final Set<String> ENDS = Set.of("expire", "lapse", "end", "run");

  /** What comes before these is over when the sentence tells of what came next. */
  private static final Set<String> AFTER = Set.of("following", "after", "since", "follow");

  private ComingTimes() {}

  /**
   * The day or days of a time.
   *
   * @param word what it is the time of
   * @param reality how real the words make it: what is planned is looked for ahead
   * @param told the day from which the document reckons
   */
  static When resolve(
      AnnotatedSentence annotated,
      Token word,
      TimeExpression time,
      Reality reality,
      Optional<LocalDate> told) {
    Sentence sentence = annotated.sentence();
    When next = time.resolve(told, Direction.FUTURE, Optional.empty());
    boolean planned = reality == Reality.SCHEDULED || reality == Reality.PROPOSED;
    if (told.isEmpty() || next.lastDay().isEmpty() || planned) {
      return next;
    }
    LocalDate last = next.lastDay().get();
    if (!ENDS.contains(word.lemma())
        && time.bound() == Bound.UNTIL
        && last.isBefore(told.get().plusDays(LONGEST_TERM))) {
      // "granted a waiver until 31 December", in June: the next, and not the nearest.
      return next;
    }
    Optional<Token> verb = finiteVerb(sentence, word);
    if (verb.isEmpty()) {
      return next;
    }
    if (isPast(sentence, verb.get())) {
      return time.resolve(told, past(sentence, word, verb.get(), time), Optional.empty());
    }
    boolean justNow =
        isPresent(sentence, verb.get())
            && REALISES.contains(verb.get().lemma())
            && last.isBefore(told.get().plusDays(WEEK));
    return justNow ? time.resolve(told, Direction.UNKNOWN, Optional.empty()) : next;
  }

  /**
   * "Held elections in May" looks back, "discussed the elections in May" to the nearest May, and
   * "following the summit on Sunday" back again.
   */
  private static Direction past(Sentence sentence, Token word, Token verb, TimeExpression time) {
    boolean own =
        !word.isVerb()
            && sentence.tokens().stream()
                .filter(token -> token.span().overlaps(time.span()))
                .anyMatch(token -> Clauses.distanceWithin(sentence, token, word) >= 0);
    boolean done = REALISES.contains(verb.lemma()) || isAfter(sentence, word, verb);
    return own && !done ? Direction.UNKNOWN : Direction.PAST;
  }

  private static boolean isAfter(Sentence sentence, Token word, Token verb) {
    Optional<Token> at = sentence.governor(word);
    for (int steps = 0; steps < FARTHEST && at.isPresent(); steps++) {
      if (at.get().index() == verb.index()) {
        return false;
      }
      if (AFTER.contains(at.get().lemma())) {
        return true;
      }
      at = sentence.governor(at.get());
    }
    return false;
  }

  /** The nearest verb above a word, or the word itself, that has a tense. */
  private static Optional<Token> finiteVerb(Sentence sentence, Token word) {
    Optional<Token> at = Optional.of(word);
    for (int steps = 0; steps < FARTHEST && at.isPresent(); steps++) {
      if (at.get().isVerb() && hasTense(sentence, at.get())) {
        return at;
      }
      at = sentence.governor(at.get());
    }
    return Optional.empty();
  }

  private static boolean hasTense(Sentence sentence, Token verb) {
    return Set.of("VBD", "VBZ", "VBP").contains(verb.tag())
        || sentence.children(verb.index()).stream()
            .anyMatch(
                aux ->
                    aux.relation().startsWith("aux")
                        && Set.of("VBD", "VBZ", "VBP", "MD").contains(aux.tag()));
  }

  private static boolean isPast(Sentence sentence, Token verb) {
    return verb.tag().equals("VBD")
        || (verb.tag().equals("VBN")
            && sentence.children(verb.index()).stream()
                .anyMatch(
                    aux ->
                        aux.relation().startsWith("aux")
                            && (aux.tag().equals("VBD") || aux.lemma().equals("have"))));
  }

  private static boolean isPresent(Sentence sentence, Token verb) {
    return (verb.tag().equals("VBZ") || verb.tag().equals("VBP"))
        && sentence.children(verb.index(), "aux").isEmpty();
  }
}
