package org.readout.knowledge.build;

import java.util.List;

/**
 * What one source says of one person in one office.
 *
 * @param name full name, cleaned
 * @param otherNames further full names
 * @param family family name; blank when the source does not tell it from the rest
 * @param wikidata Wikidata item of the person; blank when not given
 * @param polity state or body
 * @param role role
 * @param title title there
 * @param post the state or body an ambassador is sent to; blank for others
 * @param start start as the source has it; blank when unknown
 * @param end end; blank when still in office on {@code asOf}
 * @param asOf last day vouched for; blank when the end is known
 * @param acting whether acting
 * @param source name of the source, the earlier in {@link Refresh#SOURCES} the more trusted
 * @param confirmed whether the source itself was checked against another
 */
record Attestation(
    String name,
    List<String> otherNames,
    String family,
    String wikidata,
    String polity,
    String role,
    String title,
    String post,
    String start,
    String end,
    String asOf,
    boolean acting,
    String source,
    boolean confirmed) {

  Attestation {
    otherNames = List.copyOf(otherNames);
  }

  /** The seat: one holder after another for most roles. */
  String seat() {
    return polity + "." + role + "." + post;
  }

  /** The same, of another office. */
  Attestation inOffice(String otherRole, String otherTitle) {
    return new Attestation(
        name,
        otherNames,
        family,
        wikidata,
        polity,
        otherRole,
        otherTitle,
        post,
        start,
        end,
        asOf,
        acting,
        source,
        confirmed);
  }

  /** The first possible day of the start, for sorting; blank sorts first. */
  String sortKey() {
    return start;
  }
}
