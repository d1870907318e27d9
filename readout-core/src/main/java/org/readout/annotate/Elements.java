package org.readout.annotate;

import java.util.List;

/** The elements of a sentence, with an answer for places outside it. */
record Elements(List<Element> list) {

  int size() {
    return list.size();
  }

  Element get(int at) {
    return list.get(at);
  }

  boolean touches(int at) {
    return touchesBefore(at)
        && at + 1 < list.size()
        && list.get(at + 1).span().start() == list.get(at).span().end();
  }

  boolean touchesBefore(int at) {
    return list.get(at - 1).span().end() == list.get(at).span().start();
  }

  int skipPossessive(int at) {
    Element element = element(at);
    // Some feeds lose the apostrophe: "EU s Borrell".
    boolean ending = (element.isPossessiveEnding() || element.text().equals("s"));
    return ending ? at + 1 : at;
  }

  boolean is(int at, String... words) {
    Element element = element(at);
    return element.is(words);
  }

  /** The element there, or {@link Element#NONE} outside the sentence. */
  Element element(int at) {
    return at >= 0 && at < list.size() ? list.get(at) : Element.NONE;
  }
}
