/** What is known beforehand: states, bodies, offices and who held them when, places, names. */
@NullMarked
package org.readout.knowledge;

import org.jspecify.annotations.NullMarked;
