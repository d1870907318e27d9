/** How fast Readout is and how right, measured. */
@NullMarked
package org.readout.bench;

import org.jspecify.annotations.NullMarked;
