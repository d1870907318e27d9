package org.readout.annotate.dates;

import java.util.Locale;
import org.readout.claim.When;

/**
 * How the examples of the rules write what an expression means: {@code 2025-09-09}, {@code
 * 2025-07-01/2025-07-31 month}, {@code unknown}, {@code duration}, {@code recurring}, {@code
 * clock}, with {@code until} or {@code since} before and {@code attributive} after where that
 * applies.
 */
final class Notation {

  private Notation() {}

  static String of(TimeExpression expression, When when) {
    StringBuilder line = new StringBuilder();
    if (expression.bound() != Bound.ON) {
      line.append(expression.bound().name().toLowerCase(Locale.ROOT)).append(' ');
    }
    if (expression.isDate()) {
      line.append(of(when));
    } else {
      line.append(expression.meaning().getClass().getSimpleName().toLowerCase(Locale.ROOT));
    }
    return line.append(expression.attributive() ? " attributive" : "").toString();
  }

  static String of(When when) {
    if (when instanceof When.Day day) {
      return day.date().toString();
    }
    if (when instanceof When.Period period) {
      return period.first()
          + "/"
          + period.last()
          + " "
          + period.precision().name().toLowerCase(Locale.ROOT);
    }
    return "unknown";
  }
}
