/** The reading room as people see it: in a browser. Skipped, and said so, where there is none. */
@NullMarked
package org.readout.app.web.browser;

import org.jspecify.annotations.NullMarked;
