/** CoreNLP on the same texts, to compare with. */
@NullMarked
package org.readout.bench.corenlp;

import org.jspecify.annotations.NullMarked;
