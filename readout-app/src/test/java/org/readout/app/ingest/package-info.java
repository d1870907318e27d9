@NullMarked
package org.readout.app.ingest;

import org.jspecify.annotations.NullMarked;
