package org.readout.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * A person.
 *
 * @param id such as {@code wang-yi.chn}
 * @param name full name in its usual order: "Wang Yi", "Marco Rubio"
 * @param family family name, or the name that stands for it: "Wang", "bin Salman"
 * @param familyFirst whether the family name comes first
 * @param otherNames other spellings and fuller or shorter forms of the full name
 * @param familiarNames single names by which the person alone is meant: "Lula", "MBS"
 * @param wikidata Wikidata item, where known
 */
public record PersonEntry(
    String id,
    String name,
    String family,
    boolean familyFirst,
    List<String> otherNames,
    List<String> familiarNames,
    Optional<String> wikidata) {
  /** Copies the names. */
  public PersonEntry {
    otherNames = List.copyOf(otherNames);
    familiarNames = List.copyOf(familiarNames);
  }
}
