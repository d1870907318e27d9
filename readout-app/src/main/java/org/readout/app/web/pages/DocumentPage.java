package org.readout.app.web.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.readout.app.contents.RecordContents;
import org.readout.app.export.DocumentExport;
import org.readout.app.store.StoredDocument;
import org.readout.app.view.Days;
import org.readout.app.view.DocumentView;
import org.readout.app.view.EngagementWords;
import org.readout.app.view.Plain;
import org.readout.app.view.Words;
import org.readout.app.web.Answer;
import org.readout.app.web.Frame;
import org.readout.app.web.Language;
import org.readout.app.web.Route;
import org.readout.app.web.Visit;
import org.readout.claim.Claim;
import org.readout.claim.Evidence;
import org.readout.source.SourceDocument;
import org.readout.text.Span;

/**
 * {@code /documents/{id}}: a text with the words of its claims marked, and the claims beside it.
 *
 * @param id of the document
 * @param title its title, or its name
 * @param language of the title, a BCP 47 tag
 * @param publisher who published it
 * @param published the day, where it is known
 * @param copyOf the document of which this is a copy
 * @param layers what can be marked
 * @param problem why the words that the address asks for are not marked
 * @param part which part of the text is shown
 * @param passages its paragraphs
 * @param groups the claims of this part
 * @param elsewhere how many claims other parts have
 * @param hidden how many claims are not listed, because the text tells them as something else too
 * @param engagements what of its claims is told together with other reports
 * @param particulars what else is known of it
 * @param versions how many versions of its page the record has
 * @param reading what a careful reader should know about how it was just read
 */
