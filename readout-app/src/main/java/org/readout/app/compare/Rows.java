package org.readout.app.compare;

import java.util.Collection;
import java.util.List;
import org.readout.account.Comparison;
import org.readout.account.Row;

/** Sorts of rows that one may want to see alone. */
public enum Rows {
  /** What stands in one account alone. */
  HERE,
  /** What more than one account has. */
  SHARED,
  /** What accounts do not agree on, or did not always. */
  DIFFERING;

  /** Whether {@code row} is of this sort. */
  public boolean holds(Row row, Comparison comparison) {
    boolean agree = comparison.within(row).isEmpty();
    return switch (row.kind()) {
      case ONLY_HERE -> this == HERE;
      case SAME, REWORDED, SAME_MATTER -> this == SHARED || (this == DIFFERING && !agree);
      case LATER_CONFIRMED -> this != HERE;
      case DENIED, DECLINED_TO_CONFIRM, CHANGED_ON_THE_PAGE -> this == DIFFERING;
    };
  }

  /** The rows of any of {@code sorts}, and all rows where there are none. */
  public static List<Row> of(Comparison comparison, Collection<Rows> sorts) {
    return comparison.rows().stream()
        .filter(
            row -> sorts.isEmpty() || sorts.stream().anyMatch(sort -> sort.holds(row, comparison)))
        .toList();
  }
}
