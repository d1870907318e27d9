package org.readout.ledger;

import java.util.Optional;

/**
 * How far cooperative acts outweigh conflictual ones.
 *
 * <p>With C cooperative acts, K conflictual ones, n = C + K and p = C / n, the balance is (C - K) /
 * n = 2p - 1: 1 where all acts are cooperative, -1 where all are conflictual.
 *
 * <p>The interval is Wilson's score interval for p at 95%, with z = 1.96:
 *
 * <pre>
 *   (p + z²/2n ± z √(p(1 - p)/n + z²/4n²)) / (1 + z²/n)
 * </pre>
 *
 * <p>carried over to the balance by 2p - 1. It stays within -1 and 1 and keeps a width where all
 * acts are of one sort, which the textbook interval does not. It takes the acts for independent
 * draws, which acts of one crisis are not: read it as the least uncertainty there is. Source: E. B.
 * Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the
 * American Statistical Association 22 (1927), 209-212.
 *
 * @param value the balance, from -1 to 1
 * @param low the lower end of its interval
 * @param high the upper end
 */
public record Balance(double value, double low, double high) {

  // The 97.5th percentile of the standard normal distribution.
  private static final double Z = 1.959964;

  /** The balance; empty where there is no act, for nothing is no balance of 0. */
  public static Optional<Balance> of(int cooperative, int conflictual) {
    int n = cooperative + conflictual;
    if (n == 0) {
      return Optional.empty();
    }
    double p = (double) cooperative / n;
    double centre = p + Z * Z / (2 * n);
    double reach = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4.0 * n * n));
    double scale = 1 + Z * Z / n;
    return Optional.of(
        new Balance(
            2 * p - 1,
            Math.max(-1, 2 * (centre - reach) / scale - 1),
            Math.min(1, 2 * (centre + reach) / scale - 1)));
  }
}
