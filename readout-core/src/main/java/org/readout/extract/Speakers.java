package org.readout.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.annotate.AnnotatedDocument;
import org.readout.annotate.AnnotatedSentence;
import org.readout.annotate.Mention;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Office;
import org.readout.knowledge.DictionaryMatch;
import org.readout.knowledge.Kind;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.text.Span;

/** Decides who speaks where the words of a sentence lead to a speaker. */
final class Speakers {

  private static final Set<String> ISSUERS = Set.of("from", "by", "of", "at");

  private static final Set<String> OWNERS = Set.of("poss", "compound", "nmod", "pobj");
  private static final Set<String> SERVES = Set.of("of", "for", "to");

  private Speakers() {}

  /**
   * Who speaks.
   *
   * @param words the words that a rule leads to
   * @param spoken who was spoken of before
   * @return nobody where the words stand for the media, for observers, or for no one known
   */
  static Optional<Speaker> of(
      AnnotatedDocument document, AnnotatedSentence annotated, List<Token> words, Spoken spoken) {
    Set<Actor> actors = new LinkedHashSet<>();
    List<String> names = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    Optional<Span> all = Optional.empty();
    for (Token word : words) {
      Optional<Speaker> one = of(document, annotated, word, spoken);
      if (one.isPresent()) {
        actors.addAll(one.get().actors());
        names.add(one.get().name());
        if (!one.get().how().isEmpty()) {
          notes.add(one.get().how());
        }
        Span span = one.get().words();
        all = Optional.of(all.map(before -> before.cover(span)).orElse(span));
      }
    }
    return all.map(
        span ->
            new Speaker(
                span, String.join(" and ", names), List.copyOf(actors), String.join("; ", notes)));
  }

  private static Optional<Speaker> of(
      AnnotatedDocument document, AnnotatedSentence annotated, Token word, Spoken spoken) {
    Optional<Mention> mention = annotated.mention(word);
    if (isMedia(document, annotated, word)) {
      return Optional.empty();
    }
    if (mention.isPresent()) {
      // "Sunak's spokesman": whose he is decides whom he speaks for.
      Optional<Speaker> owned =
          isOfNobody(mention.get()) ? bureau(document, annotated, word) : Optional.empty();
      return owned.isPresent()
          ? owned
          : mention.filter(Speakers::canSpeak).map(one -> Speaker.of(one, document.text()));
    }
    if (word.lemma().equals("it")) {
      return spoken
          .it(document, annotated, word)
          .map(body -> body.at(word.span(), "\"it\" is " + body.name() + ", spoken of before"));
    }
    if (SpeechWords.UTTERANCE.contains(word.lemma())) {
      return issuer(document, annotated, word).or(() -> definite(annotated, word, spoken.issuer()));
    }
    return SpeechWords.BUREAU.contains(word.lemma())
        ? bureau(document, annotated, word)
        : Optional.empty();
  }

  private static boolean isOfNobody(Mention mention) {
    return mention
        .actor()
        .filter(actor -> actor.person().isEmpty())
        .filter(actor -> actor.polity() instanceof ActorRef.Unresolved)
        .isPresent();
  }

  /**
   * "his office", "the President's team", "an adviser to the President": the state speaks, not its
   * president himself.
   */
  private static Optional<Speaker> bureau(
      AnnotatedDocument document, AnnotatedSentence annotated, Token word) {
    Sentence sentence = annotated.sentence();
    return sentence.children(word.index()).stream()
        .flatMap(
            child ->
                child.relation().equals("prep") && SERVES.contains(child.lemma())
                    ? sentence.children(child.index(), "pobj").stream()
                    : Stream.of(child))
        .filter(child -> OWNERS.contains(child.relation()))
        .map(annotated::mention)
        .flatMap(Optional::stream)
        .filter(Speakers::canSpeak)
        .filter(owner -> owner.actors().size() == 1)
        .findFirst()
        .map(
            owner -> {
              Actor actor = owner.actors().get(0);
              String title = actor.label() + "'s " + word.lemma();
              Office office = new Office(Optional.empty(), title, Optional.empty());
              Span words = owner.span().cover(word.span());
              boolean pronoun = owner.kind() == Mention.Kind.PRONOUN;
              return new Speaker(
                  words,
                  pronoun ? title : Speaker.plain(words, document.text()),
                  List.of(new Actor(actor.polity(), Optional.empty(), Optional.of(office))),
                  owner.how());
            });
  }

