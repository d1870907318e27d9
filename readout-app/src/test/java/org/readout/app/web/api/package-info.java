/** Tests of the interface for programs. */
@NullMarked
package org.readout.app.web.api;

import org.jspecify.annotations.NullMarked;
