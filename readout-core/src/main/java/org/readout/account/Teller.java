package org.readout.account;

import java.util.List;
import java.util.Optional;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Claim;
import org.readout.claim.Statement;
import org.readout.claim.Voice;

/**
 * Whose account it is.
 *
 * @param kind a government's own text, what a newsroom tells as a government's word, or the
 *     newsroom's own word
 * @param polity id of the state or body whose word it is; empty for newsrooms
 * @param publisher who published it; empty for a government's own texts, which its offices publish
 *     under several names
 */
public record Teller(Kind kind, Optional<String> polity, Optional<String> publisher) {

  /** Sorts of accounts, the nearest to the source first. */
  public enum Kind {
    /** Published by the government or body itself. */
    OWN,
    /** A government's or body's word, as a newsroom tells it. */
    TOLD,
    /** A newsroom in its own name. */
    NEWSROOM
  }

  /** Whose account it is that a document gives in its own name. */
  static Teller of(Voice publisher) {
    Optional<String> own = publisher.actor().flatMap(Teller::known);
    return own.isPresent()
        ? new Teller(Kind.OWN, own, Optional.empty())
        : new Teller(Kind.NEWSROOM, Optional.empty(), Optional.of(publisher.name()));
  }

  /**
   * Whose account a claim is part of. In a text of a government's own, all is its account, what it
   * says that others said as well. Elsewhere it is the account of the government that the document
   * cites; of those cited through one another, the one nearest to the document: who tells what
   * another said tells it as he sees it.
   */
  public static Teller of(Claim claim) {
    List<Voice> voices = claim.attribution().voices();
    Teller publisher = of(voices.get(0));
    if (publisher.kind() == Kind.OWN) {
      return publisher;
    }
    Optional<String> cited =
        voices.stream()
            .skip(1)
            .filter(voice -> voice.kind() == Voice.Kind.OFFICIAL)
            .flatMap(voice -> voice.actor().flatMap(Teller::known).stream())
            .findFirst();
    if (cited.isEmpty() && claim.content() instanceof Statement statement) {
      List<String> speaking =
          statement.speakers().stream()
              .flatMap(speaker -> known(speaker).stream())
              .distinct()
              .toList();
      // What both sides said together is nobody's version.
      cited = speaking.size() == 1 ? Optional.of(speaking.get(0)) : Optional.empty();
    }
    return cited.isPresent() ? new Teller(Kind.TOLD, cited, publisher.publisher()) : publisher;
  }

  private static Optional<String> known(Actor actor) {
    return actor.polity() instanceof ActorRef.Known known
        ? Optional.of(known.id())
        : Optional.empty();
  }
}
