/** Claims as annotations of the pages they stand on. */
@NullMarked
package org.readout.app.export.annotations;

import org.jspecify.annotations.NullMarked;
