package org.readout.rules;

import java.util.Set;
import org.readout.language.Sentence;
import org.readout.language.Token;

/**
 * The word that sets a rule off.
 *
 * @param lemmas its dictionary forms, of which one is needed
 * @param partOfSpeech what kind of word it must be
 * @param modifiers lemmas of which one must modify it ("phone call"); none asked for when empty
 * @param particles verb particles of which one must go with it ("called off"); none asked for when
 *     empty
 * @param without lemmas that must not modify it or be its object or preposition ("call for", "call
 *     center")
 */
public record Trigger(
    Set<String> lemmas,
    PartOfSpeech partOfSpeech,
    Set<String> modifiers,
    Set<String> particles,
    Set<String> without) {

  private static final Set<String> MODIFIES =
      Set.of("compound", "nmod", "amod", "poss", "npadvmod", "advmod", "neg");
  private static final Set<String> GOES_WITH = Set.of("prt", "prep", "dobj", "advmod");

  /** Kinds of word, by the beginning of the Penn tag. */
  public enum PartOfSpeech {
    /** VB, VBD, VBG, VBN, VBP, VBZ. */
    VERB("VB"),
    /** NN, NNS, NNP, NNPS. */
    NOUN("NN"),
    /** JJ. */
    ADJECTIVE("JJ"),
    /** MD: must, should. */
    MODAL("MD");

    private final String tag;

    PartOfSpeech(String tag) {
      this.tag = tag;
    }
  }

  /** Copies the sets. */
  public Trigger {
    lemmas = Set.copyOf(lemmas);
    modifiers = Set.copyOf(modifiers);
    particles = Set.copyOf(particles);
    without = Set.copyOf(without);
  }

  /** Whether it could set the rule off in a sentence that has no parse yet. */
  public boolean mayFire(Sentence tagged, Token token) {
    return isMet(token) && holdsOne(tagged, modifiers) && holdsOne(tagged, particles);
  }

  private static boolean holdsOne(Sentence sentence, Set<String> wanted) {
    return wanted.isEmpty()
        || sentence.tokens().stream().anyMatch(token -> wanted.contains(token.lemma()));
  }

  private boolean isMet(Token token) {
    return lemmas.contains(token.lemma()) && token.hasTag(partOfSpeech.tag);
  }

  /** Whether this word sets the rule off. */
  public boolean fires(Sentence sentence, Token token) {
    if (!isMet(token)) {
      return false;
    }
    boolean modified = modifiers.isEmpty();
    boolean particled = particles.isEmpty();
    for (Token child : sentence.children(token.index())) {
      boolean modifies = MODIFIES.contains(child.relation());
      boolean goesWith = GOES_WITH.contains(child.relation());
      modified |= modifies && modifiers.contains(child.lemma());
      particled |= goesWith && particles.contains(child.lemma());
      if ((modifies || goesWith) && without.contains(child.lemma())) {
        return false;
      }
    }
    return modified && particled;
  }
}
