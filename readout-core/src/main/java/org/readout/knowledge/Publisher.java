package org.readout.knowledge;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Who publishes: a newspaper, agency or broadcaster, or an institution with a site of its own.
 *
 * @param id id
 * @param name usual name
 * @param otherNames other names
 * @param domains the hosts it publishes on, without {@code www.}
 * @param state the state it belongs to or writes from
 * @param organisation the body whose site it is, for sites of bodies
 * @param zone the zone its dates are in
 * @param kind {@code agency}, {@code newspaper}, {@code broadcaster}, {@code magazine}, {@code
 *     government}, {@code organisation}
 * @param ownership {@code state}, {@code public} or {@code independent}
 */
public record Publisher(
    String id,
    String name,
    List<String> otherNames,
    List<String> domains,
    Optional<String> state,
    Optional<String> organisation,
    Optional<ZoneId> zone,
    String kind,
    String ownership) {
  /** Copies the lists. */
  public Publisher {
    otherNames = List.copyOf(otherNames);
    domains = List.copyOf(domains);
  }
}
