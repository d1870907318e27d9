package org.readout.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.annotate.Mention;
import org.readout.claim.ActType;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Claim;
import org.readout.claim.Engagement;
import org.readout.claim.Participant;
import org.readout.claim.Party;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.text.Span;

/**
 * What the rest of a document says of its acts: whom words without an addressee were aimed at, and
 * which acts are one act told twice.
 */
final class ActNarrative {

  /** Acts that are always aimed at somebody, so that one who is not named is to be looked for. */
  private static final Set<ActType> AIMED =
      Set.of(
          ActType.REQUEST,
          ActType.REJECT,
          ActType.THREATEN,
          ActType.ACCUSE,
          ActType.AGREE,
          ActType.CONCEDE,
          ActType.SANCTION);

  /** Acts that are told again and again; demands, charges and promises may each be others. */
  private static final Set<ActType> ONCE = Set.of(ActType.SUPPORT, ActType.REJECT, ActType.CONSULT);

  /** Acts that are said to somebody, who in talks is the other side. */
  private static final Set<ActType> ADDRESSED =
      Set.of(ActType.REQUEST, ActType.REJECT, ActType.THREATEN, ActType.AGREE, ActType.CONCEDE);

  private static final Set<ActType> TWO_SIDED =
      Set.of(ActType.COOPERATE, ActType.AID, ActType.SANCTION);

  private static final Set<String> WHERE = Set.of("in", "at", "during", "near", "after", "before");

  private final String text;
  private final ActorSectors sectors;
  private final List<Party> sides;

  /**
   * The acts of a document.
   *
   * @param text the text
   * @param engagements the engagements found in it
   */
  ActNarrative(String text, ActorSectors sectors, List<Claim> engagements) {
    this.text = text;
    this.sectors = sectors;
    this.sides = sides(engagements);
  }

  /** The drafts with recipients where they can be told, each act once. */
  List<ActDraft> complete(List<ActDraft> drafts) {
    List<ActDraft> completed =
        drafts.stream()
            .map(this::impersonal)
            .filter(draft -> !draft.actors().isEmpty())
            .map(this::aimed)
            .filter(ActNarrative::isWhole)
            .toList();
    List<ActDraft> once = new ArrayList<>();
    for (ActDraft draft : completed) {
      if (!isToldAgain(draft, completed) && once.stream().noneMatch(one -> repeats(draft, one))) {
        once.add(draft);
      }
    }
    return once;
  }

  /** PLOVER asks for a recipient of cooperation, aid and sanctions. */
  private static boolean isWhole(ActDraft draft) {
    return !draft.recipients().isEmpty() || draft.isMutual() || !TWO_SIDED.contains(draft.type());
  }

  /** "It was agreed to": by the two sides of the talks. */
  private ActDraft impersonal(ActDraft draft) {
    if (!draft.actors().isEmpty() || sides.isEmpty()) {
      return draft;
    }
    List<Participant> both =
        sides.stream().map(side -> participant(side.actor(), side.words().orElseThrow())).toList();
    return draft.between(both, List.of()).withNote("nobody is named; both sides of the talks");
  }

  private ActDraft aimed(ActDraft draft) {
    // Whom a denial names is whom the denied thing is about, and not who is contradicted.
    boolean denial = draft.rule().yielded("mode", "").equals("deny");
    if (!draft.recipients().isEmpty()
        || draft.isMutual()
        || denial
        || !AIMED.contains(draft.type())) {
      return draft;
    }
    Optional<ActorRef> actor = onlyPolity(draft.actors());
    if (actor.isEmpty()) {
      return draft;
    }
    Optional<Participant> named = onlyOther(draft, actor.get());
    if (named.isPresent()) {
      return draft
          .between(draft.actors(), List.of(named.get()))
          .withNote(named.get().name() + " is the only other side that its words name");
    }
    return Optional.of(draft)
        .filter(one -> ADDRESSED.contains(one.type()))
        .flatMap(one -> counterpart(actor.get()))
        .filter(other -> isAddressed(draft, actor.get(), other))
        .map(
            other ->
                draft
                    .between(draft.actors(), List.of(other))
                    .withNote("nobody is named; the other side of the talks is " + other.name()))
        .orElse(draft);
  }

  /**
   * Whether words that name no addressee can be meant for the other side of the talks: they name
   * nobody else, or him among others.
   */
  private static boolean isAddressed(ActDraft draft, ActorRef actor, Participant counterpart) {
    Sentence sentence = draft.annotated().sentence();
    Set<ActorRef> named = new HashSet<>();
    for (Token token : sentence.tokens()) {
      draft
          .annotated()
          .mention(token)
          .filter(mention -> concerns(sentence, draft.trigger(), token))
          .ifPresent(mention -> mention.actors().forEach(one -> named.add(one.polity())));
    }
    named.remove(actor);
    named.removeIf(one -> !(one instanceof ActorRef.Known));
    return named.isEmpty() || named.contains(counterpart.actor().polity());
  }

  private static Optional<ActorRef> onlyPolity(List<Participant> actors) {
    List<ActorRef> polities = actors.stream().map(one -> one.actor().polity()).distinct().toList();
    return polities.size() == 1 && polities.get(0) instanceof ActorRef.Known
        ? Optional.of(polities.get(0))
        : Optional.empty();
  }

