/**
 * What an official reads before a meeting: a page or two made of claims, every sentence with its
 * source.
 */
@NullMarked
package org.readout.app.brief;

import org.jspecify.annotations.NullMarked;
