/** Rows of sentences or stories, coded as events by several threads and handed over in order. */
@NullMarked
package org.readout.app.coding;

import org.jspecify.annotations.NullMarked;
