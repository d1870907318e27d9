/**
 * Where reports contradict each other, or one report itself: counts of encounters, figures, days,
 * places, people, what happened and what was agreed. A pure function of claims; the words and
 * thresholds are data ({@code data/rules/conflicts.yaml}).
 */
@NullMarked
package org.readout.conflict;

import org.jspecify.annotations.NullMarked;
