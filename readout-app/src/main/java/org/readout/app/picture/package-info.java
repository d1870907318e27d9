/**
 * Pictures of what a record holds, as SVG that needs nothing else: no script, no style of its own.
 * All are pure functions; each comes with a table of the same figures.
 */
@NullMarked
package org.readout.app.picture;

import org.jspecify.annotations.NullMarked;
