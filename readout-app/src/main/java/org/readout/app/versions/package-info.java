/** The versions of a page that a record holds, and what changed from one to the next. */
@NullMarked
package org.readout.app.versions;

import org.jspecify.annotations.NullMarked;
