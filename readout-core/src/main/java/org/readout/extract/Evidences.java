package org.readout.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.annotate.AnnotatedDocument;
import org.readout.annotate.AnnotatedSentence;
import org.readout.annotate.Mention;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Attribution;
import org.readout.claim.Evidence;
import org.readout.claim.Voice;
import org.readout.knowledge.DictionaryMatch;
import org.readout.knowledge.Kind;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.rules.Path;
import org.readout.text.Span;

/** Evidence and attribution: the words a claim rests on, and whose words they are. */
final class Evidences {

  private static final Set<String> SAY_BY_SUBORDINATION =
      Set.of("ccomp", "advcl", "parataxis", "acl");

  private static final Path SUBJECT = Path.of("subject");

  private static final Set<String> CITE = Set.of("cite", "quote");

  private Evidences() {}

  static Evidence of(AnnotatedDocument document, Span span) {
    return Evidence.at(document.document().id(), document.document().text(), span);
  }

  static Voice publisher(AnnotatedDocument document) {
    String name =
        document
            .publisher()
            .map(one -> one.name())
            .or(() -> document.document().publisher())
            .orElse("the document");
    return new Voice(
        Voice.Kind.PUBLISHER,
        name,
        document.publisherPolity().map(id -> Actor.of(new ActorRef.Known(id))),
        Optional.empty());
  }

  /**
   * The publisher, then everyone the sentence gives as saying what {@code word} is part of,
   * outermost first.
   */
  static Attribution attribution(
      AnnotatedDocument document, AnnotatedSentence annotated, Token word) {
    Sentence sentence = annotated.sentence();
    List<Voice> cited = new ArrayList<>();
    Token at = word;
    for (int steps = 0; steps < sentence.tokens().size(); steps++) {
      inserted(document, annotated, at, word).forEach(cited::add);
      Optional<Token> governor = sentence.governor(at);
      if (governor.isEmpty()) {
        break;
      }
      if (at.relation().equals("appos") && NounWords.SUMMING_UP.contains(at.lemma())) {
        // "..., a move condemned by Beijing": no longer the words of whoever was cited.
        break;
      }
      Token verb = governor.get();
      if (isReported(sentence, at) && verb.isVerb() && SpeechWords.SAY.contains(verb.lemma())) {
        // Who cites stands outside of whom he cites.
        cited(document, annotated, verb, word).forEach(cited::add);
        sayers(document, annotated, verb, word).forEach(cited::add);
      }
      if (at.lemma().equals("as") && CITE.contains(verb.lemma())) {
        // "was quoted by the agency as saying".
        sayers(document, annotated, verb, word).forEach(cited::add);
      }
      at = verb;
    }
    according(document, annotated, word).forEach(cited::add);
    List<Voice> chain = new ArrayList<>(List.of(publisher(document)));
    Authored.voice(document).ifPresent(chain::add);
    Collections.reverse(cited);
    for (Voice voice : cited) {
      boolean known =
          chain.stream()
              .anyMatch(
                  before ->
                      before.evidence().equals(voice.evidence())
                          || (before.actor().isPresent()
                              && before.kind() != Voice.Kind.PUBLISHER
                              && before.actor().equals(voice.actor())));
      if (!known) {
        chain.add(voice);
      }
    }
    return new Attribution(chain);
  }

  /**
   * Whoever says a word, as far as a state or body is known; for a quotation of several sentences,
   * whoever one of them gives as its speaker.
   */
  static Optional<Voice> official(
      AnnotatedDocument document, AnnotatedSentence annotated, Token word) {
    Optional<Span> quotation =
        document.quotations().stream().filter(one -> one.contains(word.span())).findFirst();
    return Stream.concat(
            Stream.of(attribution(document, annotated, word)),
            quotation.stream().flatMap(words -> attributions(document, words)))
        .map(Attribution::innermost)
        .filter(voice -> voice.kind() == Voice.Kind.OFFICIAL && voice.actor().isPresent())
        .findFirst();
  }

  /** Of each sentence that a quotation touches, by its last word within. */
  private static Stream<Attribution> attributions(AnnotatedDocument document, Span quotation) {
    return document.sentences().stream()
        .filter(one -> one.span().overlaps(quotation) && one.sentence().isParsed())
        .flatMap(
            one -> {
              List<Token> within = one.sentence().within(quotation);
              return within.stream()
                  .filter(Token::isVerb)
                  .reduce((first, second) -> second)
                  .map(last -> attribution(document, one, last))
                  .stream();
            });
  }

  /** Whether a clause is what the verb above it says: not so for "while Russia denies it". */
  private static boolean isReported(Sentence sentence, Token clause) {
    boolean adverbial = clause.relation().equals("advcl");
    int verb = clause.head();
    boolean apart =
        sentence.tokens().stream()
            .filter(token -> token.form().equals(";"))
            .anyMatch(
                token ->
                    token.index() > Math.min(verb, clause.index())
                        && token.index() < Math.max(verb, clause.index()));
    if (apart) {
      // "Qin said ...; Kuleba stressed ...": two statements side by side.
      return false;
    }
    return SAY_BY_SUBORDINATION.contains(clause.relation())
        && !(adverbial && !sentence.children(clause.index(), "mark").isEmpty());
  }

