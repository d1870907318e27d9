package org.readout.app.web;

import java.time.InstantSource;
import java.time.ZoneId;
import org.readout.app.view.Names;
import org.readout.app.view.Vocabulary;
import org.readout.app.web.door.Door;
import org.readout.knowledge.KnowledgeBase;

/**
 * What all visits have in common.
 *
 * @param clock tells what time it is
 * @param zone where the reading room stands
 * @param shelf the record
 * @param door who may come in
 * @param reading reads what is handed in
 */
public record Room(InstantSource clock, ZoneId zone, Shelf shelf, Door door, Reading reading) {

  /** What people and states are called. */
  public Names names() {
    return Vocabulary.names();
  }

  /** What is known without any document. */
  public KnowledgeBase knowledge() {
    return KnowledgeBase.standard();
  }
}
