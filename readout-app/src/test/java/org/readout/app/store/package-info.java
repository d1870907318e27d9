@NullMarked
package org.readout.app.store;

import org.jspecify.annotations.NullMarked;
