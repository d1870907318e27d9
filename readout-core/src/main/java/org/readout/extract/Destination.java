package org.readout.extract;

import java.util.Optional;
import org.readout.claim.PlaceName;

/**
 * Where a visit leads.
 *
 * @param place the place as named
 * @param polity the state it lies in, or the body that has its seat there and is meant
 */
record Destination(PlaceName place, Optional<String> polity) {}
