/** Tests of who comes in. */
@NullMarked
package org.readout.app.web.door;

import org.jspecify.annotations.NullMarked;