  /** The one state or body besides the actor that the act's own words name. */
  private Optional<Participant> onlyOther(ActDraft draft, ActorRef actor) {
    Sentence sentence = draft.annotated().sentence();
    Map<ActorRef, Participant> others = new LinkedHashMap<>();
    for (Token token : sentence.tokens()) {
      Optional<Mention> found = draft.annotated().mention(token);
      boolean where = draft.type() != ActType.REQUEST && isWhere(sentence, token);
      if (found.isEmpty() || where || !concerns(sentence, draft.trigger(), token)) {
        continue;
      }
      Mention mention = found.get();
      for (Actor one : mention.actors()) {
        if (mention.kind() != Mention.Kind.VOICE
            && one.polity() instanceof ActorRef.Known
            && !one.polity().equals(actor)) {
          others.putIfAbsent(one.polity(), participant(one, mention.span()));
        }
      }
    }
    return others.size() == 1 ? others.values().stream().findFirst() : Optional.empty();
  }

  /** "apologised during exercises in Norway": where something is, and not whom it is aimed at. */
  private static boolean isWhere(Sentence sentence, Token token) {
    return token.relation().equals("pobj")
        && sentence.governor(token).map(prep -> WHERE.contains(prep.lemma())).orElse(false);
  }

  /** Whether somebody stands within what an act's word governs, or is told of the act. */
  private static boolean concerns(Sentence sentence, Token trigger, Token somebody) {
    if (Clauses.isUnder(sentence, somebody, trigger)) {
      return true;
    }
    boolean told = Participants.TOLD.contains(somebody.relation());
    return told
        && sentence
            .governor(somebody)
            .map(
                verb ->
                    SpeechWords.SAY.contains(verb.lemma())
                        && Clauses.isUnder(sentence, trigger, verb))
            .orElse(false);
  }

  /** The other of the two sides whose contact the document tells of. */
  private Optional<Participant> counterpart(ActorRef actor) {
    boolean takesPart = sides.stream().anyMatch(side -> side.actor().polity().equals(actor));
    return takesPart
        ? sides.stream()
            .filter(side -> !side.actor().polity().equals(actor))
            .findFirst()
            .map(side -> participant(Actor.of(side.actor().polity()), side.words().orElseThrow()))
        : Optional.empty();
  }

  private Participant participant(Actor actor, Span words) {
    return new Participant(actor, sectors.of(actor), words.in(text).replaceAll("\\s+", " "), words);
  }

  /**
   * The two sides of the document's main engagement, or of all its engagements when none is main;
   * none when there are more or fewer.
   */
  private static List<Party> sides(List<Claim> claims) {
    List<Engagement> engagements =
        claims.stream()
            .map(Claim::content)
            .filter(Engagement.class::isInstance)
            .map(Engagement.class::cast)
            .toList();
    boolean anyMain = engagements.stream().anyMatch(Engagement::main);
    Map<ActorRef, Party> sides = new LinkedHashMap<>();
    engagements.stream()
        .filter(engagement -> engagement.main() || !anyMain)
        .flatMap(engagement -> engagement.parties().stream())
        .filter(party -> party.actor().polity() instanceof ActorRef.Known)
        .filter(party -> party.words().isPresent())
        .forEach(party -> sides.putIfAbsent(party.actor().polity(), party));
    return sides.size() == 2 ? List.copyOf(sides.values()) : List.of();
  }

  /** What the headline says and the story says too is told by the story. */
  private static boolean isToldAgain(ActDraft draft, List<ActDraft> all) {
    return draft.annotated().headline()
        && all.stream()
            .anyMatch(
                other ->
                    !other.annotated().headline()
                        && other.type() == draft.type()
                        && (shares(other.actors(), draft.actors()) || isNamedLater(draft, other))
                        && (draft.recipients().isEmpty()
                            || shares(other.recipients(), draft.recipients())));
  }

  /** "Aircraft enters airspace": whose it is, the story tells in the same word. */
  private static boolean isNamedLater(ActDraft headline, ActDraft story) {
    return headline.trigger().lemma().equals(story.trigger().lemma())
        && headline.actors().stream()
            .allMatch(one -> one.actor().polity() instanceof ActorRef.Unresolved);
  }

  /** The same word for thanks, a refusal or contact between the same sides tells of one act. */
  private static boolean repeats(ActDraft draft, ActDraft before) {
    return ONCE.contains(draft.type())
        && draft.annotated().number() != before.annotated().number()
        && draft.type() == before.type()
        && draft.trigger().lemma().equals(before.trigger().lemma())
        && deed(draft).equals(deed(before))
        && draft.reality().reality() == before.reality().reality()
        && polities(draft.actors()).equals(polities(before.actors()))
        && polities(draft.recipients()).equals(polities(before.recipients()));
  }

  /** "agreed to meet" and "agreed to trade" are two acts of the same sides. */
  private static List<String> deed(ActDraft draft) {
    return draft.deed().stream().map(Token::lemma).limit(1).toList();
  }

  private static List<ActorRef> polities(List<Participant> participants) {
    return participants.stream().map(one -> one.actor().polity()).distinct().toList();
  }

  private static boolean shares(List<Participant> some, List<Participant> others) {
    return some.stream()
        .anyMatch(
            one ->
                others.stream()
                    .anyMatch(other -> other.actor().polity().equals(one.actor().polity())));
  }
}
