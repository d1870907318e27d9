@NullMarked
package org.readout.app.coding;

import org.jspecify.annotations.NullMarked;
