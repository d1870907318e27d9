package org.readout.knowledge;

import java.util.Optional;

/**
 * A state or a territory with an ISO code.
 *
 * @param iso3 ISO 3166-1 alpha-3; {@code XKX} for Kosovo
 * @param iso2 ISO 3166-1 alpha-2
 * @param cowCode number in the Correlates of War state system, where it is a member of it
 * @param name short English name
 * @param formalName formal English name
 * @param capital seat of government or capital
 * @param status {@code state}, or what the territory is part of
 * @param region United Nations region
 * @param adjective the adjective that titles take: "Chinese"
 */
public record State(
    String iso3,
    Optional<String> iso2,
    Optional<Integer> cowCode,
    String name,
    String formalName,
    Optional<String> capital,
    String status,
    Optional<String> region,
    Optional<String> adjective) {}
