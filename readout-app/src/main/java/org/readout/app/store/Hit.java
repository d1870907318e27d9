package org.readout.app.store;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A document in which the words stand that were looked for.
 *
 * @param document its id
 * @param lead the document of which it is a copy; itself where it is none
 * @param day of publication, where known
 * @param score the higher the better; only scores of one answer can be compared
 */
public record Hit(String document, String lead, Optional<LocalDate> day, double score) {}
