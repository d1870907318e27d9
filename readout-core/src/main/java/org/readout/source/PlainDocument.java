package org.readout.source;

import org.readout.text.SourceText;

/** Plain text: kept as it is, hard-wrapped lines included. */
final class PlainDocument {

  private PlainDocument() {}

  static InputResults.Found plain(String decoded, ReadOptions options) {
    return new InputResults.Found(SourceText.cleaned(decoded), Details.NONE);
  }
}
