package org.readout.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about itself: in JSON-LD, in its meta tags, in times and headings, in this order
 * of trust. What cannot be read is passed over, for makers of pages get much of it wrong.
 */
final class PageDetails {

  private static final List<String> TITLES =
      List.of("og:title", "twitter:title", "dc.title", "dcterms.title", "headline");
  private static final List<String> TIMES =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "article:published",
          "og:published_time",
          "datepublished",
          "dcterms.issued",
          "dcterms.date",
          "dcterms.created",
          "dc.date.issued",
          "dc.date.created",
          "dc.date",
          "publish-date",
          "publish_date",
          "publication_date",
          "publicationdate",
          "pubdate",
          "date.issued",
          "citation_publication_date",
          "parsely-pub-date",
          "sailthru.date",
          "govuk:first-published-at",
          "date");
  private static final List<String> PUBLISHERS =
      List.of("og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "application-name");
  private static final int FEW = 12;

  private PageDetails() {}

  static Details of(Document document, MainText main) {
    Details linked = JsonLinkedData.of(document);
    Optional<String> publisher = meta(document, PUBLISHERS).findFirst();
    Details tagged =
        new Details(
            title(document, main, publisher),
            time(document, main),
            publisher,
            uri(document),
            Optional.empty());
    return linked.or(tagged);
  }

  private static Optional<String> title(
      Document document, MainText main, Optional<String> publisher) {
    Optional<Element> inside = Optional.ofNullable(main.container().selectFirst("h1"));
    return meta(document, TITLES)
        .findFirst()
        .or(() -> main.heading().or(() -> inside).map(HtmlDocument::words))
        .or(() -> Optional.of(document.title()))
        .map(title -> withoutSite(title, publisher))
        .filter(title -> !title.isBlank());
  }

  /** A page's title without the name of the site that many add at its end. */
  private static String withoutSite(String title, Optional<String> publisher) {
    for (String between : List.of(" | ", " - ", " – ", " — ", " :: ")) {
      int at = title.lastIndexOf(between);
      if (at > 0
          && publisher
              .map(title.substring(at + between.length())::equalsIgnoreCase)
              .orElse(false)) {
        return title.substring(0, at).strip();
      }
    }
    return title;
  }

  private static Optional<PublicationTime> time(Document document, MainText main) {
    return meta(document, TIMES)
        .flatMap(words -> PublicationTime.of(words).stream())
        .findFirst()
        .or(() -> marked(document))
        .or(() -> shown(main));
  }

  /** A time that says that it is that of publication. */
  private static Optional<PublicationTime> marked(Document document) {
    return document
        .select("[itemprop=datePublished], time[pubdate], time.published, time.entry-date")
        .stream()
        .limit(FEW)
        .flatMap(element -> written(element).stream())
        .findFirst();
  }

  /** The first time shown around the heading, unless it belongs to something else. */
  private static Optional<PublicationTime> shown(MainText main) {
    Element around = main.container().parent();
    return Stream.of(Optional.of(main.container()), Optional.ofNullable(around))
        .flatMap(Optional::stream)
        .flatMap(element -> element.select("time").stream().limit(FEW))
        .filter(time -> time.parents().stream().noneMatch(PageParts::isElsewhere))
        .flatMap(time -> written(time).stream())
        .findFirst();
  }

  private static Optional<PublicationTime> written(Element element) {
    return Stream.of(element.attr("content"), element.attr("datetime"), element.text())
        .flatMap(words -> PublicationTime.of(words).stream())
        .findFirst();
  }

  private static Optional<String> uri(Document document) {
    Optional<String> canonical =
        Optional.ofNullable(document.selectFirst("link[rel=canonical]"))
            .map(link -> link.attr("href").strip());
    return canonical
        .filter(JsonLinkedData::isAddress)
        .or(
            () ->
                meta(document, List.of("og:url", "dc.identifier"))
                    .filter(JsonLinkedData::isAddress)
                    .findFirst());
  }

  /** What meta tags of these names hold, in the order of the names. */
  private static Stream<String> meta(Document document, List<String> names) {
    List<Element> tags = document.select("meta[content]");
    return names.stream()
        .flatMap(
            name ->
                tags.stream()
                    .filter(
                        tag ->
                            Stream.of("name", "property", "itemprop", "http-equiv")
                                .anyMatch(key -> tag.attr(key).equalsIgnoreCase(name)))
                    .map(tag -> tag.attr("content").strip())
                    .filter(words -> !words.isEmpty()));
  }
}
