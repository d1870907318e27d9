package org.readout.app.export.citations;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.readout.app.view.Plain;
import org.readout.source.SourceDocument;

/**
 * A document as it is cited. All words are on one line and free of control characters.
 *
 * @param key stays the same as long as the text does
 * @param sort what it is
 * @param title its title, else its name
 * @param publisher who published it, where known
 * @param published the day, where known: no part of it is ever guessed
 * @param address where it was published, where known
 * @param accessed the day on which it was fetched (UTC), where known
 */
record Citation(
    String key,
    Sort sort,
    String title,
    Optional<String> publisher,
    Optional<LocalDate> published,
    Optional<String> address,
    Optional<LocalDate> accessed) {

  /** Sorts of documents, as citations tell them apart. */
  enum Sort {
    /** Of a newspaper, an agency or a broadcaster. */
    NEWS,
    /** Of a magazine. */
    MAGAZINE,
    /** Of a government or a body of states. */
    RELEASE,
    /** Anything else. */
    PAGE
  }

  private static final int KEY_DIGITS = 10;
  private static final int KEY_WORD = 24;

  static List<Citation> of(
      List<SourceDocument> documents, Function<String, Optional<String>> publisherKinds) {
    return documents.stream().map(document -> of(document, publisherKinds)).toList();
  }

  /**
   * How {@code document} is cited.
   *
   * @param publisherKinds the kind of a publisher, by its name or web address, where it is known
   */
  static Citation of(SourceDocument document, Function<String, Optional<String>> publisherKinds) {
    Optional<String> publisher =
        document.publisher().map(Plain::line).filter(name -> !name.isEmpty());
    return new Citation(
        key(document, publisher),
        sort(document, publisher, publisherKinds),
        document
            .title()
            .map(Plain::line)
            .filter(title -> !title.isEmpty())
            .orElse(Plain.line(document.name())),
        publisher,
        document.published(),
        document.uri().map(Plain::line).filter(address -> !address.isEmpty()),
        document.retrieved().map(moment -> moment.atZone(ZoneOffset.UTC).toLocalDate()));
  }

  /** {@code xinhua-2024-1f0a93bd52}: publisher, year, beginning of the id; ASCII alone. */
  private static String key(SourceDocument document, Optional<String> publisher) {
    String name =
        Normalizer.normalize(publisher.orElse("document"), Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]++", "");
    String word =
        name.isEmpty() ? "document" : name.substring(0, Math.min(KEY_WORD, name.length()));
    String year = document.published().map(day -> String.valueOf(day.getYear())).orElse("nd");
    String id = document.id();
    return word + "-" + year + "-" + id.substring(0, Math.min(KEY_DIGITS, id.length()));
  }

  private static Sort sort(
      SourceDocument document,
      Optional<String> publisher,
      Function<String, Optional<String>> publisherKinds) {
    return publisher
        .flatMap(publisherKinds)
        .or(() -> document.uri().flatMap(Citation::host).flatMap(publisherKinds))
        .map(
            kind ->
                switch (kind) {
                  case "newspaper", "agency", "broadcaster" -> Sort.NEWS;
                  case "magazine" -> Sort.MAGAZINE;
                  case "government", "organisation" -> Sort.RELEASE;
                  default -> Sort.PAGE;
                })
        .orElse(Sort.PAGE);
  }

  private static Optional<String> host(String address) {
    int start = address.indexOf("://");
    if (start < 0) {
      return Optional.empty();
    }
    String rest = address.substring(start + 3);
    int end = rest.indexOf('/');
    return Optional.of(end < 0 ? rest : rest.substring(0, end)).filter(host -> !host.isEmpty());
  }
}
