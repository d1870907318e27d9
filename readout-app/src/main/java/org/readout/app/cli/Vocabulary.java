package org.readout.app.cli;

import org.readout.app.view.Names;

/** What people and states are called in this program's results. */
final class Vocabulary {

  private Vocabulary() {}

  static Names names() {
    return new Names(id -> id);
  }
}
