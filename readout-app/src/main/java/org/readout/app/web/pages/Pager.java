package org.readout.app.web.pages;

import java.util.Optional;
import org.readout.app.web.Visit;

/**
 * Where a part of a list stands in it.
 *
 * @param first the number of its first line, counted from 1; 0 where there is none
 * @param last the number of its last
 * @param total how many lines there are
 * @param newer the address of the part before
 * @param older the address of the part after
 */
public record Pager(
    long first, long last, long total, Optional<String> newer, Optional<String> older) {

  /**
   * The place of a part.
   *
   * @param from how many lines stand before it
   * @param part how many lines a part has
   * @param shown how many this one has
   */
  static Pager of(Visit visit, int from, int part, int shown, long total) {
    return new Pager(
        shown == 0 ? 0 : from + 1L,
        from + (long) shown,
        total,
        from == 0
            ? Optional.empty()
            : Optional.of(
                Addresses.with(visit.here(), "from", String.valueOf(Math.max(0, from - part)))),
        from + shown >= total
            ? Optional.empty()
            : Optional.of(Addresses.with(visit.here(), "from", String.valueOf(from + part))));
  }
}
