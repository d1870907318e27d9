package org.readout.app.view;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.readout.app.contents.FoundDocument;
import org.readout.app.contents.FoundDocument.FoundExcerpt;
import org.readout.app.contents.SearchResult;
import org.readout.app.search.SearchQuery;
import org.readout.knowledge.Named;
import org.readout.source.SourceDocument;
import org.readout.text.Span;

/** What was found by its words: documents with the lines in which they stand, and names. */
public final class SearchView {

  private static final int ID = 8;

  private SearchView() {}

  /**
   * Writes what was found.
   *
   * @param documents how many were looked at
   */
  public static void write(
      Page page, SearchQuery query, SearchResult result, List<Named> names, long documents) {
    if (!names.isEmpty()) {
      page.line(
          0,
          2,
          Words.of(Style.STRONG, "Names: ")
              .and(names.stream().map(SearchView::named).collect(Collectors.joining("; "))));
      page.blank();
    }
    page.line(0, Words.of(Style.STRONG, count(result, documents)));
    if (query.cut()) {
      page.line(
          0,
          Words.of(
              Style.CAUTION,
              "More was written than is looked for: the first %d words or phrases count."
                  .formatted(SearchQuery.MOST_TERMS)));
    }
    result.documents().forEach(found -> write(page, found));
  }

  /** {@code Wang Yi (person wang-yi.chn)}. */
  private static String named(Named named) {
    return "%s (%s %s)"
        .formatted(named.label(), named.kind().name().toLowerCase(Locale.ROOT), named.id());
  }

  /** How many documents were found, in one line. */
  public static String count(SearchResult result, long documents) {
    if (result.more()) {
      return "More than %,d documents: those below are of the newest %,d."
          .formatted(SearchResult.MOST, SearchResult.MOST);
    }
    return switch (result.total()) {
      case 0 -> "No document has these words (%,d looked at).".formatted(documents);
      case 1 -> "1 document:";
      default -> "%,d documents:".formatted(result.total());
    };
  }

  private static void write(Page page, FoundDocument found) {
    SourceDocument document = found.document();
    Words heading =
        document
            .title()
            .map(title -> marked(title, Span.of(0, title.length()), found.titleMarks()))
            .orElse(Words.of(document.name()));
    String particulars =
        document.publisher().map(publisher -> publisher + ", ").orElse("")
            + document.published().map(day -> Days.shortly(day) + ", ").orElse("")
            + "document "
            + document.id().substring(0, ID)
            + found.lead().map(lead -> ", a copy of " + lead.substring(0, ID)).orElse("");
    page.blank();
    page.line(0, 2, heading.and(Style.FAINT, " (" + particulars + ")"));
    String text = document.text().text();
    Lines lines = new Lines(text);
    for (FoundExcerpt excerpt : found.excerpts()) {
      Span span = excerpt.excerpt().span();
      page.line(
          2,
          4,
          Words.of(Style.FAINT, "line " + lines.of(span.start()) + ": ")
              .and(Style.QUOTED, beginsLine(text, span) ? "“" : "“… ")
              .and(marked(text, span, excerpt.excerpt().marks()))
              .and(Style.QUOTED, endsLine(text, span) ? "”" : " …”"));
    }
  }

  private static boolean beginsLine(String text, Span span) {
    return span.start() == 0 || text.charAt(span.start() - 1) == '\n';
  }

  private static boolean endsLine(String text, Span span) {
    return span.end() == text.length() || text.charAt(span.end()) == '\n';
  }

  private static Words marked(String text, Span span, List<Span> marks) {
    Words words = Words.none();
    int at = span.start();
    for (Span mark : marks) {
      words =
          words
              .and(Style.QUOTED, text.substring(at, mark.start()))
              .and(Style.MARK, "‹")
              .and(Style.STRONG, mark.in(text))
              .and(Style.MARK, "›");
      at = mark.end();
    }
    return words.and(Style.QUOTED, text.substring(at, span.end()));
  }
}
