package org.readout.knowledge;

import java.util.Optional;

/**
 * A kind of office across states.
 *
 * @param id such as {@code foreign-minister}
 * @param label for people to read: "foreign minister"
 * @param rank seniority, 1 being the highest
 * @param countsAs another role whose holders these also are: a monarch is a head of state
 * @param singleSeat whether a polity has one holder at a time, so that a successor ends a tenure
 *     whose end is not known
 */
public record Role(
    String id, String label, int rank, Optional<String> countsAs, boolean singleSeat) {}
