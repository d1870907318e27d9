package org.readout.app.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.YearMonth;
import org.readout.claim.When;

/** Days in the summary format: ISO dates that stop where knowledge stops. */
final class SummaryDates {

  private SummaryDates() {}

  /**
   * Puts {@code date}, and {@code date_end} where it lasts longer or the day is one of several. A
   * month is written 2025-07, a year 2025.
   */
  static void put(ObjectNode node, When when) {
    if (when instanceof When.Day day) {
      node.put("date", day.date().toString());
    } else if (when instanceof When.Period period) {
      put(node, period);
    } else {
      node.putNull("date");
    }
  }

  private static void put(ObjectNode node, When.Period period) {
    LocalDate first = period.first();
    LocalDate last = period.last();
    boolean oneMonth = YearMonth.from(first).equals(YearMonth.from(last));
    boolean oneYear = first.getYear() == last.getYear();
    if (first.equals(last)) {
      node.put("date", first.toString());
    } else if (period.precision() == When.Precision.MONTH && oneMonth) {
      node.put("date", YearMonth.from(first).toString());
    } else if (period.precision() == When.Precision.YEAR && oneYear) {
      node.put("date", String.valueOf(first.getYear()));
    } else {
      node.put("date", first.toString());
      node.put("date_end", last.toString());
    }
  }
}
