package org.readout.app.web.pages;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.app.contents.Report;
import org.readout.app.export.Excerpt;
import org.readout.app.export.annotations.AnnotationExport;
import org.readout.app.export.citations.CitationFormat;
import org.readout.app.store.StoredDocument;
import org.readout.app.web.Answer;
import org.readout.app.web.Frame;
import org.readout.app.web.Problem;
import org.readout.app.web.Route;
import org.readout.app.web.Visit;
import org.readout.claim.Claim;
import org.readout.knowledge.Publisher;

/** {@code /documents/{id}/export}: one document in the formats of other programs. */
final class DocumentExports {

  private static final int ID_SHOWN = 8;

  private DocumentExports() {}

  static List<Route> routes() {
    return List.of(Route.get("/documents/{id}/export", DocumentExports::answer));
  }

  /**
   * What there is of the document.
   *
   * @param path the address of its page
   */
  static List<Frame.Export> of(String path) {
    return List.of(
        new Frame.Export("Web annotations", path + "/export?format=annotations"),
        new Frame.Export("BibTeX", path + "/export?format=bibtex"),
        new Frame.Export("RIS", path + "/export?format=ris"),
        new Frame.Export("CSL-JSON", path + "/export?format=csl-json"));
  }

  private static Answer answer(Visit visit) {
    Optional<StoredDocument> stored = Documents.stored(visit);
    if (stored.isEmpty()) {
      return Documents.completed(visit, "/export");
    }
    String name = "readout-" + stored.get().document().id().substring(0, ID_SHOWN);
    String format = visit.query("format").orElse("annotations");
    return switch (format) {
      case "annotations" -> annotations(visit, stored.get(), name + ".jsonld");
      case "bibtex" ->
          citation(
              visit, stored.get(), CitationFormat.BIBTEX, "application/x-bibtex", name + ".bib");
      case "ris" ->
          citation(
              visit,
              stored.get(),
              CitationFormat.RIS,
              "application/x-research-info-systems",
              name + ".ris");
      case "csl-json" ->
          citation(
              visit,
              stored.get(),
              CitationFormat.CSL_JSON,
              "application/vnd.citationstyles.csl+json",
              name + ".json");
      default ->
          throw Problem.notUnderstood(
              "\"%s\" is no format for a document: annotations, bibtex, ris or csl-json."
                  .formatted(format));
    };
  }

  private static Answer annotations(Visit visit, StoredDocument stored, String fileName) {
    List<Claim> claims = visit.store().claims(stored.document().id());
    Set<String> ids = new HashSet<>();
    claims.forEach(claim -> ids.add(claim.id()));
    Excerpt excerpt =
        new Excerpt(List.of(new Report(stored.document(), claims, List.of())), ids, List.of());
    AnnotationExport export = new AnnotationExport(visit.room().names(), stored.version());
    StringBuilder text = new StringBuilder();
    export.write(excerpt, text::append);
    return new Answer.Contents(
        "application/ld+json; charset=utf-8",
        stream -> stream.write(text.toString().getBytes(StandardCharsets.UTF_8)),
        Optional.of(fileName));
  }

  private static Answer citation(
      Visit visit, StoredDocument stored, CitationFormat format, String type, String fileName) {
    return Answer.Contents.text(
        type,
        format.write(
            List.of(stored.document()),
            name -> visit.room().knowledge().publisher(name).map(Publisher::kind)),
        Optional.of(fileName));
  }
}
