package org.readout.app.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.app.json.Json;
import org.readout.claim.Evidence;
import org.readout.claim.PlaceName;
import org.readout.event.CodedEvent;
import org.readout.event.EventActor;
import org.readout.event.EventDate;
import org.readout.text.Span;

/** PLOVER's records as JSON Lines, with fields of ours beside those of the manual. */
final class PloverFormat implements EventFormat {

  private static final String CODEBOOK = "PLOVER 2.0 draft";

  @Override
  public String header() {
    return "";
  }

  @Override
  public Optional<String> companionEnding() {
    return Optional.empty();
  }

  @Override
  public boolean canTell(ExportedEvent event) {
    return true;
  }

  @Override
  public String lines(ExportedEvent event) {
    return Json.line(record(event)) + "\n";
  }

  @Override
  public String companionLines(ExportedEvent event) {
    return "";
  }

  static ObjectNode record(ExportedEvent exported) {
    CodedEvent event = exported.event();
    EventSource source = exported.source();
    ObjectNode node = Json.object().put("id", exported.id()).put("source_id", source.id());
    node.put("has_event", true);
    dates(node, event.date());
    node.set("actor", actors(event.actors(), source));
    node.set("recipient", actors(event.recipients(), source));
    node.set("event", Json.array().add(event.type().name()));
    node.set("mode", texts(event.modes()));
    node.set("context", texts(event.contexts()));
    node.put("quad_code", event.type().quadClass());
    node.put("event_scale", event.score());
    event.place().ifPresent(place -> node.set("event_loc", place(place)));
    event
        .trigger()
        .ifPresent(
            span -> node.set("event_text", Json.array().add(source.document().text().quote(span))));
    node.put("text", event.sentence().quote());
    node.set("text_info", textInfo(event.sentence(), source));
    node.set("cite_info", citation(exported));
    node.put("coder", "Readout " + source.coder());
    house(node, exported);
    return node;
  }

  private static void dates(ObjectNode node, EventDate date) {
    node.put("date", date.day().map(LocalDate::toString).orElse(""));
    date.last().ifPresent(day -> node.put("enddate", day.toString()));
  }

  private static ArrayNode actors(List<EventActor> actors, EventSource source) {
    ArrayNode array = Json.array();
    for (EventActor actor : actors) {
      ObjectNode node = array.addObject();
      actor.code().ifPresent(code -> node.put("code", code));
      if (!actor.sectors().isEmpty()) {
        node.put("sector", actor.sectors().get(0));
      }
      if (actor.sectors().size() > 1) {
        node.set("other_sector_codes", texts(actor.sectors().subList(1, actor.sectors().size())));
      }
      node.put("entity_text", actor.entityText());
      actor.id().ifPresent(id -> node.put("identifier_id", id));
      node.put("identifier_text", actor.name());
      actor.title().ifPresent(title -> node.put("office", title));
      actor.country().ifPresent(country -> node.put("country", country));
      actor.cow().ifPresent(number -> node.put("cow", number));
      if (!actor.candidates().isEmpty()) {
        node.set("candidates", texts(actor.candidates()));
      }
      actor.words().ifPresent(words -> span(node, source.asGiven(words)));
    }
    return array;
  }

  private static ObjectNode place(PlaceName place) {
    ObjectNode node = Json.object().put("resolved_place", place.name());
    place.id().ifPresent(id -> node.put("geonameid", id));
    place.country().ifPresent(country -> node.put("country_code", country));
    return node;
  }

  private static ObjectNode textInfo(Evidence words, EventSource source) {
    ObjectNode node = Json.object();
    source.sentenceOf(words.span()).ifPresent(number -> node.put("sequence", number));
    span(node, source.asGiven(words.span()));
    return node;
  }

  private static void span(ObjectNode node, Span span) {
    node.put("start", span.start()).put("end", span.end());
  }

  private static ObjectNode citation(ExportedEvent exported) {
    EventSource source = exported.source();
    ObjectNode node = Json.object();
    source.document().title().ifPresent(title -> node.put("title", title));
    source.document().uri().ifPresent(uri -> node.put("url", uri));
    source.document().publisher().ifPresent(name -> node.put("publication", name));
    source.document().published().ifPresent(day -> node.put("published", day.toString()));
    node.put("language", "en");
    node.put("coder", "Readout").put("codebook", CODEBOOK).put("version", source.coder());
    return node;
  }

  private static void house(ObjectNode node, ExportedEvent exported) {
    CodedEvent event = exported.event();
    node.put("aux", Json.word(event.reality()));
    node.set("attributed_to", texts(exported.attributedTo()));
    node.put("mutual", event.mutual());
    node.put("date_basis", event.date().basis().name().toLowerCase(Locale.ROOT));
    event.date().planned().ifPresent(day -> node.put("planned_date", day.toString()));
    event.date().plannedLast().ifPresent(day -> node.put("planned_enddate", day.toString()));
    node.set("issues", texts(event.issues()));
    node.set("rule_id", texts(event.rules()));
    node.put("cameo", exported.cameo().code());
    if (event.house()) {
      node.put("house", true);
    }
    if (event.evidence().size() > 1) {
      ArrayNode more = node.putArray("more_text");
      for (Evidence words : event.evidence().subList(1, event.evidence().size())) {
        ObjectNode other = more.addObject().put("text", words.quote());
        other.set("text_info", textInfo(words, exported.source()));
      }
    }
  }

  private static ArrayNode texts(List<String> values) {
    ArrayNode array = Json.array();
    values.forEach(array::add);
    return array;
  }
}
