@NullMarked
package org.readout.app.view;

import org.jspecify.annotations.NullMarked;
