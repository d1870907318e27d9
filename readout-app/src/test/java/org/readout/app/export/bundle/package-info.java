@NullMarked
package org.readout.app.export.bundle;

import org.jspecify.annotations.NullMarked;
