/** Versions of a page in a record. */
@NullMarked
package org.readout.app.versions;

import org.jspecify.annotations.NullMarked;
