@NullMarked
package org.readout.app.export.annotations;

import org.jspecify.annotations.NullMarked;
