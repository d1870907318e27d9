package org.readout.app.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.app.json.Json;
import org.readout.claim.Act;
import org.readout.claim.ActType;
import org.readout.claim.ActorRef;
import org.readout.claim.Claim;
import org.readout.claim.Evidence;
import org.readout.claim.Participant;
import org.readout.claim.Reality;

/**
 * Acts in the summary format: one object for each pair of a source and a target. Meetings and calls
 * are left out, for they are among the engagements.
 */
final class SummaryActs {

  /** What may be told once in a sentence. */
  private record Told(
      Evidence words, ActType type, String source, String target, String polarity) {}

  private SummaryActs() {}

  /**
   * The acts among {@code claims} of which both sides are known; of what may happen only threats
   * and promises.
   */
  static ArrayNode of(List<Claim> claims) {
    Set<Told> told = new LinkedHashSet<>();
    for (Claim claim : claims) {
      if (claim.content() instanceof Act act && isPaired(act, claim.reality())) {
        for (Pair pair : act.mutual() ? mutual(act) : directed(act)) {
          told.add(
              new Told(
                  claim.evidence().get(0),
                  act.type(),
                  pair.source(),
                  pair.target(),
                  polarity(claim.reality())));
        }
      }
    }
    ArrayNode acts = Json.array();
    told.forEach(each -> acts.add(written(each)));
    return acts;
  }

  private static boolean isPaired(Act act, Reality reality) {
    boolean imagined = reality == Reality.HYPOTHETICAL && act.type().isMaterial();
    return act.type() != ActType.CONSULT && !imagined;
  }

  private record Pair(String source, String target) {}

  private static List<Pair> directed(Act act) {
    List<Pair> pairs = new ArrayList<>();
    for (String source : known(act.actors())) {
      pairs.addAll(pairs(source, act.recipients()));
    }
    return pairs;
  }

  /** The first side towards each of the others. */
  private static List<Pair> mutual(Act act) {
    List<Participant> others = new ArrayList<>(act.actors());
    for (Participant side : act.actors()) {
      Optional<String> first = id(side);
      if (first.isPresent()) {
        others.remove(side);
        return pairs(first.get(), others);
      }
    }
    return List.of();
  }

  /** A source with each target that is known and another than itself. */
  private static List<Pair> pairs(String source, List<Participant> targets) {
    return known(targets).stream()
        .filter(target -> !target.equals(source))
        .map(target -> new Pair(source, target))
        .toList();
  }

  private static List<String> known(List<Participant> participants) {
    return participants.stream().flatMap(each -> id(each).stream()).distinct().toList();
  }

  private static Optional<String> id(Participant participant) {
    return participant.actor().polity() instanceof ActorRef.Known known
        ? Optional.of(known.id())
        : Optional.empty();
  }

  private static String polarity(Reality reality) {
    return switch (reality) {
      case OCCURRED, ONGOING, BACKGROUND -> "happened";
      case SCHEDULED, PROPOSED -> "future";
      case HYPOTHETICAL -> "hypothetical";
      case NEGATED, DENIED, REFUSED, CANCELLED -> "negated";
    };
  }

  private static ObjectNode written(Told told) {
    return Json.object()
        .put("type", Json.word(told.type()))
        .put("root", told.type().name())
        .put("source", told.source())
        .put("target", told.target())
        .put("polarity", told.polarity())
        .put("text_start", SummaryExport.firstWords(told.words().quote()));
  }
}
