package org.readout.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.annotate.AnnotatedDocument;
import org.readout.annotate.AnnotatedSentence;
import org.readout.annotate.Mention;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Participant;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.rules.Path;
import org.readout.text.Span;

/**
 * Finds out who takes part in the acts of one sentence: the mention a word stands for; else
 * somebody described ("police in Lagos", "the union"); else the one to whom a thing belongs ("the
 * decision of the court").
 */
final class Participants {

  /** Relations of the one who is told: "told Rubio that the US must". */
  static final Set<String> TOLD = Set.of("dobj", "dative", "iobj");

  private static final Set<String> NUMBERING =
      Set.of("compound", "nmod", "amod", "nummod", "num", "quantmod", "qmod");

  private static final Set<String> NOMINAL = Set.of("nsubj", "nsubjpass", "dobj", "pobj", "conj");

  /** Words for whoever speaks. */
  private static final Set<String> FIRST_PERSON =
      Set.of("i", "we", "me", "us", "my", "our", "mine", "ours", "myself", "ourselves");

  /** What somebody has to do with an act. */
  enum Part {
    /** Acts. */
    ACTING,
    /** Is the one at whom it is aimed. */
    AIMED_AT,
    /** Is found fault with, or asked to act otherwise. */
    BLAMED
  }

  private static final int DEEPEST = 3;

  private final AnnotatedDocument document;
  private final AnnotatedSentence annotated;
  private final Sentence sentence;
  private final ActorSectors sectors;
  private final NounPhrases phrases;
  private final ActPronouns pronouns;
  private final Owners owners;
  private final List<Span> given;

  /**
   * Participants of one sentence.
   *
   * @param spoken who was spoken of in the sentences before
   * @param given stretches of text that are known to stand for participants, whatever they say
   */
  Participants(
      AnnotatedDocument document,
      AnnotatedSentence annotated,
      ActorSectors sectors,
      Spoken spoken,
      List<Span> given) {
    this.document = document;
    this.annotated = annotated;
    this.sentence = annotated.sentence();
    this.sectors = sectors;
    this.phrases = new NounPhrases(document, annotated);
    this.given = List.copyOf(given);
    this.pronouns = new ActPronouns(document, annotated, sectors, phrases, spoken, this);
    this.owners = new Owners(document, annotated, sectors, phrases, this.given, this);
  }

  /**
   * "reopened its embassy in Riyadh": the one state besides that of the actors where their own
   * people or missions are.
   */
  List<Participant> postedTo(List<Participant> own, List<Participant> actors) {
    for (Participant one : own) {
      Set<String> hosts = phrases.countries(one.words());
      actors.forEach(actor -> hosts.remove(actor.actor().polity().label()));
      if (hosts.size() == 1) {
        ActorRef host = new ActorRef.Known(hosts.iterator().next());
        return List.of(new Participant(Actor.of(host), List.of(), one.name(), one.words()));
      }
    }
    return List.of();
  }

  /** Whom a stretch of text stands for that is known to stand for somebody. */
  List<Participant> at(Span stretch) {
    return Clauses.headOf(sentence, stretch)
        .map(head -> of(head, Part.AIMED_AT))
        .filter(found -> !found.isEmpty())
        .orElseGet(
            () ->
                List.of(
                    new Participant(
                        Actor.of(new ActorRef.Unresolved(phrases.name(stretch))),
                        List.of(),
                        phrases.name(stretch),
                        stretch)));
  }

  /** Who is told what stands at this word: "Wang told Rubio that". */
  List<Participant> told(Token said) {
    Token at = said;
    for (int steps = 0; steps < sentence.tokens().size(); steps++) {
      Optional<Token> governor = sentence.governor(at);
      if (governor.isEmpty()) {
        return List.of();
      }
      Token verb = governor.get();
      if (at.relation().equals("ccomp") && SpeechWords.SAY.contains(verb.lemma())) {
        return sentence.children(verb.index()).stream()
            .filter(child -> TOLD.contains(child.relation()))
            .flatMap(child -> of(child, Part.AIMED_AT, 0).stream())
            .filter(told -> told.actor().polity() instanceof ActorRef.Known)
            .toList();
      }
      at = verb;
    }
    return List.of();
  }

  /** Whoever says what stands at this word. */
  List<Participant> speaker(Token said) {
    return new ActSpeaker(document, annotated, sectors).of(said);
  }

  /** Who stands at the end of the first of these paths that leads to somebody. */
  List<Participant> along(List<Path> paths, Token trigger, Part part) {
    for (Path path : paths) {
      Set<Participant> found = new LinkedHashSet<>();
      for (Token token : path.follow(sentence, trigger)) {
        if (token.index() != trigger.index()) {
          found.addAll(of(token, part));
        }
      }
      if (!found.isEmpty()) {
        return List.copyOf(found);
      }
    }
    return List.of();
  }

  /**
   * Whom a word and what belongs to it stand for.
   *
   * @param part the part they are to take; of those who act, only owners and authors of a thing
   *     count, and not those whom it concerns
   */
  List<Participant> of(Token token, Part part) {
    return of(token, part, DEEPEST);
  }

