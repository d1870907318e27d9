@NullMarked
package org.readout.app.export.tables;

import org.jspecify.annotations.NullMarked;
