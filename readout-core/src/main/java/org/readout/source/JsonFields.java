package org.readout.source;

import java.util.List;

/**
 * Which fields of a JSON object hold what. The first that is there and not empty counts; names are
 * compared without regard to case, and a dot leads into an object ({@code source.name}).
 *
 * @param text the words of the report
 * @param title its title
 * @param published when it was published: a day, a time with its zone, or seconds or milliseconds
 *     since 1970
 * @param publisher who published it
 * @param uri where
 * @param id what the file calls it
 * @param retrieved when it was fetched: a time with its zone, or seconds or milliseconds since 1970
 */
public record JsonFields(
    List<String> text,
    List<String> title,
    List<String> published,
    List<String> publisher,
    List<String> uri,
    List<String> id,
    List<String> retrieved) {

  /** The names that news archives commonly use. */
  public static final JsonFields STANDARD =
      new JsonFields(
          List.of("text", "body", "content", "article", "articleBody", "fulltext", "full_text"),
          List.of("title", "headline"),
          List.of(
              "published",
              "date",
              "pubDate",
              "published_at",
              "publishedAt",
              "datePublished",
              "publication_date",
              "timestamp"),
          List.of(
              "source",
              "source.name",
              "publisher",
              "publisher.name",
              "outlet",
              "publication",
              "domain"),
          List.of("url", "link", "uri"),
          List.of("id", "source_id", "uuid", "guid"),
          List.of(
              "retrieved", "retrieved_at", "fetched", "fetched_at", "crawled_at", "accessed_at"));

  /** Copies the lists. */
  public JsonFields {
    text = List.copyOf(text);
    title = List.copyOf(title);
    published = List.copyOf(published);
    publisher = List.copyOf(publisher);
    uri = List.copyOf(uri);
    id = List.copyOf(id);
    retrieved = List.copyOf(retrieved);
    if (text.isEmpty()) {
      throw new IllegalArgumentException("at least one field must be named for the text");
    }
  }
}