public record DocumentPage(
    String id,
    String title,
    String language,
    Optional<String> publisher,
    Optional<LocalDate> published,
    Optional<DocumentParticulars.Row> copyOf,
    List<LayerChoice> layers,
    Optional<String> problem,
    Part part,
    List<Passage> passages,
    List<ClaimRail.Group> groups,
    int elsewhere,
    int hidden,
    List<Told> engagements,
    List<DocumentParticulars.Row> particulars,
    int versions,
    List<String> reading) {

  /**
   * A layer, which can be shown or not.
   *
   * @param layer which
   * @param shown whether it is shown now
   * @param path the page with this changed
   */
  public record LayerChoice(Layer layer, boolean shown, String path) {}

  /**
   * A part of a long text.
   *
   * @param number counted from 1
   * @param of how many there are
   * @param before the address of the part before
   * @param after the address of the part after
   */
  public record Part(int number, int of, Optional<String> before, Optional<String> after) {}

  /** An engagement that the document tells of. */
  public record Told(String path, String day, Words words) {}

  /** The page's addresses. */
  public static List<Route> routes() {
    List<Route> routes = new ArrayList<>(DocumentExports.routes());
    routes.add(Route.page("/documents/{id}", DocumentPage::answer));
    return routes;
  }

  private static Answer answer(Visit visit) {
    Optional<StoredDocument> stored = Documents.stored(visit);
    if (stored.isEmpty()) {
      return Documents.completed(visit, "");
    }
    SourceDocument document = stored.get().document();
    List<Claim> claims = visit.store().claims(document.id());
    DocumentPage page = page(visit, stored.get(), claims);
    return new Answer.Page(
        Frame.of(visit, "/documents", page.title())
            .with(DocumentExports.of("/documents/" + document.id())),
        "document",
        page,
        () -> twin(stored.get(), claims));
  }

  /** The document with this id and what it says, for programs, where the record has it. */
  public static Optional<JsonNode> json(Visit visit, String id) {
    return visit
        .store()
        .document(id)
        .map(stored -> twin(stored, visit.store().claims(stored.document().id())));
  }

  private static JsonNode twin(StoredDocument stored, List<Claim> claims) {
    return DocumentExport.of(stored.document(), claims, stored.version());
  }

  private static DocumentPage page(Visit visit, StoredDocument stored, List<Claim> made) {
    SourceDocument document = stored.document();
    String text = document.text().text();
    RecordContents contents = visit.contents();
    AskedWords asked = AskedWords.in(text, visit.query("c"));
    List<Span> parts = Parts.of(text);
    int number =
        asked
            .span()
            .map(span -> Parts.holding(parts, span.start()) + 1)
            .orElseGet(() -> visit.number("part", 1, 1, parts.size()));
    Span part = parts.get(number - 1);
    Set<Layer> layers = visit.query("layers").map(Layer::of).orElse(Layer.USUAL);
    List<Claim> claims =
        DocumentView.inTextOrder(made).stream().filter(DocumentView::isShown).toList();
    Map<Integer, Claim> here = new TreeMap<>();
    for (int i = 0; i < claims.size(); i++) {
      if (stands(claims.get(i), part)) {
        here.put(i + 1, claims.get(i));
      }
    }
    Optional<SourceDocument> lead =
        contents.lists().lead(document.id()).filter(id -> !id.equals(document.id())).stream()
            .flatMap(id -> contents.document(id).stream())
            .findFirst();
    List<SourceDocument> copies =
        contents.lists().copies(document.id()).stream()
            .limit(20)
            .flatMap(id -> contents.document(id).stream())
            .toList();
    ClaimRail rail =
        new ClaimRail(
            visit.room().names(),
            document,
            contents.curation(here.values()),
            Addresses.without(Addresses.without(visit.here(), "done"), "reading"));
    return new DocumentPage(
        document.id(),
        Plain.line(document.title().orElse(DocumentParticulars.fileName(document.name()))),
        Language.of(document.title().orElse("")),
        document.publisher().map(Plain::line),
        document.published(),
        lead.map(
            first ->
                DocumentParticulars.Row.inside(
                    "", DocumentParticulars.told(first), "/documents/" + first.id())),
        choices(visit, layers),
        asked.problem(),
        part(visit, number, parts.size()),
        Passages.of(text, part, DocumentMarks.of(document.text(), claims, layers, asked.span())),
        rail.groups(here),
        claims.size() - here.size(),
        made.size() - claims.size(),
        engagements(visit, lead.orElse(document)),
        DocumentParticulars.of(stored, visit.store().firstRead(document.id()), lead, copies),
        VersionsPage.count(visit, stored),
        reading(visit, document.id()));
  }

  private static List<String> reading(Visit visit, String document) {
    return visit.query("reading").flatMap(visit.room().reading()::progress).stream()
        .flatMap(progress -> progress.found().stream())
        .filter(found -> found.document().equals(document))
        .flatMap(found -> found.notes().stream())
        .toList();
  }

  private static boolean stands(Claim claim, Span part) {
    return claim.evidence().stream().map(Evidence::span).anyMatch(part::overlaps);
  }

  private static List<LayerChoice> choices(Visit visit, Set<Layer> shown) {
    List<LayerChoice> choices = new ArrayList<>();
    for (Layer layer : Layer.values()) {
      Set<Layer> changed = new java.util.TreeSet<>(shown);
      if (!changed.remove(layer)) {
        changed.add(layer);
      }
      choices.add(
          new LayerChoice(
              layer,
              shown.contains(layer),
              Addresses.with(visit.here(), "layers", Layer.words(changed))));
    }
    return choices;
  }

  private static Part part(Visit visit, int number, int of) {
    String here = Addresses.without(visit.here(), "c");
    return new Part(
        number,
        of,
        number == 1
            ? Optional.empty()
            : Optional.of(Addresses.with(here, "part", String.valueOf(number - 1))),
        number == of
            ? Optional.empty()
            : Optional.of(Addresses.with(here, "part", String.valueOf(number + 1))));
  }

  private static List<Told> engagements(Visit visit, SourceDocument document) {
    EngagementWords words = new EngagementWords(visit.room().names());
    return visit.contents().entriesOf(List.of(document.id())).stream()
        .map(
            entry ->
                new Told(
                    "/engagements/" + entry.id(), Days.of(entry.when()), words.underItsDay(entry)))
        .toList();
  }
}
