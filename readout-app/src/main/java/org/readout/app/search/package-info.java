/** Words of any script as an index has them, and what people type to look for them. */
@NullMarked
package org.readout.app.search;

import org.jspecify.annotations.NullMarked;
