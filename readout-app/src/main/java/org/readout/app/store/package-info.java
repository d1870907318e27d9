/** The record: one SQLite file that keeps documents, their claims and people's decisions. */
@NullMarked
package org.readout.app.store;

import org.jspecify.annotations.NullMarked;
