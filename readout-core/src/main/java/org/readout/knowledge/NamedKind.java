package org.readout.knowledge;

/**
 * Kinds of thing that can be looked up by name; of two that fit alike, the first is named first.
 */
public enum NamedKind {
  /** A state or territory; the id is ISO 3166-1 alpha-3. */
  STATE,
  /** An international body, a grouping or a movement. */
  BODY,
  /** A subject of diplomacy. */
  ISSUE,
  /** A person. */
  PERSON,
  /** An office of a polity, such as {@code CHN.foreign-minister}. */
  OFFICE,
  /** A gathering that recurs. */
  GATHERING,
  /** A town, region, sea or other place. */
  PLACE,
  /** A building or estate where people meet. */
  VENUE
}
