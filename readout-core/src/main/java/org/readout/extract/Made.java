package org.readout.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.language.Sentence;
import org.readout.language.Token;

/**
 * Tells whether a statement was made: "said", "went on to say" and "adding" tell of one; "did not
 * say", "will say", "refused to say", "denied saying" and "if he says" do not.
 */
final class Made {

  private static final Set<String> MODALS =
      Set.of("will", "shall", "may", "might", "could", "would", "can", "should", "must", "'ll");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest", "until");

  /** "without saying", "instead of saying". */
  private static final Set<String> WITHOUT =
      Set.of("without", "instead", "before", "against", "from", "despite", "of", "for");

  private static final Set<String> OCCASIONS =
      Set.of("opportunity", "chance", "occasion", "moment");

  /** "I would like to thank": by saying so, one thanks. */
  private static final Set<String> PERFORMING = Set.of("like", "want", "wish", "let", "allow");

  private static final Set<String> FIRST_PERSON = Set.of("I", "we", "me", "us");

  /** "is said to have told": what others say he said. */
  private static final Set<String> REPORTING =
      Set.of("say", "report", "believe", "understand", "know", "quote", "hear");

  private static final Set<String> NOBODY = Set.of("no", "neither", "none", "nobody", "nothing");

  private final Sentence sentence;

  private Made(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Whether the statement that {@code verb} stands for was made, as far as its sentence tells. */
  static boolean isMade(Sentence sentence, Token verb) {
    return new Made(sentence).isMade(verb, sentence.tokens().size());
  }

  private boolean isMade(Token verb, int stepsLeft) {
    if (stepsLeft == 0) {
      return true;
    }
    List<Token> children = sentence.children(verb.index());
    boolean infinitive = false;
    boolean subjectless = true;
    for (Token child : children) {
      if (isNegation(child) || isCondition(child) || isNobody(child)) {
        return false;
      }
      boolean aux = child.relation().equals("aux");
      if (aux && MODALS.contains(child.lemma())) {
        return false;
      }
      infinitive |= aux && child.tag().equals("TO");
      subjectless &= !child.relation().startsWith("nsubj");
    }
    Optional<Token> governor = sentence.governor(verb);
    if (governor.isEmpty()) {
      return true;
    }
    Token above = governor.get();
    if (infinitive) {
      return isMadeInInfinitive(verb, above, stepsLeft);
    }
    return switch (verb.relation()) {
      case "xcomp" -> SpeechWords.SAID_WITH.contains(above.lemma()) && isMade(above, stepsLeft - 1);
      case "pcomp" -> isMadeBehindPreposition(above, stepsLeft);
      case "ccomp" -> !SpeechWords.UNSAID.contains(above.lemma()) && isMadeAbove(above, stepsLeft);
      case "conj", "advcl", "acl", "relcl" ->
          (!(subjectless && isWithoutTense(verb)) || isMadeAbove(above, stepsLeft))
              && !(subjectless && isUnsaid(above));
      default -> true;
    };
  }

  /** "denied that he had called and said": neither did happen. */
  private boolean isUnsaid(Token verb) {
    return verb.relation().equals("ccomp")
        && sentence
            .governor(verb)
            .filter(above -> SpeechWords.UNSAID.contains(above.lemma()))
            .isPresent();
  }

  private boolean isMadeAbove(Token above, int stepsLeft) {
    if (above.isVerb()) {
      return isMade(above, stepsLeft - 1);
    }
    // "would issue a statement condemning": the verb that the noun hangs on.
    return Clauses.verb(sentence, above).map(verb -> isMade(verb, stepsLeft - 1)).orElse(true);
  }

  private boolean isMadeInInfinitive(Token verb, Token above, int stepsLeft) {
    if (PERFORMING.contains(above.lemma())) {
      return sentence.children(above.index()).stream()
          .anyMatch(child -> FIRST_PERSON.contains(child.lemma()));
    }
    if (OCCASIONS.contains(above.lemma())) {
      return isMadeAbove(above, stepsLeft);
    }
    boolean reported =
        REPORTING.contains(above.lemma())
            && !sentence.children(above.index(), "nsubjpass").isEmpty()
            && sentence.children(verb.index(), "aux").stream()
                .anyMatch(aux -> aux.lemma().equals("have"));
    return reported
        || (SpeechWords.SAID_WITH.contains(above.lemma()) && isMade(above, stepsLeft - 1));
  }

  private boolean isMadeBehindPreposition(Token preposition, int stepsLeft) {
    if (WITHOUT.contains(preposition.lemma())) {
      return false;
    }
    return sentence.governor(preposition).map(above -> isMadeAbove(above, stepsLeft)).orElse(true);
  }

  /** A participle or a bare infinitive takes its tense from the verb it hangs on. */
  private static boolean isWithoutTense(Token verb) {
    return verb.tag().equals("VBG") || verb.tag().equals("VB") || verb.tag().equals("VBN");
  }

  private boolean isNegation(Token child) {
    boolean negates = child.relation().equals("neg") || child.lemma().equals("never");
    boolean only =
        child.index() + 1 < sentence.tokens().size()
            && sentence.token(child.index() + 1).lemma().equals("only");
    return negates && !only;
  }

  private static boolean isCondition(Token child) {
    return child.relation().equals("mark") && CONDITIONS.contains(child.lemma());
  }

  private boolean isNobody(Token child) {
    if (!child.relation().startsWith("nsubj")) {
      return false;
    }
    return NOBODY.contains(child.lemma())
        || sentence.children(child.index()).stream()
            .anyMatch(word -> NOBODY.contains(word.lemma()));
  }
}
