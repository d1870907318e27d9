package org.readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.annotate.AnnotatedSentence;
import org.readout.claim.Actor;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.rules.RuleMatch;

/**
 * An act of saying that a sentence tells of, before it is a claim.
 *
 * @param annotated the sentence
 * @param match the rule that found it
 * @param others ids of other rules that found the same speaker in the sentence
 * @param speaker who speaks
 * @param addressees to whom
 */
record Speech(
    AnnotatedSentence annotated,
    RuleMatch match,
    List<String> others,
    Speaker speaker,
    List<Actor> addressees) {

  /** Between a verb of saying and "that" stand an addressee and a time at most. */
  private static final int FARTHEST_THAT = 5;

  private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp", "advcl", "parataxis");

  Speech {
    others = List.copyOf(others);
    addressees = List.copyOf(addressees);
  }

  /** This speech and another by the same speaker in the same sentence, as one. */
  Speech joinedWith(Speech other) {
    List<String> rules = new ArrayList<>(others);
    Stream.concat(Stream.of(other.match.rule().id()), other.others.stream())
        .filter(rule -> !rules.contains(rule) && !rule.equals(match.rule().id()))
        .forEach(rules::add);
    return new Speech(
        annotated, match, rules, speaker, addressees.isEmpty() ? other.addressees : addressees);
  }

  /** This speech, said to those to whom {@code told} is said, unless others are named. */
  Speech toThoseOf(Speech told) {
    List<Actor> listeners =
        told.addressees.stream().filter(actor -> !speaker.actors().contains(actor)).toList();
    return addressees.isEmpty() ? new Speech(annotated, match, others, speaker, listeners) : this;
  }

  /** Ids of the rules that found it, the telling one first. */
  List<String> rules() {
    return Stream.concat(Stream.of(match.rule().id()), others.stream()).toList();
  }

  /** The word that tells of it. */
  Token verb() {
    return match.trigger();
  }

  String kind() {
    return match.rule().yielded("kind", "say");
  }

  boolean isAttribution() {
    return kind().equals("attribute");
  }

  /** The verb that sums it up, with its particle: "say", "rule out", "call on". */
  String summary() {
    String particle =
        annotated.sentence().children(verb().index()).stream()
            .filter(
                word ->
                    word.relation().equals("prt")
                        || match.rule().trigger().particles().contains(word.lemma()))
            .findFirst()
            .map(word -> " " + word.lemma())
            .orElse("");
    return match.rule().yielded("verb", "~" + particle).replace("~", verb().lemma());
  }

  /** Whether what is said stands in a clause of its own. */
  boolean hasClause() {
    return match.slot("content").stream().anyMatch(token -> CLAUSES.contains(token.relation()));
  }

  /** Whether a rule found what is said; otherwise only quotation marks can show it. */
  boolean hasContent() {
    return (!match.slot("content").isEmpty() && !isNameGiven())
        || (kind().equals("say") && opensClause());
  }

  /** "said that since 2021 ...": "that" behind the verb shows a clause that the parse has lost. */
  private boolean opensClause() {
    List<Token> tokens = annotated.sentence().tokens();
    int last = Math.min(tokens.size(), verb().index() + 1 + FARTHEST_THAT);
    return tokens.subList(verb().index() + 1, last).stream()
        .takeWhile(token -> !token.relation().equals("cc"))
        .anyMatch(token -> token.lemma().equals("that") && token.tag().equals("IN"));
  }

  /**
   * Whether {@code word} stands in a further clause that has its own subject: "said that it was
   * over, and that Scholz agreed".
   */
  boolean reportsBeside(Token word) {
    Sentence sentence = annotated.sentence();
    Optional<Token> at = Optional.of(word);
    while (at.isPresent() && !at.get().equals(verb())) {
      boolean further =
          at.get().relation().equals("conj")
              && !sentence.children(at.get().index(), "nsubj").isEmpty();
      if (further) {
        return true;
      }
      at = sentence.governor(at.get());
    }
    return false;
  }

  /** "what they call the positive agenda": a name is given, and nothing said of it. */
  private boolean isNameGiven() {
    return annotated.sentence().children(verb().index()).stream()
        .anyMatch(child -> child.lemma().equals("what"));
  }

  /** Whether {@code word} is part of a clause that this speech reports. */
  boolean reports(Token word) {
    Sentence sentence = annotated.sentence();
    return match.slot("content").stream()
        .anyMatch(
            content ->
                content.relation().equals("ccomp")
                    && !content.equals(verb())
                    && Clauses.isUnder(sentence, word, content)
                    && Clauses.isUnder(sentence, content, verb()));
  }
}
