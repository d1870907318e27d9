/**
 * Claims as coded events: PLOVER's records, with the codes that event data sets use for actors, and
 * CAMEO's codes for what they do.
 */
@NullMarked
package org.readout.event;

import org.jspecify.annotations.NullMarked;
