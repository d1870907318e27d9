package org.readout.bench.invented;

import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Any number of invented reports, engagement after engagement, in about the order of their days.
 */
public final class InventedReports implements Iterator<InventedReport> {

  private final InventedStates states;
  private final long seed;
  private final int engagements;
  private int left;
  private InventedEngagement engagement;
  private int report;

  /**
   * The first {@code number} reports of {@code seed}; the same seed and number give the same.
   *
   * @param number how many
   */
  public InventedReports(InventedStates states, long seed, int number) {
    this.states = states;
    this.seed = seed;
    this.engagements = (int) Math.ceil(number / InventedEngagement.REPORTS_ON_AVERAGE);
    this.left = number;
    this.engagement = InventedEngagement.of(states, seed, 0, engagements);
  }

  @Override
  public boolean hasNext() {
    return left > 0;
  }

  @Override
  public InventedReport next() {
    if (left == 0) {
      throw new NoSuchElementException();
    }
    left--;
    if (report == engagement.reports()) {
      engagement = InventedEngagement.of(states, seed, engagement.number() + 1, engagements);
      report = 0;
    }
    return InventedReport.of(engagement, report++, states, seed);
  }

  /** How many engagements these reports tell of first of all, so far. */
  public int engagements() {
    return engagement.number() + 1;
  }
}
