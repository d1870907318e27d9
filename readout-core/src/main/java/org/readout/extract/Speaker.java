package org.readout.extract;

import java.util.List;
import org.readout.annotate.Mention;
import org.readout.claim.Actor;
import org.readout.text.Span;

/**
 * Whoever makes a statement.
 *
 * @param words the words that name them
 * @param name what to call them: the words, where these say more than "he" or "it"
 * @param actors who they are, never empty
 * @param how how that was decided, a plain sentence; empty when the words say it themselves
 */
record Speaker(Span words, String name, List<Actor> actors, String how) {

  private static final int LONGEST_PRONOUN = "they".length();

  Speaker {
    actors = List.copyOf(actors);
    if (actors.isEmpty()) {
      throw new IllegalArgumentException("a speaker who is nobody, at " + words);
    }
  }

  /** Someone whom a mention stands for. */
  static Speaker of(Mention mention, String text) {
    boolean pronoun =
        mention.kind() == Mention.Kind.PRONOUN
            || (mention.kind() == Mention.Kind.GROUP && mention.span().length() <= LONGEST_PRONOUN);
    return new Speaker(
        mention.span(),
        pronoun ? meant(mention.actors()) : plain(mention.span(), text),
        mention.actors(),
        mention.how());
  }

  /** The same, called by other words: "it", "the statement". */
  Speaker at(Span other, String note) {
    return new Speaker(other, name, actors, note);
  }

  /** Whom "he" or "they" are: of bare states no more can be said than that. */
  private static String meant(List<Actor> actors) {
    boolean several = actors.size() > 1;
    boolean nameless =
        actors.stream().anyMatch(actor -> actor.person().isEmpty() && actor.office().isEmpty());
    return several && nameless ? (actors.size() == 2 ? "both sides" : "the sides") : names(actors);
  }

  /** Names of actors, for people to read. */
  static String names(List<Actor> actors) {
    return String.join(" and ", actors.stream().map(Actor::label).toList());
  }

  /** The words of a span on one line. */
  static String plain(Span span, String text) {
    return span.in(text).replaceAll("\\s+", " ").replaceFirst("^[Aa]n? ", "");
  }
}
