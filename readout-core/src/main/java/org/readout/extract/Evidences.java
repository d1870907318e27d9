package org.readout.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.annotate.AnnotatedDocument;
import org.readout.annotate.AnnotatedSentence;
import org.readout.annotate.Mention;
import org.readout.claim.Actor;
import org.readout.claim.Attribution;
import org.readout.claim.Evidence;
import org.readout.claim.Voice;
import org.readout.knowledge.DictionaryMatch;
import org.readout.knowledge.Kind;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.text.Span;

/** Evidence and attribution: the words a claim rests on, and whose words they are. */
final class Evidences {

  private static final java.util.Set<String> SAY_BY_SUBORDINATION =
      java.util.Set.of("ccomp", "advcl", "parataxis", "acl");

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
        document.publisherPolity().map(id -> Actor.of(new org.readout.claim.ActorRef.Known(id))),
        Optional.empty());
  }

  /**
   * The publisher, then everyone the sentence gives as saying what {@code word} is part of,
   * outermost first.
   */
  static Attribution attribution(
      AnnotatedDocument document, AnnotatedSentence annotated, Token word) {
    Sentence sentence = annotated.sentence();
    List<Voice> cited = new java.util.ArrayList<>();
    Token at = word;
    for (int steps = 0; steps < sentence.tokens().size(); steps++) {
      Optional<Token> governor = sentence.governor(at);
      if (governor.isEmpty()) {
        break;
      }
      Token verb = governor.get();
      if (SAY_BY_SUBORDINATION.contains(at.relation()) && verb.isVerb()) {
        for (Token subject : sentence.children(verb.index(), "nsubj")) {
          if (!Clauses.isUnder(sentence, word, subject) && isSaying(verb)) {
            voice(document, annotated, subject).ifPresent(cited::add);
          }
        }
      }
      at = verb;
    }
    java.util.Collections.reverse(cited);
    according(document, annotated, word).ifPresent(voice -> cited.add(0, voice));
    return new Attribution(Stream.concat(Stream.of(publisher(document)), cited.stream()).toList());
  }

  private static boolean isSaying(Token verb) {
    return Saying.isSaying(verb.lemma());
  }

  /** "according to NAME" in the same sentence. */
  private static Optional<Voice> according(
      AnnotatedDocument document, AnnotatedSentence annotated, Token word) {
    Sentence sentence = annotated.sentence();
    for (Token token : sentence.tokens()) {
      if (token.form().equalsIgnoreCase("according") && token.index() != word.index()) {
        for (Token to : sentence.children(token.index())) {
          for (Token source : sentence.children(to.index(), "pobj")) {
            return voice(document, annotated, source);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The voice that a word stands for. */
  static Optional<Voice> voice(
      AnnotatedDocument document, AnnotatedSentence annotated, Token token) {
    Optional<Mention> mention = annotated.mention(token);
    if (mention.isPresent()
        && mention.get().kind() != Mention.Kind.VOICE
        && !mention.get().actors().isEmpty()) {
      Actor actor = mention.get().actors().get(0);
      Voice.Kind kind =
          mention.get().kind() == Mention.Kind.UNNAMED
                  && actor.polity() instanceof org.readout.claim.ActorRef.Unresolved
              ? Voice.Kind.UNNAMED
              : Voice.Kind.OFFICIAL;
      return Optional.of(
          new Voice(
              kind,
              mention.get().span().in(document.text()).replaceAll("\\s+", " "),
              Optional.of(actor),
              Optional.of(mention.get().span())));
    }
    for (DictionaryMatch match : document.namesWithin(annotated.span())) {
      if (match.has(Kind.MEDIA) && match.span().overlaps(token.span())) {
        return Optional.of(
            new Voice(
                Voice.Kind.MEDIA,
                match.span().in(document.text()),
                Optional.empty(),
                Optional.of(match.span())));
      }
    }
    if (token.hasTag("NN") || mention.isPresent()) {
      List<Token> phrase = annotated.sentence().subtree(token.index());
      Span span = Span.of(phrase.get(0).span().start(), token.span().end());
      boolean media =
          token.lemma().equals("media")
              || token.lemma().equals("newspaper")
              || token.lemma().equals("agency");
      return Optional.of(
          new Voice(
              media ? Voice.Kind.MEDIA : Voice.Kind.UNNAMED,
              span.in(document.text()).replaceAll("\\s+", " "),
              Optional.empty(),
              Optional.of(span)));
    }
    return Optional.empty();
  }
}
