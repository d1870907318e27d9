package org.readout.app.cli;

import org.readout.app.view.Names;
import org.readout.knowledge.Issue;
import org.readout.knowledge.KnowledgeBase;
import org.readout.knowledge.State;

/** What people and states are called in this program's results. */
final class Vocabulary {

  private Vocabulary() {}

  /** What an issue is called, by its id. */
  static String issue(String id) {
    return KnowledgeBase.standard().issue(id).map(Issue::label).orElse(id);
  }

  /** The names of the knowledge base. */
  static Names names() {
    KnowledgeBase knowledge = KnowledgeBase.standard();
    return new Names(knowledge::nameOf, id -> knowledge.state(id).flatMap(State::adjective));
  }
}
