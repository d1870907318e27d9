/** Claims and documents as JSON, written and read back. */
@NullMarked
package org.readout.app.json;

import org.jspecify.annotations.NullMarked;
