package org.readout.app.picture;

import java.time.LocalDate;
import java.util.Optional;

/** Where a stretch of time leads. */
public interface Stretches {

  /** Nowhere. */
  Stretches NOWHERE = (first, last) -> Optional.empty();

  /**
   * The page of what happened from one day to another, both included, as a path of this server;
   * empty where there is none.
   */
  Optional<String> address(LocalDate first, LocalDate last);
}
