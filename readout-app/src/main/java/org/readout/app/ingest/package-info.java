/** Many documents, read by several threads and recorded in order. */
@NullMarked
package org.readout.app.ingest;

import org.jspecify.annotations.NullMarked;
