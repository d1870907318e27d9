package org.readout.app.store;

import java.time.LocalDate;
import java.util.Optional;
import org.readout.app.search.SearchQuery;

/**
 * Documents that are looked for.
 *
 * @param words that stand in them
 * @param subject a state or body, or a pair as {@code CHN-USA}, that their claims are about
 * @param publisher who published them; case and accents do not matter
 * @param since the first day of publication
 * @param until the last day of publication
 */
public record Sought(
    SearchQuery words,
    Optional<String> subject,
    Optional<String> publisher,
    Optional<LocalDate> since,
    Optional<LocalDate> until) {}
