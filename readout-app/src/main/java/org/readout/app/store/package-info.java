/**
 * The record: documents, their claims and people's decisions, in an SQLite file or on a PostgreSQL
 * server.
 */
@NullMarked
package org.readout.app.store;

import org.jspecify.annotations.NullMarked;
