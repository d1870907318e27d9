/** What one document says: claims with their evidence, attribution and reality. */
@NullMarked
package org.readout.claim;

import org.jspecify.annotations.NullMarked;
