/** Tests of the reading room. */
@NullMarked
package org.readout.app.web;

import org.jspecify.annotations.NullMarked;
