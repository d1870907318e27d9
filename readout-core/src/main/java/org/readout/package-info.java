/** The front door of the library. */
@NullMarked
package org.readout;

import org.jspecify.annotations.NullMarked;
