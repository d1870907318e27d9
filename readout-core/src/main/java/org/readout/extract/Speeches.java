package org.readout.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.annotate.AnnotatedDocument;
import org.readout.annotate.AnnotatedSentence;
import org.readout.annotate.Mention;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.rules.RuleMatch;
import org.readout.rules.RuleSet;

/** Finds the acts of saying that a sentence tells of, by rules. */
final class Speeches {

  private static final Set<Mention.Kind> NO_THING =
      Set.of(
          Mention.Kind.PERSON,
          Mention.Kind.OFFICE,
          Mention.Kind.UNNAMED,
          Mention.Kind.GROUP,
          Mention.Kind.PRONOUN,
          Mention.Kind.POLITY);

  private static final int LONGEST_HEADING = 12;

  private final RuleSet rules;

  Speeches(RuleSet rules) {
    this.rules = rules;
  }

  /**
   * All acts of saying in a sentence, those of people who only hand on what others say included.
   *
   * @param spoken who was spoken of before
   */
  List<Speech> all(AnnotatedDocument document, AnnotatedSentence annotated, Spoken spoken) {
    List<Speech> speeches = new ArrayList<>();
    for (RuleMatch match : rules.match(annotated.sentence())) {
      Token verb = match.trigger();
      if (isQuoted(document, match)
          || isQuestion(document, annotated)
          || isHeading(document, annotated)) {
        continue;
      }
      boolean express = match.rule().yielded("kind", "").equals("express");
      if (express && match.slot("content").stream().allMatch(word -> isSomeone(annotated, word))) {
        continue;
      }
      if (verb.isVerb() && !Made.isMade(annotated.sentence(), verb)) {
        continue;
      }
      Speakers.of(document, annotated, besideVerb(match), spoken)
          .map(speaker -> Speakers.inNameOf(document, speaker))
          .map(
              speaker ->
                  new Speech(
                      annotated,
                      match,
                      List.of(),
                      speaker,
                      Sides.actors(annotated, match.slot("addressee")).stream()
                          .filter(actor -> !speaker.actors().contains(actor))
                          .filter(Speeches::isNamed)
                          .toList()))
          .ifPresent(speeches::add);
    }
    return List.copyOf(speeches);
  }

  /**
   * The words for the speaker on one side of the verb: what is joined to a speaker across his verb
   * is part of what he says.
   */
  private static List<Token> besideVerb(RuleMatch match) {
    List<Token> words = match.slot("speaker");
    int verb = match.trigger().index();
    return words.stream()
        .filter(word -> (word.index() < verb) == (words.get(0).index() < verb))
        .toList();
  }

  /** Whether the saying is part of a quotation; "he 'strongly condemns' it" is not. */
  private static boolean isQuoted(AnnotatedDocument document, RuleMatch match) {
    return document.isQuoted(match.trigger().span())
        && match.slot("speaker").stream().allMatch(word -> document.isQuoted(word.span()));
  }

  /** "told reporters", "told parliament": nobody that a record knows. */
  private static boolean isNamed(Actor actor) {
    return actor.person().isPresent() || !(actor.polity() instanceof ActorRef.Unresolved);
  }

  private static boolean isQuestion(AnnotatedDocument document, AnnotatedSentence annotated) {
    return annotated.span().in(document.text()).stripTrailing().endsWith("?");
  }

  /** A short line of its own without a full stop: it announces what the text says anyway. */
  private static boolean isHeading(AnnotatedDocument document, AnnotatedSentence annotated) {
    String text = document.text();
    int start = annotated.span().start();
    int end = annotated.span().end();
    String words = annotated.span().in(text).strip();
    return words.split("\\s+", LONGEST_HEADING + 1).length <= LONGEST_HEADING
        && Character.isLetterOrDigit(words.charAt(words.length() - 1))
        && (start == 0 || text.charAt(start - 1) == '\n')
        && (end >= text.length() || text.charAt(end) == '\n');
  }

