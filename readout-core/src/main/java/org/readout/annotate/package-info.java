/** What stands in a document: who is mentioned, who is referred to, what is quoted. */
@NullMarked
package org.readout.annotate;

import org.jspecify.annotations.NullMarked;
