package org.readout.app.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Office;
import org.readout.claim.Party;
import org.readout.claim.Person;
import org.readout.claim.Voice;

/** Actors, parties and voices. */
final class ActorJson {

  private ActorJson() {}

  static ObjectNode write(Actor actor) {
    ObjectNode node = Json.object();
    node.set("polity", write(actor.polity()));
    actor
        .person()
        .ifPresent(
            person -> {
              ObjectNode written = node.putObject("person");
              Json.put(written, "id", person.id());
              written.put("name", person.name());
            });
    actor
        .office()
        .ifPresent(
            office -> {
              ObjectNode written = node.putObject("office");
              Json.put(written, "id", office.id());
              written.put("title", office.title());
              Json.put(written, "role", office.role());
            });
    return node;
  }

  static Actor read(JsonNode node) {
    return new Actor(
        readReference(Json.field(node, "polity")),
        Json.optional(
            node,
            "person",
            person -> new Person(Json.optionalText(person, "id"), Json.text(person, "name"))),
        Json.optional(
            node,
            "office",
            office ->
                new Office(
                    Json.optionalText(office, "id"),
                    Json.text(office, "title"),
                    Json.optionalText(office, "role"))));
  }

  static ObjectNode write(ActorRef reference) {
    ObjectNode node = Json.object();
    if (reference instanceof ActorRef.Known known) {
      node.put("known", known.id());
    } else if (reference instanceof ActorRef.Ambiguous ambiguous) {
      node.put("ambiguous", ambiguous.surface());
      node.set("candidates", Json.texts(ambiguous.candidates()));
    } else if (reference instanceof ActorRef.Unresolved unresolved) {
      node.put("unresolved", unresolved.surface());
    }
    return node;
  }

  static ActorRef readReference(JsonNode node) {
    if (node.has("known")) {
      return new ActorRef.Known(Json.text(node, "known"));
    }
    if (node.has("ambiguous")) {
      return new ActorRef.Ambiguous(Json.text(node, "ambiguous"), Json.texts(node, "candidates"));
    }
    return new ActorRef.Unresolved(Json.text(node, "unresolved"));
  }

  static ObjectNode write(Party party) {
    ObjectNode node = Json.object().put("role", Json.word(party.role()));
    node.set("actor", write(party.actor()));
    party.words().ifPresent(words -> node.set("words", Json.span(words)));
    return node;
  }

  static Party readParty(JsonNode node) {
    return new Party(
        Json.constant(Party.Role.class, Json.text(node, "role")),
        read(Json.field(node, "actor")),
        Json.optional(node, "words", Json::span));
  }

  static ObjectNode write(Voice voice) {
    ObjectNode node = Json.object().put("kind", Json.word(voice.kind())).put("name", voice.name());
    voice.actor().ifPresent(actor -> node.set("actor", write(actor)));
    voice.evidence().ifPresent(span -> node.set("evidence", Json.span(span)));
    return node;
  }

  static Voice readVoice(JsonNode node) {
    return new Voice(
        Json.constant(Voice.Kind.class, Json.text(node, "kind")),
        Json.text(node, "name"),
        Json.optional(node, "actor", ActorJson::read),
        Json.optional(node, "evidence", Json::span));
  }
}