  /**
   * Subjects of a verb of saying, and whoever quotes them: "was quoted by the agency as saying".
   */
  private static List<Voice> sayers(
      AnnotatedDocument document, AnnotatedSentence annotated, Token verb, Token word) {
    Sentence sentence = annotated.sentence();
    List<Token> subjects = new ArrayList<>(sentence.children(verb.index(), "nsubj"));
    for (Token by : sentence.children(verb.index(), "agent")) {
      subjects.addAll(sentence.children(by.index(), "pobj"));
    }
    if (subjects.isEmpty() && verb.relation().equals("advcl")) {
      // "Rouhani ruled it out, saying that": whoever does what the clause hangs on.
      subjects.addAll(SUBJECT.heads(sentence, verb));
    }
    return subjects.stream()
        .filter(subject -> !Clauses.isUnder(sentence, word, subject))
        .map(subject -> voice(document, annotated, subject))
        .flatMap(Optional::stream)
        .toList();
  }

  /** "..., citing two officials": whom the one who says it has it from. */
  private static List<Voice> cited(
      AnnotatedDocument document, AnnotatedSentence annotated, Token verb, Token word) {
    Sentence sentence = annotated.sentence();
    return sentence.children(verb.index()).stream()
        .filter(child -> CITE.contains(child.lemma()) && child.tag().equals("VBG"))
        .filter(child -> !Clauses.isUnder(sentence, word, child))
        .flatMap(child -> sentence.children(child.index(), "dobj").stream())
        .map(source -> voice(document, annotated, source))
        .flatMap(Optional::stream)
        .toList();
  }

  /** "Wang, the ministry said, told him": a saying put into the clause it hands on. */
  private static List<Voice> inserted(
      AnnotatedDocument document, AnnotatedSentence annotated, Token at, Token word) {
    Sentence sentence = annotated.sentence();
    return sentence.children(at.index()).stream()
        .filter(child -> isInserted(sentence, child) && SpeechWords.SAY.contains(child.lemma()))
        .filter(child -> !Clauses.isUnder(sentence, word, child))
        .flatMap(child -> sayers(document, annotated, child, word).stream())
        .toList();
  }

  /** A clause put in, or one that "as" opens. */
  private static boolean isInserted(Sentence sentence, Token verb) {
    return verb.isVerb()
        && (verb.relation().equals("parataxis")
            || (verb.relation().equals("advcl")
                && sentence.children(verb.index(), "mark").stream()
                    .anyMatch(mark -> mark.lemma().equals("as"))));
  }

  /** "according to NAME" in the same sentence. */
  private static List<Voice> according(
      AnnotatedDocument document, AnnotatedSentence annotated, Token word) {
    Sentence sentence = annotated.sentence();
    List<Voice> voices = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.form().equalsIgnoreCase("according") && token.index() != word.index()) {
        for (Token to : sentence.children(token.index())) {
          for (Token source : sentence.children(to.index(), "pobj")) {
            voice(document, annotated, source).ifPresent(voices::add);
          }
        }
      }
    }
    return voices;
  }

  /** The voice that a word stands for. */
  static Optional<Voice> voice(
      AnnotatedDocument document, AnnotatedSentence annotated, Token token) {
    Optional<Mention> mention = annotated.mention(token);
    if (Speakers.isMedia(document, annotated, token)) {
      Span words = mention.map(Mention::span).orElseGet(() -> phrase(document, annotated, token));
      return Optional.of(voice(document, Voice.Kind.MEDIA, words, Optional.empty()));
    }
    if (mention.isPresent()
        && mention.get().kind() != Mention.Kind.VOICE
        && !mention.get().actors().isEmpty()) {
      boolean unnamed =
          mention.get().kind() == Mention.Kind.UNNAMED
              && mention.get().actors().get(0).polity() instanceof ActorRef.Unresolved;
      Speaker named = Speaker.of(mention.get(), document.text());
      return Optional.of(
          new Voice(
              unnamed ? Voice.Kind.UNNAMED : Voice.Kind.OFFICIAL,
              named.name(),
              mention.get().actor(),
              Optional.of(named.words())));
    }
    if (SpeechWords.UTTERANCE.contains(token.lemma())) {
      Optional<Speaker> issuer = Speakers.issuer(document, annotated, token);
      if (issuer.isPresent()) {
        List<Actor> actors = issuer.get().actors();
        return Optional.of(
            voice(
                document,
                Voice.Kind.OFFICIAL,
                issuer.get().words(),
                actors.size() == 1 ? Optional.of(actors.get(0)) : Optional.empty()));
      }
    }
    if (token.hasTag("NN") || mention.isPresent()) {
      Span words = mention.map(Mention::span).orElseGet(() -> phrase(document, annotated, token));
      return Optional.of(voice(document, Voice.Kind.UNNAMED, words, Optional.empty()));
    }
    return Optional.empty();
  }

  private static Voice voice(
      AnnotatedDocument document, Voice.Kind kind, Span words, Optional<Actor> actor) {
    return new Voice(
        kind, words.in(document.text()).replaceAll("\\s+", " "), actor, Optional.of(words));
  }

  /** A name of the dictionary, or a noun with what stands before it: "two people close to him". */
  private static Span phrase(AnnotatedDocument document, AnnotatedSentence annotated, Token token) {
    for (DictionaryMatch match : document.namesWithin(annotated.span())) {
      if (match.has(Kind.MEDIA) && match.span().overlaps(token.span())) {
        return match.span();
      }
    }
    List<Token> phrase = annotated.sentence().subtree(token.index());
    return Span.of(phrase.get(0).span().start(), token.span().end());
  }
}
