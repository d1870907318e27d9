package org.readout.app.cli;

import org.readout.app.view.Names;
import org.readout.knowledge.KnowledgeBase;

/** What people and states are called in this program's results. */
final class Vocabulary {

  private Vocabulary() {}

  /** The names of the knowledge base. */
  static Names names() {
    return new Names(KnowledgeBase.standard()::nameOf);
  }
}