  private static boolean isSomeone(AnnotatedSentence annotated, Token word) {
    return annotated.mention(word).map(mention -> NO_THING.contains(mention.kind())).orElse(false);
  }

  /**
   * One speech for each speaker of a sentence. Whoever only hands on what another says in the same
   * sentence is a voice in the chain, and no speaker.
   */
  static List<Speech> best(List<Speech> all) {
    Map<List<Actor>, Speech> bySpeaker = new LinkedHashMap<>();
    for (Speech speech : all) {
      boolean told = all.stream().anyMatch(outer -> keepsForItself(outer, speech));
      boolean handsOn = all.stream().anyMatch(inner -> handsOn(speech, inner));
      if (!told && !handsOn) {
        Speech full = speech;
        for (Speech inner : all) {
          full = keepsForItself(speech, inner) ? full.toThoseOf(inner) : full;
        }
        bySpeaker.merge(
            speech.speaker().actors(),
            full,
            (one, other) ->
                weight(other) > weight(one) ? other.joinedWith(one) : one.joinedWith(other));
      }
    }
    return List.copyOf(bySpeaker.values());
  }

  /**
   * Whether {@code outer} tells what {@code inner} says, so that the position is the inner one's.
   */
  private static boolean handsOn(Speech outer, Speech inner) {
    if (inner.equals(outer)
        || inner.isAttribution()
        || !inner.hasContent()
        || isSame(outer, inner)) {
      return false;
    }
    return outer.isAttribution()
        || (outer.reports(inner.verb())
            && !keepsForItself(outer, inner)
            && !outer.reportsBeside(inner.verb()));
  }

  /**
   * Whether what {@code inner} says is said by {@code outer} after all: by the spokesman who says
   * that his country calls for restraint, and by the minister who says that the other side rejects
   * every offer. Where he tells in so many words what the other side said, it is theirs.
   */
  private static boolean keepsForItself(Speech outer, Speech inner) {
    if (inner.equals(outer)
        || outer.isAttribution()
        || !outer.reports(inner.verb())
        || isSame(outer, inner)) {
      return false;
    }
    boolean ownState =
        inner.speaker().actors().stream()
            .allMatch(actor -> actor.person().isEmpty() && isServedBy(actor.polity(), outer));
    if (isCarriedOn(inner)) {
      return true;
    }
    boolean foreign =
        outer.speaker().actors().stream()
                .allMatch(actor -> actor.polity() instanceof ActorRef.Known)
            && inner.speaker().actors().stream()
                .noneMatch(actor -> isServedBy(actor.polity(), outer));
    boolean accountable =
        outer.speaker().actors().stream().anyMatch(actor -> actor.person().isPresent());
    boolean bySomeone =
        inner.speaker().actors().stream().anyMatch(actor -> actor.person().isPresent());
    boolean told = inner.kind().equals("say") && inner.hasClause();
    return ownState || (foreign && (accountable || !bySomeone) && !told);
  }

  /**
   * "Qin said that Taiwan was a risk and described it as ...": the parser makes the second verb go
   * on from "was", yet what is so does not speak.
   */
  private static boolean isCarriedOn(Speech inner) {
    Sentence sentence = inner.annotated().sentence();
    return inner.verb().relation().equals("conj")
        && sentence.children(inner.verb().index(), "nsubj").isEmpty()
        && sentence
            .governor(inner.verb())
            .filter(governor -> governor.lemma().equals("be"))
            .isPresent();
  }

  private static boolean isSame(Speech one, Speech other) {
    return one.speaker().actors().equals(other.speaker().actors());
  }

  private static boolean isServedBy(ActorRef polity, Speech speech) {
    return speech.speaker().actors().stream().anyMatch(actor -> actor.polity().equals(polity));
  }

  private static int weight(Speech speech) {
    int weight = speech.verb().isRoot() ? 3 : 0;
    weight += speech.hasClause() ? 2 : 0;
    weight += speech.hasContent() ? 4 : 0;
    weight += speech.isAttribution() ? -6 : 0;
    return weight;
  }
}
