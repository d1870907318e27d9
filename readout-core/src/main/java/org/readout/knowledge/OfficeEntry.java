package org.readout.knowledge;

import java.util.Optional;

/**
 * An office of a polity.
 *
 * @param id such as {@code CHN.foreign-minister}
 * @param polity the state or body whose office it is
 * @param role id of its role
 * @param title what it is called there: "Secretary of State"
 * @param accreditedTo for ambassadors, the state or body they are sent to
 * @param institution the type of institution it heads or speaks for, where that is known
 */
public record OfficeEntry(
    String id,
    String polity,
    Role role,
    String title,
    Optional<String> accreditedTo,
    Optional<String> institution) {}
