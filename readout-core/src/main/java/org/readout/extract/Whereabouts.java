package org.readout.extract;

import java.util.Optional;
import java.util.Set;
import org.readout.annotate.AnnotatedSentence;
import org.readout.language.Sentence;
import org.readout.language.Token;

/** Tells where something takes place from where that is of which it treats. */
final class Whereabouts {

  private static final Set<String> AT = Set.of("in", "at", "near", "outside", "inside");

  private static final Set<String> MARGINS =
      Set.of("sideline", "margin", "sidelines", "margins", "fringe", "periphery");

  /** What stands behind these is what is talked about. */
  private static final Set<String> TOPICS =
      Set.of("on", "about", "over", "regarding", "concerning", "around", "towards", "toward");

  /** Nouns for what takes place itself, so that the place behind them is its own. */
  private static final Set<String> CONTACTS =
      Set.of(
          "meeting",
          "talk",
          "talks",
          "summit",
          "dinner",
          "lunch",
          "breakfast",
          "session",
          "round",
          "series",
          "discussion",
          "negotiation",
          "consultation",
          "dialogue",
          "encounter",
          "visit",
          "conference",
          "forum",
          "gathering",
          "assembly",
          "event",
          "ceremony",
          "funeral",
          "parade",
          "council",
          "part",
          "day",
          "trip",
          "stop",
          "stopover",
          "reception",
          "audience",
          "format");

  private Whereabouts() {}

  /**
   * Whether a preposition of place tells where that takes place which {@code word} names: "talks
   * with Iran in Doha", and neither "talks on the war in Sudan" nor "met and discussed the war in
   * Sudan".
   */
  static boolean tells(AnnotatedSentence annotated, Token preposition, Token word) {
    Sentence sentence = annotated.sentence();
    if (Clauses.distanceWithin(sentence, preposition, word) < 0 || isAside(sentence, preposition)) {
      return false;
    }
    Token below = preposition;
    Optional<Token> at = sentence.governor(preposition);
    while (at.isPresent() && at.get().index() != word.index()) {
      if (!isOnTheWay(annotated, at.get(), below)) {
        return false;
      }
      below = at.get();
      at = sentence.governor(at.get());
    }
    return at.isPresent();
  }

  private static boolean isOnTheWay(AnnotatedSentence annotated, Token token, Token below) {
    if (token.isVerb()) {
      return false;
    }
    if (token.relation().equals("prep") || token.hasTag("IN")) {
      return !TOPICS.contains(token.lemma()) || MARGINS.contains(below.lemma());
    }
    return annotated.mention(token).isPresent()
        || token.isProperNoun()
        || CONTACTS.contains(token.lemma())
        || MARGINS.contains(token.lemma())
        || annotated
            .sentence()
            .governor(token)
            .filter(above -> AT.contains(above.lemma()))
            .isPresent();
  }

  /** "(local time; same time in Japan)": what brackets hold is no part of the sentence. */
  private static boolean isAside(Sentence sentence, Token word) {
    int open = 0;
    for (Token token : sentence.tokens().subList(0, word.index())) {
      open += token.form().equals("(") ? 1 : token.form().equals(")") && open > 0 ? -1 : 0;
    }
    return open > 0;
  }
}
