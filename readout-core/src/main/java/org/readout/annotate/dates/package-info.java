/**
 * Finds temporal expressions in English reporting and resolves them to days.
 *
 * <p>What expressions there are is data: {@code data/rules/dates.yaml} lists them with their
 * vocabularies, and the examples in it are run with every build. {@link
 * org.readout.annotate.dates.DateFinder} reads a text once from left to right: it cuts it into
 * words as it goes, follows the patterns of all rules at once, takes the longest that fits, and
 * looks at the words on either side to tell a deadline from a date and "the 2015 deal" from "in
 * 2015". The patterns have no repetition, so that the work at each word is bounded by the rules and
 * not by the text.
 *
 * <p>A {@link org.readout.annotate.dates.TimeExpression} then says which days are meant, once it is
 * told the day of publication, which way the tense looks and what day was told before. What cannot
 * be known stays {@link org.readout.claim.When.Unknown} with the words as evidence, and nothing is
 * made more precise than it was said.
 */
@NullMarked
package org.readout.annotate.dates;

import org.jspecify.annotations.NullMarked;
