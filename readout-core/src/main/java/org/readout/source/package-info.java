/** Documents, and how files become documents. */
@NullMarked
package org.readout.source;

import org.jspecify.annotations.NullMarked;
