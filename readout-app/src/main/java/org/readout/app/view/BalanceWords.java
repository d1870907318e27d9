package org.readout.app.view;

import java.util.Locale;
import org.readout.ledger.Balance;

/** The balance of cooperation and conflict in figures. */
public final class BalanceWords {

  private BalanceWords() {}

  /** {@code +0.33}. */
  public static String of(Balance balance) {
    return number(balance.value());
  }

  /** Its 95% interval: {@code −0.20 to +0.71}. */
  public static String interval(Balance balance) {
    return number(balance.low()) + " to " + number(balance.high());
  }

  private static String number(double value) {
    String digits = String.format(Locale.ROOT, "%.2f", Math.abs(value));
    return digits.equals("0.00") ? digits : (value < 0 ? "\u2212" : "+") + digits;
  }
}
