package org.readout.annotate;

import java.util.function.Predicate;
import org.readout.language.Sentence;

/**
 * Decides which of the sentences without a mention are worth parsing. A sentence with a mention
 * always is: it may hold a claim, and who is its subject decides whom "he" stands for later.
 *
 * <p>Without a mention, only three things can come of a parse: a pronoun may stand for someone,
 * "the two" may stand for the sides, and a rule may fire on what other sentences complete ("The
 * talks will take place in Geneva."). Where no word can refer and none sets off a rule, the parse
 * would be thrown away. Everything else that is read from such a sentence, its quotations, dates
 * and names, does not rest on dependencies.
 */
final class Triage {

  private final Predicate<Sentence> setsOffRule;

  /**
   * A triage.
   *
   * @param setsOffRule whether a tagged sentence holds words that can set off a rule
   */
  Triage(Predicate<Sentence> setsOffRule) {
    this.setsOffRule = setsOffRule;
  }

  /** Whether anything can come of parsing a sentence in which nobody is mentioned. */
  boolean isWorthParsing(Sentence tagged) {
    return tagged.tokens().stream().anyMatch(token -> Discourse.mayRefer(token.form()))
        || setsOffRule.test(tagged);
  }
}
