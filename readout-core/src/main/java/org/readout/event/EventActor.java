package org.readout.event;

import java.util.List;
import java.util.Optional;
import org.readout.text.Span;

/**
 * Who acts in an event, or whom it is aimed at, with codes.
 *
 * @param code PLOVER's code: a state by ISO 3166-1 alpha-3, {@code UNO}, {@code EUR}, other bodies
 *     as {@code IGO:NATO}, fighters and movements as {@code AFG:TAL}; empty for those who are not
 *     known or not told from another
 * @param country the state it belongs to, by PLOVER's code for it
 * @param countryName what that state is called
 * @param cow number of that state in the Correlates of War state system
 * @param sectors PLOVER's sectors, the primary one first; may be empty
 * @param isPerson whether a person is named
 * @param id the person's, else the state's or body's in the knowledge base, where known
 * @param name the name of the person, else of the state or body, else the words of the text
 * @param title the office, where one is told
 * @param entityText the words of the text
 * @param words where they stand; empty for those known from the engagement as a whole
 * @param candidates ids of those who may be meant, when the text does not decide
 */
public record EventActor(
    Optional<String> code,
    Optional<String> country,
    Optional<String> countryName,
    Optional<Integer> cow,
    List<String> sectors,
    boolean isPerson,
    Optional<String> id,
    String name,
    Optional<String> title,
    String entityText,
    Optional<Span> words,
    List<String> candidates) {
  /** Copies the lists. */
  public EventActor {
    sectors = List.copyOf(sectors);
    candidates = List.copyOf(candidates);
  }

  /** What tells it from other sides of an event: its code, else its name. */
  public String side() {
    return code.orElse(name);
  }
}
