@NullMarked
package org.readout.app.search;

import org.jspecify.annotations.NullMarked;