  List<Participant> of(Token token, Part part, int depth) {
    boolean number = token.hasTag("CD") || NounWords.PART_OF.contains(token.lemma());
    if (number && NUMBERING.contains(token.relation())) {
      // "a dozen requests" are nobody's for their number.
      return List.of();
    }
    boolean known = given.stream().anyMatch(span -> span.overlaps(token.span()));
    Optional<Mention> mention = annotated.mention(token);
    if (mention.isPresent() && mention.get().kind() != Mention.Kind.VOICE) {
      List<Participant> mentioned = mentioned(mention.get(), token);
      if (!mentioned.isEmpty()) {
        return mentioned;
      }
    }
    if (FIRST_PERSON.contains(token.lemma())) {
      return speaker(token);
    }
    if (ActPronouns.PRONOUNS.contains(token.lemma())) {
      List<Participant> named =
          depth == 0
              ? List.of()
              : pronouns.objectBefore(token).orElseGet(() -> pronouns.antecedent(token));
      return named.isEmpty() ? pronouns.spokenOf(token) : named;
    }
    List<Participant> described = described(token, part == Part.ACTING, known);
    if (!described.isEmpty()) {
      return described;
    }
    return depth == 0 ? List.of() : owners.of(token, part, depth);
  }

  private List<Participant> mentioned(Mention mention, Token token) {
    List<Participant> found = new ArrayList<>();
    for (Actor actor : mention.actors()) {
      Mention named = pronouns.named(mention, actor);
      Span words = named.span();
      String name = phrases.name(words);
      Actor placed = placed(actor, token, words);
      found.add(new Participant(placed, sectors.of(placed, named, name), name, words));
    }
    return found;
  }

  /** "its embassy in Caracas": somebody of whom no state is known is of the one named with him. */
  private Actor placed(Actor actor, Token token, Span words) {
    return actor.polity() instanceof ActorRef.Unresolved
        ? phrases
            .countryOf(words)
            .or(() -> phrases.polity(token, words))
            .map(country -> new Actor(new ActorRef.Known(country), actor.person(), actor.office()))
            .orElse(actor)
        : actor;
  }

  /** Somebody told by a noun: an agent noun, or a proper name that nothing else explains. */
  private List<Participant> described(Token token, boolean acting, boolean known) {
    if (phrases.isTime(token) || (acting && phrases.isPlace(token))) {
      return List.of();
    }
    if (phrases.isPlace(token) && !known && isRegion(token)) {
      return List.of();
    }
    boolean before = Set.of("compound", "nmod", "amod").contains(token.relation());
    if (before && !known && sectors.saysNothingBefore(token.lemma())) {
      return List.of();
    }
    List<String> roles =
        isNominal(token) ? sectors.of(token.lemma(), phrases.modifiers(token)) : List.of();
    boolean proper =
        token.isProperNoun()
            && token.form().length() > 1
            && Character.isLetter(token.form().charAt(0));
    if (roles.isEmpty() && !proper && !known) {
      return List.of();
    }
    if (NounWords.PART_OF.contains(token.lemma())
        && !sentence.children(token.index(), "prep").isEmpty()) {
      return List.of();
    }
    Span words = phrases.phrase(token);
    String name = phrases.name(words);
    List<ActorRef> nations = nationsJoined(token);
    if (nations.isEmpty()) {
      nations =
          List.of(
              phrases
                  .polity(token, words)
                  .<ActorRef>map(ActorRef.Known::new)
                  .or(() -> owner(token))
                  .orElseGet(() -> new ActorRef.Unresolved(name)));
    }
    return nations.stream()
        .map(nation -> new Participant(Actor.of(nation), roles, name, words))
        .toList();
  }

  /** A noun, or an adjective that stands for one: "a militant". */
  private static boolean isNominal(Token token) {
    return token.hasTag("NN")
        || (token.hasTag("JJ") && NOMINAL.contains(token.relation()))
        || token.hasTag("CD");
  }

  /** A sea or a part of the world, which nobody can ask or threaten. */
  private boolean isRegion(Token token) {
    return phrases.namesOver(token).stream()
        .flatMap(match -> match.candidates().stream())
        .anyMatch(candidate -> sectors.isRegion(candidate.id()));
  }

  /** "Russia massed its troops": those of whoever the pronoun stands for. */
  private Optional<ActorRef> owner(Token token) {
    if (NounWords.RELATED.contains(token.lemma())) {
      return Optional.empty();
    }
    return sentence.children(token.index(), "poss").stream()
        .filter(child -> ActPronouns.PRONOUNS.contains(child.lemma()))
        .flatMap(child -> pronouns.antecedent(child).stream())
        .map(owner -> owner.actor().polity())
        .filter(ActorRef.Known.class::isInstance)
        .findFirst();
  }

  /** "Indian and Chinese troops": the states whose adjectives are joined before a word. */
  private List<ActorRef> nationsJoined(Token token) {
    for (Token child : sentence.children(token.index())) {
      if (Set.of("compound", "nmod", "amod").contains(child.relation())) {
        List<ActorRef> nations =
            phrases.withConjuncts(child).stream()
                .flatMap(one -> annotated.mention(one).stream())
                .flatMap(mention -> mention.polities().stream())
                .distinct()
                .<ActorRef>map(ActorRef.Known::new)
                .toList();
        if (nations.size() > 1) {
          return nations;
        }
      }
    }
    return List.of();
  }

  /** Those of {@code some} who are not among {@code others}, by their words and by who they are. */
  static List<Participant> without(List<Participant> some, List<Participant> others) {
    return some.stream()
        .filter(
            one ->
                others.stream()
                    .noneMatch(
                        other -> other.words().overlaps(one.words()) || isOfTheSame(one, other)))
        .toList();
  }

  private static boolean isOfTheSame(Participant one, Participant other) {
    return one.actor().polity() instanceof ActorRef.Known
        && other.actor().equals(one.actor())
        && other.sectors().equals(one.sectors());
  }
}
