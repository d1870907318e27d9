/** Ledgers, kept from reports made by hand. */
@NullMarked
package org.readout.ledger;

import org.jspecify.annotations.NullMarked;
