/** From annotations to claims: one piece for each kind of claim. */
@NullMarked
package org.readout.extract;

import org.jspecify.annotations.NullMarked;
