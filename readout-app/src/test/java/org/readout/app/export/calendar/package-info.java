@NullMarked
package org.readout.app.export.calendar;

import org.jspecify.annotations.NullMarked;
