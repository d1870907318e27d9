/**
 * Merges the claims of many documents into entries: one engagement, everything that is told of it,
 * why it was taken for one, and where the reports disagree.
 *
 * <p>{@link org.readout.record.Entries} is a pure function of the claims and of the days on which
 * their documents were published; the order in which they come does not matter. It goes in four
 * steps. Claims that say the same of parties, time, place and reality become one <em>telling</em>.
 * Tellings that could be of one engagement are found through the parties and weeks they share.
 * Between two of them there may be an obstacle (other people, another day, a meeting and a call) or
 * a link of some strength. Then the strongest links are followed first, and two groups become one
 * only when no obstacle stands between any of their tellings; a weak link that could lead to either
 * of two different engagements leads to neither.
 */
@NullMarked
package org.readout.record;

import org.jspecify.annotations.NullMarked;
