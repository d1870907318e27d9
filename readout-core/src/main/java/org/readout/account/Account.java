package org.readout.account;

import java.util.List;

/**
 * One government's or one newsroom's telling of one engagement.
 *
 * @param teller whose
 * @param documents where it stands, in the order of publication
 * @param points what it says, document by document in the order of the text
 */
public record Account(Teller teller, List<String> documents, List<Point> points) {
  /** Copies the lists. */
  public Account {
    documents = List.copyOf(documents);
    points = List.copyOf(points);
  }
}
