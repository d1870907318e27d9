@NullMarked
package org.readout.app.json;

import org.jspecify.annotations.NullMarked;
