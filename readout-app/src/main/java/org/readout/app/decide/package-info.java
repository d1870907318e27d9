/** What people decide about a record, from the command line or in the reading room. */
@NullMarked
package org.readout.app.decide;

import org.jspecify.annotations.NullMarked;
