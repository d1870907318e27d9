/** How claims and entries read in plain language. */
@NullMarked
package org.readout.app.view;

import org.jspecify.annotations.NullMarked;
