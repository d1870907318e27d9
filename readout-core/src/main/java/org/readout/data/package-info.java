/** Plain data files, read strictly: every complaint names file, line and remedy. */
@NullMarked
package org.readout.data;

import org.jspecify.annotations.NullMarked;
