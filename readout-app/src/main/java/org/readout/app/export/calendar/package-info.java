/** What is to come and what has been, as a calendar. */
@NullMarked
package org.readout.app.export.calendar;

import org.jspecify.annotations.NullMarked;
