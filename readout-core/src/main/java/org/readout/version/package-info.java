/**
 * Two versions of one page, compared sentence by sentence: which sentences stand, were moved,
 * changed, went or came, and which claims that touches.
 */
@NullMarked
package org.readout.version;

import org.jspecify.annotations.NullMarked;
