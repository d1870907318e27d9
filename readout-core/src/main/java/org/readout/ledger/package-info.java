/**
 * What stands between two states, or for one: channels, undertakings, positions, the calendar,
 * officials, and the course of relations.
 *
 * <p>Each ledger is a pure function of claims with the days of their publication, and of the
 * entries made of them; the order in which they come does not matter. Where it matters what day it
 * is, the day is handed in. Only states and bodies that are known stand in ledgers: who could be
 * one of two, or is not known, is in none.
 */
@NullMarked
package org.readout.ledger;

import org.jspecify.annotations.NullMarked;
