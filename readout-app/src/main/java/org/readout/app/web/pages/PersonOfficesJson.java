package org.readout.app.web.pages;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.readout.knowledge.KnowledgeBase;
import org.readout.knowledge.OfficeHeld;
import org.readout.knowledge.Tenure;

/** The offices of a person as the data files have them, for programs. */
final class PersonOfficesJson {

  private PersonOfficesJson() {}

  static void put(ObjectNode node, String person) {
    ArrayNode offices = node.putArray("offices");
    for (OfficeHeld held : KnowledgeBase.standard().allOfficesOf(person)) {
      Tenure tenure = held.tenure();
      ObjectNode each = offices.addObject();
      each.put("office", held.office().id());
      each.put("title", held.office().title());
      each.put("polity", held.office().polity());
      tenure.start().ifPresent(start -> each.put("start", start.toString()));
      tenure.end().ifPresent(end -> each.put("end", end.toString()));
      tenure.asOf().ifPresent(day -> each.put("as_of", day.toString()));
      each.put("acting", tenure.acting());
      each.put("confirmed", tenure.confirmed());
      each.put("source", tenure.source());
    }
  }
}
