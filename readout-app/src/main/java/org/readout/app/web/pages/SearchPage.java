package org.readout.app.web.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.app.contents.FoundDocument;
import org.readout.app.contents.RecordContents;
import org.readout.app.contents.Search;
import org.readout.app.contents.SearchResult;
import org.readout.app.contents.Selection;
import org.readout.app.export.SearchExport;
import org.readout.app.search.SearchQuery;
import org.readout.app.view.Days;
import org.readout.app.view.SearchView;
import org.readout.app.web.Answer;
import org.readout.app.web.Frame;
import org.readout.app.web.Language;
import org.readout.app.web.Quotation;
import org.readout.app.web.Route;
import org.readout.app.web.Visit;
import org.readout.knowledge.Named;
import org.readout.source.SourceDocument;
import org.readout.text.Span;

/**
 * {@code /search}: names, and documents by their words.
 *
 * @param typed what was looked for; may be empty
 * @param about the state, body or pair asked for; may be empty
 * @param since the first day asked for; may be empty
 * @param until the last day asked for; may be empty
 * @param publisher whoever published them, as asked for; may be empty
 * @param newest whether the newest come first
 * @param otherOrder the address of the same in the other order
 * @param names what is called so
 * @param asked whether there is a word to look for
 * @param count how many documents were found, in words; may be empty
 * @param cut whether more was typed than is looked for
 * @param found the documents of this part of the list
 * @param pager where this part stands
 */
public record SearchPage(
    String typed,
    String about,
    String since,
    String until,
    String publisher,
    boolean newest,
    String otherOrder,
    List<Name> names,
    boolean asked,
    String count,
    boolean cut,
    List<Found> found,
    Pager pager) {

  private static final int PART = 20;
  private static final int NAMES = 8;

  /**
   * Somebody or something that is called so.
   *
   * @param path its page; empty where it has none
   * @param label what it is usually called
   * @param kind what it is, in words
   */
  public record Name(Optional<String> path, String label, String kind) {}

  /**
   * A document.
   *
   * @param path of its page
   * @param title cut at the words that were looked for
   * @param source who published it and when
   * @param copy whether it is a copy of another
   */
  public record Found(String path, Cut title, String source, boolean copy, List<Cut> excerpts) {}

  /**
   * Words of a document, cut wherever what was looked for begins or ends.
   *
   * @param path where they stand
   * @param language a BCP 47 tag
   * @param before whether more stands before them in their line
   * @param after whether more stands behind them
   */
  public record Cut(
      String path, String language, boolean before, boolean after, List<Piece> pieces) {
    /** Whether its writing runs from right to left. */
    public String direction() {
      return Language.direction(language);
    }
  }

  /** Words that were looked for, or that stand between such. */
  public record Piece(String text, boolean marked) {}

  /** The page's address. */
  public static List<Route> routes() {
    return List.of(Route.page("/search", SearchPage::answer));
  }

  private static Answer answer(Visit visit) {
    String typed = visit.query("q").orElse("");
    SearchQuery query = SearchQuery.of(typed);
    Selection selection = Filters.selection(visit);
    Search.Order order = visit.constant("order", Search.Order.class).orElse(Search.Order.BEST);
    int from = visit.number("from", 0, 0, SearchResult.MOST);
    RecordContents contents = visit.contents();
    List<Named> names =
        typed.isEmpty() ? List.of() : visit.room().knowledge().names().find(typed, NAMES);
    SearchResult result =
        query.isEmpty()
            ? new SearchResult(0, false, List.of())
            : contents.search(
                new Search(query, selection, visit.query("publisher"), order, from, PART));
    String here = Addresses.without(visit.here(), "from");
    SearchPage page =
        new SearchPage(
            typed,
            visit.query("about").orElse(""),
            visit.query("since").orElse(""),
            visit.query("until").orElse(""),
            visit.query("publisher").orElse(""),
            order == Search.Order.NEWEST,
            order == Search.Order.NEWEST
                ? Addresses.without(here, "order")
                : Addresses.with(here, "order", "newest"),
            names.stream().map(SearchPage::name).toList(),
            !query.isEmpty(),
            query.isEmpty() ? "" : SearchView.count(result, contents.documentCount()),
            query.cut(),
            result.documents().stream().map(SearchPage::found).toList(),
            Pager.of(visit, from, PART, result.documents().size(), result.total()));
    return new Answer.Page(
        Frame.of(visit, "/search", typed.isEmpty() ? "Search" : "Search: " + typed),
        "search",
        page,
        () -> twin(result, names, from));
  }

  private static Name name(Named named) {
    Optional<String> path =
        switch (named.kind()) {
          case STATE, BODY -> Optional.of("/states/" + Addresses.encoded(named.id()));
          case ISSUE -> Optional.of(IssuesPage.path(named.id()));
          case PERSON -> Optional.of(Persons.path(named.id()));
          case OFFICE, GATHERING, PLACE, VENUE -> Optional.empty();
        };
    String kind = named.kind().name().toLowerCase(Locale.ROOT);
    return new Name(
        path,
        named.label(),
        named.name().equals(named.label()) ? kind : kind + ", called " + named.name());
  }

  private static Found found(FoundDocument found) {
    SourceDocument document = found.document();
    String path = "/documents/" + document.id();
    String name = document.name();
    String title = document.title().orElse(name.substring(name.lastIndexOf('/') + 1));
    return new Found(
        path,
        cut(path, title, Span.of(0, title.length()), found.titleMarks()),
        document.publisher().orElse("Publisher not known")
            + document.published().map(day -> ", " + Days.plainly(day)).orElse(""),
        found.lead().isPresent(),
        found.excerpts().stream()
            .map(
                excerpt -> {
                  List<Span> marks = excerpt.excerpt().marks();
                  Span place = marks.isEmpty() ? excerpt.excerpt().span() : marks.get(0);
                  return cut(
                      Quotation.path(document.id(), place),
                      document.text().text(),
                      excerpt.excerpt().span(),
                      marks);
                })
            .toList());
  }

  private static Cut cut(String path, String text, Span span, List<Span> marks) {
    List<Piece> pieces = new ArrayList<>();
    int at = span.start();
    for (Span mark : marks) {
      add(pieces, text.substring(at, mark.start()), false);
      add(pieces, text.substring(mark.start(), mark.end()), true);
      at = mark.end();
    }
    add(pieces, text.substring(at, span.end()), false);
    return new Cut(
        path,
        Language.of(text.substring(span.start(), span.end())),
        span.start() > 0 && text.charAt(span.start() - 1) != '\n',
        span.end() < text.length() && text.charAt(span.end()) != '\n',
        List.copyOf(pieces));
  }

  private static void add(List<Piece> pieces, String text, boolean marked) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, marked));
    }
  }

  private static JsonNode twin(SearchResult result, List<Named> names, int from) {
    ObjectNode node = SearchExport.of(result, names);
    node.put("from", from);
    return node;
  }
}
