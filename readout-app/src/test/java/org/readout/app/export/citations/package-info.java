@NullMarked
package org.readout.app.export.citations;

import org.jspecify.annotations.NullMarked;
