/**
 * Reports that nobody wrote, about real states and offices, in any number: always the same ones.
 */
@NullMarked
package org.readout.bench.invented;

import org.jspecify.annotations.NullMarked;
