@NullMarked
package org.readout.app.contents;

import org.jspecify.annotations.NullMarked;
