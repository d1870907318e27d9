/** Text with its offsets: depends on nothing. */
@NullMarked
package org.readout.text;

import org.jspecify.annotations.NullMarked;
