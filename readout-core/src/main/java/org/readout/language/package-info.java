/**
 * The language engine: sentences, words, lemmas and dependencies of English text. Everything else
 * sees {@link org.readout.language.LanguageEngine} alone, so that the engine can be replaced.
 */
@NullMarked
package org.readout.language;

import org.jspecify.annotations.NullMarked;
