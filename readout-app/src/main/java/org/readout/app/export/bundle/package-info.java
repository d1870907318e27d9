/** A whole record as one JSON document, written and taken over again. */
@NullMarked
package org.readout.app.export.bundle;

import org.jspecify.annotations.NullMarked;
