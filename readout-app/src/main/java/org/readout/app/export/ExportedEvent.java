package org.readout.app.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.claim.Voice;
import org.readout.event.CameoCodes;
import org.readout.event.CodedEvent;
import org.readout.event.EventActor;
import org.readout.knowledge.KnowledgeBase;
import org.readout.text.ContentHash;

/**
 * An event on its way into a file.
 *
 * @param event what was done
 * @param source where it was found
 */
public record ExportedEvent(CodedEvent event, EventSource source) {

  /** Two sides of an event, as formats have it that know no more than two. */
  record Dyad(EventActor one, Optional<EventActor> other) {}

  /** The same whenever the same table is coded; another for the same sentence in another row. */
  String id() {
    return ContentHash.of(source.id() + "\n" + source.line() + "\n" + event.id());
  }

  /** A number for {@code dyad}; whole numbers of this size survive in R and JavaScript. */
  long number(Dyad dyad) {
    String identity = id() + "\n" + side(dyad.one()) + "\n" + dyad.other().map(ExportedEvent::side);
    return Long.parseUnsignedLong(ContentHash.of(identity), 0, 13, 16);
  }

  /**
   * The event two sides at a time: each actor with each recipient, each pair of the sides of a
   * mutual act once. Several people of one side are one.
   */
  List<Dyad> dyads() {
    List<EventActor> actors = sides(event.actors());
    List<EventActor> recipients = sides(event.recipients());
    List<Dyad> dyads = new ArrayList<>();
    for (int at = 0; at < actors.size(); at++) {
      for (EventActor recipient : recipients) {
        // "China refused a meeting between Austin and Li" is no refusal by China of China.
        if (recipients.size() == 1 || !side(actors.get(at)).equals(side(recipient))) {
          dyads.add(new Dyad(actors.get(at), Optional.of(recipient)));
        }
      }
      if (recipients.isEmpty() && event.mutual()) {
        for (EventActor other : actors.subList(at + 1, actors.size())) {
          dyads.add(new Dyad(actors.get(at), Optional.of(other)));
        }
      } else if (recipients.isEmpty()) {
        dyads.add(new Dyad(actors.get(at), Optional.empty()));
      }
    }
    return dyads.isEmpty() ? List.of(new Dyad(actors.get(0), Optional.empty())) : dyads;
  }

  /** A government and its citizens are two sides; two of its ministers are one. */
  private static String side(EventActor actor) {
    return actor.side() + " " + actor.sectors().stream().findFirst().orElse("");
  }

  private static List<EventActor> sides(List<EventActor> actors) {
    Map<String, EventActor> sides = new LinkedHashMap<>();
    actors.forEach(actor -> sides.putIfAbsent(side(actor), actor));
    return List.copyOf(sides.values());
  }

  CameoCodes.Code cameo() {
    return CameoCodes.standard().codeOf(event);
  }

  /** Whose word it is, outermost first, after the publisher, who is known from elsewhere. */
  List<String> attributedTo() {
    return event.attribution().voices().stream()
        .filter(voice -> voice.kind() != Voice.Kind.PUBLISHER)
        .map(Voice::name)
        .toList();
  }

  /** Whether it happened in a town or another place inside of a country. */
  boolean isInsideCountry() {
    return event
        .place()
        .filter(place -> !place.id().equals(place.country()))
        .filter(
            place -> !place.country().map(ExportedEvent::nameOf).equals(Optional.of(place.name())))
        .isPresent();
  }

  /** What a state is called. */
  static String nameOf(String country) {
    return KnowledgeBase.standard().nameOf(country);
  }

  String publisher() {
    return source.document().publisher().orElse("");
  }
}
