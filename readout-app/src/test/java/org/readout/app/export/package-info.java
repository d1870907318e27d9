@NullMarked
package org.readout.app.export;

import org.jspecify.annotations.NullMarked;
