/** The interface for programs: what the pages show, and what people decide, as JSON. */
@NullMarked
package org.readout.app.web.api;

import org.jspecify.annotations.NullMarked;
