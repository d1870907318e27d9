package org.readout.annotate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.annotate.RawMention.PolityWords;
import org.readout.claim.ActorRef;
import org.readout.knowledge.Candidate;

/** Which state or body the words of a mention name. */
final class Polities {

  private final Optional<String> publisherPolity;

  /** For a document published by an office of {@code publisherPolity}, or by anyone else. */
  Polities(Optional<String> publisherPolity) {
    this.publisherPolity = publisherPolity;
  }

  /** Ids of the states and bodies that the words name beyond doubt, in order. */
  static List<String> polities(RawMention raw) {
    Set<String> ids = new LinkedHashSet<>();
    for (PolityWords words : raw.polities()) {
      List<String> meant = ids(words);
      if (meant.size() == 1) {
        ids.add(meant.get(0));
      }
    }
    return List.copyOf(ids);
  }

  static List<String> ids(PolityWords words) {
    return words.candidates().stream().map(Candidate::id).distinct().toList();
  }

  ActorRef polity(RawMention raw) {
    for (PolityWords words : raw.polities()) {
      List<String> meant = ids(words);
      if (meant.size() == 1) {
        return new ActorRef.Known(meant.get(0));
      }
    }
    if (raw.polities().isEmpty()) {
      return publisherPolity
          .<ActorRef>map(ActorRef.Known::new)
          .orElseGet(() -> new ActorRef.Unresolved(""));
    }
    PolityWords words = raw.polities().get(0);
    return new ActorRef.Ambiguous(words.text(), ids(words));
  }
}
