package org.readout.app.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.readout.claim.Act;
import org.readout.claim.Claim;
import org.readout.claim.Participant;
import org.readout.claim.Statement;
import org.readout.claim.Undertaking;
import org.readout.claim.Voice;

/** Chains of voices in plain language. */
final class AttributionWords {

  private final Names names;

  AttributionWords(Names names) {
    this.names = names;
  }

  /**
   * {@code said by China's Defence Ministry, as told by state media}; empty where the publisher
   * says it in its own name. A statement is its speaker's own word, which needs no saying; so are
   * acts of speech and undertakings.
   */
  String of(Claim claim) {
    List<String> cited = new ArrayList<>();
    List<Voice> voices = claim.attribution().voices();
    for (Voice voice : voices.subList(1, voices.size())) {
      if (!isSpeaker(voice, claim)) {
        cited.add(name(voice));
      }
    }
    Collections.reverse(cited);
    if (cited.isEmpty()) {
      return "";
    }
    boolean told = claim.content() instanceof Statement;
    return (told ? "as told by " : "said by ") + String.join(", as told by ", cited);
  }

  private static boolean isSpeaker(Voice voice, Claim claim) {
    if (claim.content() instanceof Statement statement) {
      return voice.actor().filter(statement.speakers()::contains).isPresent();
    }
    // By saying that it condemns, a side condemns; by saying that it attacked, it only says so.
    if (claim.content() instanceof Act act && !act.type().isMaterial()) {
      return isOneOf(act.actors(), voice);
    }
    return claim.content() instanceof Undertaking undertaking && isOneOf(undertaking.by(), voice);
  }

  private static boolean isOneOf(List<Participant> participants, Voice voice) {
    return participants.stream()
        .anyMatch(participant -> voice.actor().filter(participant.actor()::equals).isPresent());
  }

  private String name(Voice voice) {
    // The text may say no more than "he".
    return voice
        .actor()
        .filter(actor -> actor.person().isPresent() || voice.name().isEmpty())
        .map(names::shortly)
        .orElse(voice.name());
  }
}
