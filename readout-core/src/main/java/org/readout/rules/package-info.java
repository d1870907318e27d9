/** The rule language: patterns over lemmas and dependencies, kept in plain files with examples. */
@NullMarked
package org.readout.rules;

import org.jspecify.annotations.NullMarked;
