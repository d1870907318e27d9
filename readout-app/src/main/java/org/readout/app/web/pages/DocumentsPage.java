package org.readout.app.web.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.app.json.DocumentJson;
import org.readout.app.json.Json;
import org.readout.app.store.DocumentFilter;
import org.readout.app.store.ListedDocument;
import org.readout.app.view.Days;
import org.readout.app.view.Plain;
import org.readout.app.web.Answer;
import org.readout.app.web.Frame;
import org.readout.app.web.Language;
import org.readout.app.web.Route;
import org.readout.app.web.Visit;
import org.readout.source.SourceDocument;

/**
 * {@code /documents}: what was read, by the day of publication.
 *
 * @param lines the documents of this part of the list
 * @param asked what the list is narrowed to
 * @param publishers of which there is most, to choose from
 * @param pager where this part stands
 */
public record DocumentsPage(List<Line> lines, Asked asked, List<String> publishers, Pager pager) {

  private static final int PART = 50;
  private static final int PUBLISHERS = 50;

  /** Copies the lists. */
  public DocumentsPage {
    lines = List.copyOf(lines);
    publishers = List.copyOf(publishers);
  }

  /**
   * A document in the list.
   *
   * @param day in words
   * @param newDay whether it is another than that of the line before
   * @param language of the title, a BCP 47 tag
   * @param copy whether it is a copy of another
   */
  public record Line(
      String id,
      String day,
      boolean newDay,
      String title,
      String language,
      String publisher,
      long claims,
      boolean copy) {}

  /**
   * What is asked for, as it was written.
   *
   * @param withClaims whether only documents with claims are
   */
  public record Asked(
      String about, String publisher, String since, String until, boolean withClaims) {
    static Asked by(Visit visit) {
      return new Asked(
          visit.query("about").orElse(""),
          visit.query("publisher").orElse(""),
          visit.query("since").orElse(""),
          visit.query("until").orElse(""),
          visit.query("claims").isPresent());
    }

    /** Whether the list is narrowed at all. */
    public boolean something() {
      return withClaims || !(about + publisher + since + until).isEmpty();
    }

    /** In words: {@code about China, published by Xinhua, since 2024-01-01}. */
    public String words() {
      List<String> words = new ArrayList<>();
      add(words, "about ", about);
      add(words, "published by ", publisher);
      add(words, "since ", since);
      add(words, "until ", until);
      if (withClaims) {
        words.add("with claims");
      }
      return String.join(", ", words);
    }

    private static void add(List<String> words, String before, String value) {
      if (!value.isEmpty()) {
        words.add(before + value);
      }
    }
  }

  /** The page's address. */
  public static List<Route> routes() {
    return List.of(Route.page("/documents", DocumentsPage::answer));
  }

  private static Answer answer(Visit visit) {
    Asked asked = Asked.by(visit);
    DocumentFilter filter = DocumentFilter.of(Filters.selection(visit).range());
    filter = asked.publisher().isEmpty() ? filter : filter.by(asked.publisher());
    filter = asked.withClaims() ? filter.thatClaim() : filter;
    int from = visit.number("from", 0, 0, 10_000_000);
    List<ListedDocument> found = visit.contents().lists().documents(filter, from, PART);
    long total = visit.contents().lists().documentCount(filter);
    DocumentsPage page =
        new DocumentsPage(
            lines(found),
            asked,
            List.copyOf(visit.contents().lists().publishers(PUBLISHERS).keySet()),
            Pager.of(visit, from, PART, found.size(), total));
    return new Answer.Page(
        Frame.of(visit, "/documents", "Documents"),
        "documents",
        page,
        () -> twin(found, total, from));
  }

  private static List<Line> lines(List<ListedDocument> found) {
    List<Line> lines = new ArrayList<>();
    String before = "";
    for (ListedDocument each : found) {
      SourceDocument document = each.particulars();
      String day = document.published().map(Days::of).orElse("Day of publication not known");
      lines.add(
          new Line(
              document.id(),
              day,
              !day.equals(before),
              Plain.line(document.title().orElse(DocumentParticulars.fileName(document.name()))),
              Language.of(document.title().orElse("")),
              Plain.line(document.publisher().orElse("publisher not known")),
              each.claims(),
              !each.lead().equals(document.id())));
      before = day;
    }
    return lines;
  }

  private static JsonNode twin(List<ListedDocument> found, long total, int from) {
    ObjectNode node = Json.object().put("total", total).put("from", from);
    ArrayNode documents = node.putArray("documents");
    for (ListedDocument each : found) {
      ObjectNode document = DocumentJson.particulars(each.particulars());
      document.put("claims", each.claims());
      Optional.of(each.lead())
          .filter(lead -> !lead.equals(each.particulars().id()))
          .ifPresent(lead -> document.put("copy_of", lead));
      documents.add(document);
    }
    return node;
  }
}
