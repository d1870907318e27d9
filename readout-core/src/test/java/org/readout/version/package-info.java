/** Versions of a page compared. */
@NullMarked
package org.readout.version;

import org.jspecify.annotations.NullMarked;
