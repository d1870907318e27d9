@NullMarked
package org.readout.conflict;

import org.jspecify.annotations.NullMarked;
