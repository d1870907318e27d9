package org.readout.app.export.annotations;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.function.Consumer;
import org.readout.app.contents.Report;
import org.readout.app.export.Excerpt;
import org.readout.app.json.ClaimJson;
import org.readout.app.json.Json;
import org.readout.app.view.ClaimWords;
import org.readout.app.view.Names;
import org.readout.claim.Claim;
import org.readout.claim.Evidence;
import org.readout.source.SourceDocument;
import org.readout.text.Anchor;

/** Claims after the W3C's Web Annotation Data Model, in JSON-LD: one annotation a claim. */
public final class AnnotationExport {

  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  private final ClaimWords words;
  private final String version;

  /**
   * Annotations that call people and states by {@code names}.
   *
   * @param version program and data
   */
  public AnnotationExport(Names names, String version) {
    this.words = new ClaimWords(names);
    this.version = version;
  }

  /** Hands over a collection with all annotations of {@code excerpt}, one a line. */
  public void write(Excerpt excerpt, Consumer<String> lines) {
    ObjectNode head =
        Json.object()
            .put("@context", CONTEXT)
            .put("id", "urn:readout:annotations")
            .put("type", "AnnotationCollection")
            .put("label", "Claims of a record")
            .put("total", excerpt.claims().size());
    head.set("generator", generator());
    ObjectNode page =
        Json.object()
            .put("id", "urn:readout:annotations:page")
            .put("type", "AnnotationPage")
            .put("startIndex", 0);
    lines.accept(open(head) + ",\"first\":" + open(page) + ",\"items\":[\n");
    Iterator<Report> reports =
        excerpt.reports().stream().filter(report -> !excerpt.claimsOf(report).isEmpty()).iterator();
    while (reports.hasNext()) {
      Report report = reports.next();
      Characters characters = new Characters(report.document().text().text());
      Iterator<Claim> claims = excerpt.claimsOf(report).iterator();
      while (claims.hasNext()) {
        String line = Json.line(annotation(claims.next(), report.document(), characters));
        lines.accept(line + (claims.hasNext() || reports.hasNext() ? ",\n" : "\n"));
      }
    }
    lines.accept("]}}\n");
  }

  private static String open(ObjectNode node) {
    String closed = Json.line(node);
    return closed.substring(0, closed.length() - 1);
  }

  private ObjectNode generator() {
    return Json.object().put("type", "Software").put("name", "Readout " + version);
  }

  private ObjectNode annotation(Claim claim, SourceDocument document, Characters characters) {
    ObjectNode node =
        Json.object()
            .put("id", "urn:readout:claim:" + claim.id())
            .put("type", "Annotation")
            .put("motivation", "describing");
    ArrayNode bodies = node.putArray("body");
    bodies
        .addObject()
        .put("type", "TextualBody")
        .put("purpose", "describing")
        .put("format", "text/plain")
        .put("language", "en")
        .put("value", words.headline(claim, document.text()).toString());
    bodies
        .addObject()
        .put("type", "TextualBody")
        .put("purpose", "classifying")
        .put("format", "application/json")
        .put("value", Json.line(ClaimJson.write(claim, document.text())));
    ArrayNode targets = node.putArray("target");
    for (Evidence evidence : claim.evidence()) {
      targets.add(target(evidence, document, characters));
    }
    return node;
  }

  private static ObjectNode target(
      Evidence evidence, SourceDocument document, Characters characters) {
    Anchor anchor = Anchor.at(document.text().text(), evidence.span());
    ObjectNode target =
        Json.object()
            .put("type", "SpecificResource")
            .put("source", document.uri().orElse("urn:readout:document:" + document.id()));
    ArrayNode selectors = target.putArray("selector");
    selectors
        .addObject()
        .put("type", "TextQuoteSelector")
        .put("exact", anchor.quote())
        .put("prefix", anchor.prefix())
        .put("suffix", anchor.suffix());
    // The recommendation counts characters, where everything else here counts UTF-16 units.
    selectors
        .addObject()
        .put("type", "TextPositionSelector")
        .put("start", characters.before(evidence.span().start()))
        .put("end", characters.before(evidence.span().end()));
    document
        .retrieved()
        .ifPresent(
            moment ->
                target
                    .putObject("state")
                    .put("type", "TimeState")
                    .put("sourceDate", moment.toString()));
    return target;
  }
}
