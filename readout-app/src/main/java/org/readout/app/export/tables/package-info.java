/**
 * A record as flat tables: CSV for spreadsheets, Parquet for programs, the same columns in both.
 */
@NullMarked
package org.readout.app.export.tables;

import org.jspecify.annotations.NullMarked;
