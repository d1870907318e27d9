@NullMarked
package org.readout.app.cli;

import org.jspecify.annotations.NullMarked;