  /** Where the text is in somebody's own name, what it says of his state's position is his word. */
  static Speaker inNameOf(AnnotatedDocument document, Speaker speaker) {
    List<Actor> authors = document.authors();
    boolean ownState =
        authors.size() == 1
            && speaker.actors().stream()
                .allMatch(
                    actor ->
                        actor.person().isEmpty() && actor.polity().equals(authors.get(0).polity()));
    return ownState
        ? new Speaker(
            speaker.words(),
            Speaker.names(authors),
            authors,
            "the text is in the name of " + Speaker.names(authors))
        : speaker;
  }

  /** Whether a word stands for a newspaper, an agency or a broadcaster. */
  static boolean isMedia(AnnotatedDocument document, AnnotatedSentence annotated, Token word) {
    Optional<Mention> mention = annotated.mention(word);
    if (mention.isPresent() && mention.get().kind() == Mention.Kind.PERSON) {
      return false;
    }
    Span span = mention.map(Mention::span).orElse(word.span());
    String last =
        span.in(document.text())
            .replaceAll("(?s).*[\\s-]", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}]", "");
    if (SpeechWords.MEDIA.contains(last) && !last.equals("press")) {
      return true;
    }
    for (DictionaryMatch match : document.namesWithin(annotated.span())) {
      if (match.has(Kind.MEDIA) && match.span().overlaps(span)) {
        return true;
      }
    }
    return mention.isEmpty() && SpeechWords.MEDIA.contains(word.lemma());
  }

  /** Observers speak for nobody, and neither do sources whose state is not named. */
  private static boolean canSpeak(Mention mention) {
    if (mention.kind() == Mention.Kind.VOICE || mention.actors().isEmpty()) {
      return false;
    }
    for (Actor actor : mention.actors()) {
      boolean known =
          actor.person().isPresent() || !(actor.polity() instanceof ActorRef.Unresolved);
      boolean official =
          actor
              .office()
              .map(office -> office.title().toLowerCase(Locale.ROOT).replaceAll(".*\\s", ""))
              .filter(noun -> !SpeechWords.NAMELESS.contains(noun))
              .isPresent();
      if (!known && !official) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whose statement it is: "the Department's statement", "a statement from", "a White House
   * readout", "issued a statement".
   */
  static Optional<Speaker> issuer(
      AnnotatedDocument document, AnnotatedSentence annotated, Token utterance) {
    Sentence sentence = annotated.sentence();
    List<Token> owners = new ArrayList<>();
    for (Token child : sentence.children(utterance.index())) {
      switch (child.relation()) {
        case "poss", "compound", "nmod" -> owners.add(child);
        case "prep" -> {
          if (ISSUERS.contains(child.lemma())) {
            owners.addAll(sentence.children(child.index(), "pobj"));
          }
        }
        case "acl" -> {
          for (Token by : sentence.children(child.index())) {
            if (SpeechWords.ISSUE.contains(child.lemma()) && by.lemma().equals("by")) {
              owners.addAll(sentence.children(by.index(), "pobj"));
            }
          }
        }
        default -> {}
      }
    }
    Optional<Token> verb = sentence.governor(utterance);
    if (utterance.relation().equals("dobj")
        && verb.isPresent()
        && SpeechWords.ISSUE.contains(verb.get().lemma())) {
      owners.addAll(sentence.children(verb.get().index(), "nsubj"));
    }
    return owners.stream()
        .map(owner -> of(document, annotated, owner, Spoken.nobody()))
        .flatMap(Optional::stream)
        .findFirst()
        .map(owner -> owner.at(owner.words(), whose(utterance, owner)));
  }

  /** "The statement added": the one spoken of before. */
  private static Optional<Speaker> definite(
      AnnotatedSentence annotated, Token utterance, Optional<Speaker> issuer) {
    boolean isDefinite =
        annotated.sentence().children(utterance.index(), "det").stream()
            .anyMatch(det -> Set.of("the", "this", "that").contains(det.lemma()));
    return isDefinite
        ? issuer.map(one -> one.at(utterance.span(), whose(utterance, one)))
        : Optional.empty();
  }

  private static String whose(Token utterance, Speaker owner) {
    return "the " + utterance.lemma() + " is that of " + owner.name();
  }
}
