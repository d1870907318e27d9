@NullMarked
package org.readout.app.brief;

import org.jspecify.annotations.NullMarked;
