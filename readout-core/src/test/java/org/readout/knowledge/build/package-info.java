/**
 * Reshapes raw lists into {@code data/knowledge}. Not part of the library and not needed to build
 * it: what it writes is committed. {@code docs/data-formats.md} and {@code data/SOURCES.md} say how
 * to run it.
 */
@NullMarked
package org.readout.knowledge.build;

import org.jspecify.annotations.NullMarked;
