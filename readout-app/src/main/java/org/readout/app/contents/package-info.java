/** What views and exports ask of a record. */
@NullMarked
package org.readout.app.contents;

import org.jspecify.annotations.NullMarked;
