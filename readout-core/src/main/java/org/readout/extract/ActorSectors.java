package org.readout.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.annotate.Mention;
import org.readout.annotate.Sectors;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.knowledge.KnowledgeBase;
import org.readout.knowledge.Organisation;

/** Which of PLOVER's sectors participants are of. */
final class ActorSectors {

  private static final List<String> GOVERNMENT = List.of("GOV");

  private final Sectors sectors;
  private final KnowledgeBase knowledge;

  ActorSectors(Sectors sectors, KnowledgeBase knowledge) {
    this.sectors = sectors;
    this.knowledge = knowledge;
  }

  /** Whether a place is a sea or a part of the world and lies in no state. */
  boolean isRegion(String place) {
    return knowledge.place(place).map(one -> one.states().isEmpty()).orElse(false);
  }

  /** Sectors of a noun with its modifiers; empty when it is nobody who acts. */
  List<String> of(String head, List<String> modifiers) {
    return sectors.of(head, modifiers);
  }

  /** Whether a noun says nothing of who acts where it stands before another: "power plants". */
  boolean saysNothingBefore(String lemma) {
    return sectors.saysNothingBefore(lemma);
  }

  /** Sectors of somebody known: by his office, else by his body; a state alone is of none. */
  List<String> of(Actor actor) {
    Optional<List<String>> byOffice =
        actor.office().flatMap(office -> office.role()).map(sectors::ofRole);
    if (byOffice.isPresent() && !byOffice.get().isEmpty()) {
      return byOffice.get();
    }
    if (actor.office().isPresent()) {
      List<String> byTitle = ofWords(actor.office().get().title());
      return byTitle.isEmpty() ? GOVERNMENT : byTitle;
    }
    return ofBody(actor);
  }

  private List<String> ofBody(Actor actor) {
    return actor.polity() instanceof ActorRef.Known known
        ? knowledge.organisation(known.id()).map(Organisation::sectors).orElse(List.of())
        : List.of();
  }

  /** Sectors of an actor as a mention gives him. */
  List<String> of(Actor actor, Mention mention, String words) {
    return switch (mention.kind()) {
      case UNNAMED -> {
        // "members of the New People's Army" are rebels as it is, whatever its name says.
        List<String> own = ofBody(actor);
        List<String> named = own.isEmpty() ? ofWords(words) : own;
        yield named.isEmpty() ? of(actor) : named;
      }
      case INSTITUTION -> {
        List<String> known = of(actor);
        yield known.isEmpty() ? GOVERNMENT : known;
      }
      default -> of(actor);
    };
  }

  /** The last word is the head, as in most titles; "chief of staff" is known as a role. */
  private List<String> ofWords(String words) {
    List<String> lower =
        Arrays.asList(words.toLowerCase(Locale.ROOT).strip().split("[^\\p{L}-]+", -1));
    for (int at = lower.size() - 1; at >= 0; at--) {
      String singular = lower.get(at).replaceAll("(?<=[a-z]{3})s$", "");
      List<String> found = sectors.of(singular, lower.subList(0, at));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }
}
