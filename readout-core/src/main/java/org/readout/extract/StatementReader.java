package org.readout.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.annotate.AnnotatedDocument;
import org.readout.annotate.AnnotatedSentence;
import org.readout.annotate.Mention;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Attribution;
import org.readout.claim.Claim;
import org.readout.claim.Derivation;
import org.readout.claim.Reality;
import org.readout.claim.Statement;
import org.readout.claim.Voice;
import org.readout.knowledge.Candidate;
import org.readout.knowledge.Kind;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.rules.RuleMatch;
import org.readout.text.Span;

/** Reads what a document reports people and governments to have said. */
final class StatementReader {

  /**
   * A quotation shorter than this is a turn of phrase, and needs a verb of its own sentence to have
   * a speaker.
   */
  private static final int LEAST_QUOTED_WORDS = 4;

  /**
   * A quotation without a speaker of its own goes on from a statement that ends no farther before
   * it.
   */
  private static final int FARTHEST_BEFORE = 120;

  private static final Set<String> NOT_SAID =
      Set.of("will", "shall", "may", "might", "could", "would");

  private final Rulebook rulebook;

  StatementReader(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /** A statement in the making. */
  private record Draft(
      AnnotatedSentence annotated,
      RuleMatch match,
      Mention speaker,
      List<Actor> speakers,
      List<Actor> addressees,
      List<Voice> cited) {

    String kind() {
      return match.rule().yielded("kind", "say");
    }

    boolean hasClause() {
      return match.slot("content").stream()
          .anyMatch(token -> Set.of("ccomp", "xcomp").contains(token.relation()));
    }
  }

  List<Claim> read(AnnotatedDocument document) {
    List<Claim> claims = new ArrayList<>();
    Set<Span> attributed = new LinkedHashSet<>();
    for (AnnotatedSentence annotated : document.sentences()) {
      if (annotated.headline()) {
        continue;
      }
      if (!document.turns().isEmpty()) {
        Turns.claim(document, annotated).ifPresent(claims::add);
        continue;
      }
      for (Draft draft : drafts(document, annotated)) {
        Claim claim = claim(document, draft);
        claims.add(claim);
        attributed.addAll(((Statement) claim.content()).quotations());
      }
      goesOn(document, annotated, claims, attributed).ifPresent(claims::add);
    }
    return claims;
  }

  // ---------------------------------------------------------------- one sentence

  private List<Draft> drafts(AnnotatedDocument document, AnnotatedSentence annotated) {
    Sentence sentence = annotated.sentence();
    List<Draft> drafts = new ArrayList<>();
    for (RuleMatch match : rulebook.statements().match(sentence)) {
      Token verb = match.trigger();
      boolean unsaid =
          sentence.children(verb.index()).stream()
              .anyMatch(
                  child ->
                      child.relation().equals("neg")
                          || (child.relation().equals("aux") && NOT_SAID.contains(child.lemma())));
      if (unsaid || document.isQuoted(verb.span())) {
        continue;
      }
      List<Token> said = match.slot("content");
      boolean quotes = !quotations(document, annotated).isEmpty();
      boolean attribute = match.rule().yielded("kind", "").equals("attribute");
      if (said.isEmpty() && !quotes && !attribute) {
        continue;
      }
      speaker(annotated, match)
          .filter(mention -> isSpeaker(mention))
          .ifPresent(
              mention ->
                  drafts.add(
                      new Draft(
                          annotated,
                          match,
                          mention,
                          speakers(annotated, match),
                          Sides.actors(annotated, match.slot("addressee")),
                          List.of())));
    }
    return best(annotated, drafts);
  }

  private static Optional<Mention> speaker(AnnotatedSentence annotated, RuleMatch match) {
    return match.slot("speaker").stream()
        .map(annotated::mention)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static List<Actor> speakers(AnnotatedSentence annotated, RuleMatch match) {
    return Sides.actors(annotated, match.slot("speaker"));
  }

  private static boolean isSpeaker(Mention mention) {
    if (mention.kind() == Mention.Kind.VOICE || mention.actors().isEmpty()) {
      return false;
    }
    Actor actor = mention.actors().get(0);
    return actor.person().isPresent() || !(actor.polity() instanceof ActorRef.Unresolved);
  }

  /**
   * One statement for each speaker of a sentence. Whoever only hands on what another says in the
   * same sentence is a voice in the chain, and no speaker.
   */
  private static List<Draft> best(AnnotatedSentence annotated, List<Draft> drafts) {
    Sentence sentence = annotated.sentence();
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      boolean handsOn =
          drafts.stream()
              .anyMatch(
                  inner ->
                      !inner.equals(draft)
                          && !inner.speakers().equals(draft.speakers())
                          && !inner.kind().equals("attribute")
                          && (draft.kind().equals("attribute")
                              || isSaidIn(sentence, inner.match().trigger(), draft)));
      if (!handsOn) {
        kept.add(draft);
      }
    }
    Map<List<Actor>, Draft> bySpeaker = new LinkedHashMap<>();
    for (Draft draft : kept) {
      bySpeaker.merge(
          draft.speakers(), draft, (one, other) -> weight(other) > weight(one) ? other : one);
    }
    return List.copyOf(bySpeaker.values());
  }

  private static boolean isSaidIn(Sentence sentence, Token verb, Draft outer) {
    return outer.kind().equals("say")
        && outer.match().slot("content").stream()
            .anyMatch(
                content ->
                    content.relation().equals("ccomp")
                        && !content.equals(outer.match().trigger())
                        && Clauses.isUnder(sentence, verb, content)
                        && Clauses.isUnder(sentence, content, outer.match().trigger()));
  }

  private static int weight(Draft draft) {
    int weight = draft.match().trigger().isRoot() ? 2 : 0;
    weight += draft.hasClause() ? 3 : 0;
    weight += draft.kind().equals("attribute") ? -4 : 0;
    return weight;
  }

  private static List<Span> quotations(AnnotatedDocument document, AnnotatedSentence annotated) {
    return document.quotations().stream()
        .filter(quotation -> quotation.overlaps(annotated.span()))
        .toList();
  }

  // ---------------------------------------------------------------- claims

  private static Claim claim(AnnotatedDocument document, Draft draft) {
    AnnotatedSentence annotated = draft.annotated();
    List<Span> quotations = quotations(document, annotated);
    Span evidence = annotated.span();
    for (Span quotation : quotations) {
      evidence = evidence.cover(sentences(document, quotation));
    }
    List<Voice> chain = new ArrayList<>();
    Attribution around = Evidences.attribution(document, annotated, draft.match().trigger());
    for (Voice voice : around.voices()) {
      boolean self =
          voice.evidence().map(span -> span.overlaps(draft.speaker().span())).orElse(false);
      if (!self) {
        chain.add(voice);
      }
    }
    chain.add(
        new Voice(
            Voice.Kind.OFFICIAL,
            draft.speaker().span().in(document.text()).replaceAll("\\s+", " "),
            draft.speaker().actor(),
            Optional.of(draft.speaker().span())));
    Statement statement =
        new Statement(
            draft.speakers(),
            others(draft),
            draft.match().trigger().lemma(),
            quotations,
            issues(document, evidence));
    List<String> notes =
        draft.speaker().how().isEmpty() ? List.of() : List.of(draft.speaker().how());
    return Claim.of(
        statement,
        Reality.OCCURRED,
        new Attribution(chain),
        List.of(Evidences.of(document, evidence)),
        new Derivation(List.of(draft.match().rule().id()), notes));
  }

  private static List<Actor> others(Draft draft) {
    return draft.addressees().stream().filter(actor -> !draft.speakers().contains(actor)).toList();
  }

  /** The sentences that a quotation touches, as one stretch. */
  private static Span sentences(AnnotatedDocument document, Span quotation) {
    Span all = quotation;
    for (AnnotatedSentence sentence : document.sentences()) {
      if (sentence.span().overlaps(quotation)) {
        all = all.cover(sentence.span());
      }
    }
    return all;
  }

  /** A sentence that is all quotation, right behind a statement: the same speaker goes on. */
  private static Optional<Claim> goesOn(
      AnnotatedDocument document,
      AnnotatedSentence annotated,
      List<Claim> claims,
      Set<Span> attributed) {
    Optional<Span> quotation =
        document.quotations().stream()
            .filter(
                span ->
                    span.overlaps(annotated.span()) && span.start() >= annotated.span().start() - 1)
            .filter(span -> !attributed.contains(span))
            .filter(span -> span.in(document.text()).split("\\s+", -1).length >= LEAST_QUOTED_WORDS)
            .findFirst();
    if (quotation.isEmpty() || claims.isEmpty()) {
      return Optional.empty();
    }
    boolean ownSpeaker =
        document.sentences().stream()
            .filter(sentence -> sentence.span().overlaps(quotation.get()))
            .anyMatch(sentence -> sentence.span().end() > quotation.get().end() + 2);
    Claim last = claims.get(claims.size() - 1);
    int gap = quotation.get().start() - last.evidence().get(0).span().end();
    if (ownSpeaker || gap < 0 || gap > FARTHEST_BEFORE) {
      return Optional.empty();
    }
    Statement before = (Statement) last.content();
    attributed.add(quotation.get());
    Span evidence = sentences(document, quotation.get());
    return Optional.of(
        Claim.of(
            new Statement(
                before.speakers(),
                List.of(),
                before.verb(),
                List.of(quotation.get()),
                issues(document, evidence)),
            Reality.OCCURRED,
            last.attribution(),
            List.of(Evidences.of(document, evidence)),
            new Derivation(
                List.of("quotation-goes-on"),
                List.of(
                    "nobody else is named; " + labels(before.speakers()) + " spoke just before"))));
  }

  private static String labels(List<Actor> actors) {
    return actors.stream().map(Actor::label).collect(Collectors.joining(" and "));
  }

  /** What the dictionary knows as subjects of diplomacy in a stretch of text. */
  static List<String> issues(AnnotatedDocument document, Span span) {
    return document.namesWithin(span).stream()
        .flatMap(match -> match.candidates().stream())
        .filter(candidate -> candidate.kind() == Kind.ISSUE)
        .map(Candidate::id)
        .distinct()
        .sorted(Comparator.naturalOrder())
        .toList();
  }
}
