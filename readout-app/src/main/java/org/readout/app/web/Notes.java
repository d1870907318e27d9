package org.readout.app.web;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of documents that a page rests on, in the order in which it refers to them. On paper
 * they stand under it as footnotes. One page's, and no other's.
 */
public final class Notes {

  private final List<Quotation> quotations = new ArrayList<>();

  /** The number of {@code quotation}, counted from 1; the same words have one number. */
  public int number(Quotation quotation) {
    int known = quotations.indexOf(quotation);
    if (known >= 0) {
      return known + 1;
    }
    quotations.add(quotation);
    return quotations.size();
  }

  /** All of them so far. */
  public List<Quotation> all() {
    return List.copyOf(quotations);
  }
}
