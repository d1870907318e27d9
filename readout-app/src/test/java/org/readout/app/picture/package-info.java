/** Tests of the pictures. */
@NullMarked
package org.readout.app.picture;

import org.jspecify.annotations.NullMarked;
