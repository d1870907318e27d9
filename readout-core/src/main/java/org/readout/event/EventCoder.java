package org.readout.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.annotate.Sectors;
import org.readout.claim.Act;
import org.readout.claim.ActType;
import org.readout.claim.Claim;
import org.readout.claim.PloverVocabulary;
import org.readout.claim.Reality;
import org.readout.knowledge.KnowledgeBase;
import org.readout.record.EngagementEntry;
import org.readout.record.Entries;
import org.readout.text.ContentHash;

/**
 * Makes coded events of the claims of one document: one of each act, and of each engagement one
 * meeting held, agreed on or refused, however often the document speaks of it. Immutable and safe
 * for several threads.
 */
public final class EventCoder {

  private final PloverVocabulary vocabulary;
  private final ActorCoding coding;
  private final EngagementEvents engagements;

  /** A coder that knows its actors from {@code knowledge}. */
  public EventCoder(KnowledgeBase knowledge, PloverVocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.coding = new ActorCoding(knowledge, vocabulary, Sectors.standard());
    this.engagements = new EngagementEvents(knowledge, vocabulary, coding);
  }

  /** A coder with the knowledge and the vocabulary that come with Readout. */
  public static EventCoder standard() {
    return new EventCoder(KnowledgeBase.standard(), PloverVocabulary.standard());
  }

  /**
   * The events in a document, in the order of their words, what is outside of PLOVER included and
   * marked as such.
   *
   * @param claims all that the document says
   * @param published the day on which it was published
   */
  public List<CodedEvent> code(Collection<Claim> claims, Optional<LocalDate> published) {
    Map<String, Claim> byId = new LinkedHashMap<>();
    claims.forEach(claim -> byId.putIfAbsent(claim.id(), claim));
    Map<String, LocalDate> days = new LinkedHashMap<>();
    published.ifPresent(day -> byId.values().forEach(each -> days.put(each.document(), day)));
    List<CodedEvent> events = new ArrayList<>();
    Set<String> retold = new LinkedHashSet<>();
    Map<String, CodedEvent> engagementOf = new LinkedHashMap<>();
    for (EngagementEntry entry : Entries.of(byId.values(), days)) {
      CodedEvent event = engagements.event(entry, byId, published);
      List<Claim> acts = engagements.actsOf(entry, byId);
      if (acts.isEmpty()) {
        events.add(event);
      }
      acts.forEach(claim -> engagementOf.putIfAbsent(claim.id(), event));
      // One meeting is one event, whether a rule of acts or of engagements has seen it first.
      acts.stream()
          .skip(1)
          .filter(claim -> ((Act) claim.content()).type() == ActType.CONSULT)
          .forEach(claim -> retold.add(claim.id()));
    }
    Set<List<Object>> told = new LinkedHashSet<>();
    for (Claim claim : byId.values()) {
      if (claim.content() instanceof Act act && !retold.contains(claim.id())) {
        CodedEvent event =
            event(claim, act, Optional.ofNullable(engagementOf.get(claim.id())), published);
        if (told.add(sameInOneSentence(event))) {
          events.add(event);
        }
      }
    }
    events.sort(
        Comparator.comparing((CodedEvent event) -> event.sentence().span())
            .thenComparing(event -> event.trigger().map(span -> span.start()).orElse(0))
            .thenComparing(CodedEvent::id));
    return List.copyOf(events);
  }

  /** Two words of one sentence for one thing ("condemned and denounced") are one event. */
  private static List<Object> sameInOneSentence(CodedEvent event) {
    return List.of(
        event.type(),
        event.modes(),
        event.reality(),
        event.mutual(),
        event.actors().stream().map(EventActor::side).toList(),
        event.actors().stream().map(EventActor::sectors).toList(),
        event.recipients().stream().map(EventActor::side).toList(),
        event.recipients().stream().map(EventActor::sectors).toList(),
        event.date(),
        event.sentence());
  }

  /**
   * The event of an act.
   *
   * @param engagement what would be said of the engagement that the act tells of, if it tells of
   *     one; it knows how the sides met where the act does not
   */
  private CodedEvent event(
      Claim claim, Act act, Optional<CodedEvent> engagement, Optional<LocalDate> published) {
    boolean isAhead = claim.reality() == Reality.SCHEDULED || claim.reality() == Reality.PROPOSED;
    List<String> modes =
        act.modes().isEmpty()
            ? engagement.map(event -> modes(act, event)).orElse(List.of())
            : act.modes();
    List<String> contexts =
        act.contexts().isEmpty()
            ? engagement.map(CodedEvent::contexts).orElse(List.of())
            : act.contexts();
    return new CodedEvent(
        ContentHash.of(claim.id() + " as an event"),
        act.type(),
        modes,
        contexts,
        act.actors().stream().map(coding::of).toList(),
        act.recipients().stream().map(coding::of).toList(),
        act.mutual(),
        claim.reality(),
        vocabulary.isHouse(act.type(), modes),
        EventDate.of(act.when(), act.when().evidence().isPresent(), isAhead, published),
        act.place(),
        Optional.of(act.trigger()),
        claim.evidence(),
        claim.attribution(),
        claim.derivation().rules(),
        act.issues(),
        vocabulary.score(act.type(), modes),
        Optional.empty());
  }

  private static List<String> modes(Act act, CodedEvent engagement) {
    if (act.type() == ActType.REQUEST || act.type() == ActType.REJECT) {
      return List.of("meet");
    }
    boolean fits =
        act.type() == engagement.type()
            && (!engagement.modes().contains("visit") || !act.recipients().isEmpty());
    return fits ? engagement.modes() : List.of();
  }
}
