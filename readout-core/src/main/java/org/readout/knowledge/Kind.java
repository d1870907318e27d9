package org.readout.knowledge;

/** The kinds of thing that a surface form can mean. */
public enum Kind {
  /** A state by name: "China", "the PRC", "U.S."; the id is ISO 3166-1 alpha-3. */
  STATE,
  /** An adjective or demonym of a state: "Chinese", "the Dutch"; the id is the state's. */
  NATIONALITY,
  /** An international body, a grouping or a movement. */
  ORGANISATION,
  /** A person by full name or by a name widely used alone. */
  PERSON,
  /** A title; the id is the role, the detail the polity when the title belongs to one alone. */
  OFFICE_TITLE,
  /**
   * A ministry or other institution of a polity; the id is its type ({@code foreign-ministry}), the
   * detail the polity when the words name it too ("State Department").
   */
  INSTITUTION,
  /**
   * A place or building that can stand for a polity; the id is the polity, the detail how it is
   * read: {@code capital}, {@code seat}, {@code ministry}, ...
   */
  METONYM,
  /** A town, region, sea or other place; the detail is the state it lies in. */
  PLACE,
  /** A gathering that recurs. */
  EVENT_SERIES,
  /** A newspaper, agency or broadcaster. */
  MEDIA,
  /** A subject of diplomacy. */
  ISSUE,
  /** A building or estate where people meet; the detail is the state it lies in. */
  VENUE
}
