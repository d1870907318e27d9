/** What is put side by side: the accounts of an engagement that a record holds. */
@NullMarked
package org.readout.app.compare;

import org.jspecify.annotations.NullMarked;
