package org.readout.app.brief;

import org.readout.source.SourceDocument;

/** What to call those who publish. */
final class Publishers {

  private Publishers() {}

  /** The publisher; where it is not known, the last part of the document's name. */
  static String of(SourceDocument document) {
    String name = document.name();
    return document
        .publisher()
        .orElseGet(() -> name.substring(name.lastIndexOf('/') + 1) + ", publisher not known");
  }
}
