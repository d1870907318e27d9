package org.readout.app.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.readout.claim.Attribution;
import org.readout.claim.Claim;
import org.readout.claim.Derivation;
import org.readout.claim.Evidence;
import org.readout.claim.Reality;
import org.readout.text.SourceText;
import org.readout.text.Span;

/** Whole claims, as the JSON format and the record keep them. See docs/formats.md. */
public final class ClaimJson {

  private ClaimJson() {}

  /**
   * The claim as an object.
   *
   * @param text the text of its document, for the offsets in the original
   */
  public static ObjectNode write(Claim claim, SourceText text) {
    ObjectNode node = Json.object();
    node.put("id", claim.id());
    node.put("reality", Json.word(claim.reality()));
    node.set("content", ContentJson.write(claim.content()));
    node.set("attribution", write(claim.attribution()));
    node.set("evidence", Json.nodes(claim.evidence(), words -> write(words, text)));
    node.set("derivation", write(claim.derivation()));
    return node;
  }

  /** The claim that {@link #write(Claim, SourceText)} wrote. */
  public static Claim read(JsonNode node) {
    return new Claim(
        Json.text(node, "id"),
        ContentJson.read(Json.field(node, "content")),
        Json.constant(Reality.class, Json.text(node, "reality")),
        readAttribution(Json.field(node, "attribution")),
        Json.list(node, "evidence", ClaimJson::readEvidence),
        readDerivation(Json.field(node, "derivation")));
  }

  /** The voices, outermost first. */
  public static ArrayNode write(Attribution attribution) {
    return Json.nodes(attribution.voices(), ActorJson::write);
  }

  /** The attribution that {@link #write(Attribution)} wrote. */
  public static Attribution readAttribution(JsonNode node) {
    return new Attribution(Json.elements(node, ActorJson::readVoice));
  }

  /** Rules and notes. */
  public static ObjectNode write(Derivation derivation) {
    ObjectNode node = Json.object();
    node.set("rules", Json.texts(derivation.rules()));
    node.set("notes", Json.texts(derivation.notes()));
    return node;
  }

  /** The derivation that {@link #write(Derivation)} wrote. */
  public static Derivation readDerivation(JsonNode node) {
    return new Derivation(Json.texts(node, "rules"), Json.texts(node, "notes"));
  }

  /**
   * Words of a document.
   *
   * @param text the text of the document
   */
  public static ObjectNode write(Evidence words, SourceText text) {
    Span raw = text.rawSpan(words.span());
    return Json.object()
        .put("document", words.document())
        .put("start", words.span().start())
        .put("end", words.span().end())
        .put("raw_start", raw.start())
        .put("raw_end", raw.end())
        .put("quote", words.quote());
  }

  private static Evidence readEvidence(JsonNode node) {
    return new Evidence(Json.text(node, "document"), Json.span(node), Json.text(node, "quote"));
  }
}
