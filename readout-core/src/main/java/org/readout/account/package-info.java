/**
 * Accounts of one engagement, side by side: which claims of a document belong to it, whose account
 * they are, and which points of one account are told by another.
 *
 * <p>Pure functions over claims; nothing is read in a text but the words that claims rest on.
 */
@NullMarked
package org.readout.account;

import org.jspecify.annotations.NullMarked;
