package org.readout.app.export.calendar;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readout.app.view.Plain;
import org.readout.claim.Claim;
import org.readout.source.SourceDocument;

/**
 * A claim and the document that makes it.
 *
 * @param claim the claim
 * @param document its document
 */
record Testimony(Claim claim, SourceDocument document) {

  /** In the order of publication, a day that is not known first. */
  static final Comparator<Testimony> ORDER =
      Comparator.comparing((Testimony told) -> told.document().published().orElse(LocalDate.MIN))
          .thenComparing(told -> told.document().id())
          .thenComparing(told -> told.claim().evidence().get(0).span())
          .thenComparing(told -> told.claim().id());

  /** More than this make an entry of a calendar unreadable. */
  private static final int MOST_QUOTES = 12;

  private static final int LONGEST_QUOTE = 1_000;

  /** What the claims rest on, a paragraph each: the words, then who published them. */
  static List<String> quotes(List<Testimony> testimonies) {
    // Several claims may rest on one sentence.
    List<List<String>> quotes = testimonies.stream().map(Testimony::quote).distinct().toList();
    List<String> lines = new ArrayList<>();
    quotes.stream().limit(MOST_QUOTES).forEach(lines::addAll);
    int more = quotes.size() - MOST_QUOTES;
    if (more > 0) {
      lines.add("And " + more + " more.");
    }
    return lines;
  }

  private List<String> quote() {
    String words = Plain.line(claim.evidence().get(0).quote());
    if (words.length() > LONGEST_QUOTE) {
      words = words.substring(0, words.offsetByCodePoints(0, LONGEST_QUOTE / 2)) + " ...";
    }
    StringBuilder source = new StringBuilder(document.publisher().orElse(document.name()));
    document.published().ifPresent(day -> source.append(", ").append(day));
    document.uri().ifPresent(uri -> source.append(", ").append(uri));
    return List.of("\u201c" + words + "\u201d", "(" + Plain.line(source.toString()) + ")");
  }

  /**
   * When the latest of the documents was published, else fetched; the beginning of 1970 where
   * neither is known of any. Not the time of the export: the same record gives the same calendar.
   */
  static Instant stamp(List<Testimony> testimonies) {
    return testimonies.stream()
        .flatMap(told -> told.moment().stream())
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }

  private Optional<Instant> moment() {
    return document
        .published()
        .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
        .or(document::retrieved);
  }

  /** How many documents tell of it beyond the first. */
  static int sequence(List<Testimony> testimonies) {
    return (int) testimonies.stream().map(told -> told.document().id()).distinct().count() - 1;
  }

  /** The first web address among the documents. */
  static Optional<URI> address(List<Testimony> testimonies) {
    return testimonies.stream()
        .flatMap(told -> told.document().uri().flatMap(Testimony::webAddress).stream())
        .findFirst();
  }

  // A calendar makes a link of it: nothing but a web page may be behind that.
  private static Optional<URI> webAddress(String text) {
    try {
      URI uri = new URI(text);
      boolean isWeb =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return isWeb && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException notOne) {
      return Optional.empty();
    }
  }
}
