package org.readout.event;

import java.util.List;
import java.util.Optional;
import org.readout.annotate.Sectors;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Office;
import org.readout.claim.Participant;
import org.readout.claim.Person;
import org.readout.claim.PloverVocabulary;
import org.readout.knowledge.KnowledgeBase;
import org.readout.knowledge.Organisation;
import org.readout.knowledge.State;
import org.readout.text.Span;

/** Finds the codes of those who act. */
final class ActorCoding {

  /** Bodies stand above one another in few steps; more would be a circle in the data. */
  private static final int HIGHEST = 5;

  private final KnowledgeBase knowledge;
  private final PloverVocabulary vocabulary;
  private final Sectors sectors;

  ActorCoding(KnowledgeBase knowledge, PloverVocabulary vocabulary, Sectors sectors) {
    this.knowledge = knowledge;
    this.vocabulary = vocabulary;
    this.sectors = sectors;
  }

  EventActor of(Participant participant) {
    return of(
        participant.actor(),
        participant.sectors(),
        participant.name(),
        Optional.of(participant.words()));
  }

  /**
   * Codes of an actor.
   *
   * @param told sectors that the text tells; none to take them from the office or the body
   * @param text the words for the actor
   * @param words where they stand
   */
  EventActor of(Actor actor, List<String> told, String text, Optional<Span> words) {
    Optional<String> id =
        actor.polity() instanceof ActorRef.Known known ? Optional.of(known.id()) : Optional.empty();
    Optional<String> country = id.flatMap(this::country);
    String name =
        actor
            .person()
            .map(Person::name)
            .or(() -> id.map(knowledge::nameOf))
            .orElseGet(actor.polity()::label);
    return new EventActor(
        id.map(this::code),
        country.map(this::countryCode),
        country.map(knowledge::nameOf),
        country.flatMap(knowledge::state).flatMap(State::cowCode),
        told.isEmpty() ? sectors(actor, id) : told,
        actor.person().isPresent(),
        actor.person().isPresent() ? actor.person().flatMap(Person::id) : id,
        name,
        actor.office().map(Office::title),
        text,
        words,
        actor.polity() instanceof ActorRef.Ambiguous ambiguous
            ? ambiguous.candidates()
            : List.of());
  }

  private List<String> sectors(Actor actor, Optional<String> id) {
    Optional<Office> office = actor.office();
    List<String> byRole = office.flatMap(Office::role).map(sectors::ofRole).orElse(List.of());
    if (!byRole.isEmpty() || actor.person().isPresent()) {
      return byRole;
    }
    // Where states act as such, it is their governments that do.
    return id.flatMap(knowledge::state).isPresent() || office.isPresent()
        ? List.of("GOV")
        : id.flatMap(knowledge::organisation).map(Organisation::sectors).orElse(List.of());
  }

  /** The state that is meant or that a body belongs to, by its id in the knowledge base. */
  private Optional<String> country(String id) {
    // An id of two parts names its state: AFG:TAL.
    String state = id.contains(":") ? id.substring(0, id.indexOf(':')) : id;
    return Optional.of(state).filter(part -> knowledge.state(part).isPresent());
  }

  private String countryCode(String state) {
    return vocabulary.code(state).orElse(state);
  }

  private String code(String id) {
    if (knowledge.state(id).isPresent() || vocabulary.code(id).isPresent() || id.contains(":")) {
      return countryCode(id);
    }
    Optional<Organisation> body = knowledge.organisation(id);
    String family = body.flatMap(Organisation::entity).orElse("IGO");
    for (int step = 0; step < HIGHEST && body.isPresent(); step++) {
      Optional<String> parent = body.get().parent();
      Optional<String> code = parent.flatMap(vocabulary::code);
      if (code.isPresent()) {
        return code.get() + ":" + id;
      }
      body = parent.flatMap(knowledge::organisation);
    }
    return family + ":" + id;
  }
}
