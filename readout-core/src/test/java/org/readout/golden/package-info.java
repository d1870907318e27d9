/** Reads the golden documents and holds what Readout makes of them against what is expected. */
@NullMarked
package org.readout.golden;

import org.jspecify.annotations.NullMarked;
