/**
 * The pages. Each has a class that makes its model and its twin in JSON of the record, and a
 * template of the same name in {@code src/main/jte}.
 */
@NullMarked
package org.readout.app.web.pages;

import org.jspecify.annotations.NullMarked;
