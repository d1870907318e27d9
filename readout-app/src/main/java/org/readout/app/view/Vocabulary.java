package org.readout.app.view;

import org.readout.knowledge.Issue;
import org.readout.knowledge.KnowledgeBase;
import org.readout.knowledge.State;

/** What people and states are called in this program's results. */
public final class Vocabulary {

  private Vocabulary() {}

  /** What an issue is called, by its id. */
  public static String issue(String id) {
    return KnowledgeBase.standard().issue(id).map(Issue::label).orElse(id);
  }

  /** The names of the knowledge base. */
  public static Names names() {
    KnowledgeBase knowledge = KnowledgeBase.standard();
    return new Names(knowledge::nameOf, id -> knowledge.state(id).flatMap(State::adjective));
  }
}
