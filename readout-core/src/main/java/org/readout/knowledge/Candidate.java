package org.readout.knowledge;

import java.util.Optional;

/**
 * One thing that a surface form can mean.
 *
 * @param kind what kind of thing
 * @param id the id of the entity in the knowledge base, as {@link Kind} says
 * @param detail what {@link Kind} says for the kind; empty where it says nothing
 */
public record Candidate(Kind kind, String id, Optional<String> detail) {

  static Candidate of(Kind kind, String id) {
    return new Candidate(kind, id, Optional.empty());
  }

  static Candidate of(Kind kind, String id, String detail) {
    return new Candidate(kind, id, Optional.of(detail));
  }
}
