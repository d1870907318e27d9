package org.readout.app.brief;

import org.readout.app.view.Days;
import org.readout.app.view.Names;

/** How sources are called in the list at the end. */
final class References {

  private static final int LONGEST_QUOTE = 400;

  private References() {}

  /**
   * Publisher, title, day and address in full for the first words of a document; for others the
   * publisher and the number of the first.
   */
  static String of(Brief.Source source) {
    if (source.sameDocument() != source.number()) {
      return Brief.plain(source.publisher()) + ", as [" + source.sameDocument() + "]";
    }
    return document(source) + ", " + address(source);
  }

  /** The same without the address. */
  static String document(Brief.Source source) {
    StringBuilder words = new StringBuilder(Brief.plain(source.publisher()));
    source
        .title()
        .ifPresent(title -> words.append(", \u201c").append(Brief.plain(title)).append('\u201d'));
    words
        .append(", ")
        .append(source.published().map(Days::plainly).orElse("day of publication not known"));
    if (!source.copies().isEmpty()) {
      words
          .append(", also published by ")
          .append(Names.list(source.copies().stream().map(Brief::plain).toList()));
    }
    return words.toString();
  }

  /** The address, safe to show. */
  static String address(Brief.Source source) {
    return Brief.plain(source.address());
  }

  /** Whether the address is one that a reader may follow. */
  static boolean isOfTheWeb(Brief.Source source) {
    return source.address().matches("(?i)https?://[^\\s\\p{Cntrl}\"'<>\\\\]+");
  }

  /** The words, on one line, shortened at the end of a word where they are very long. */
  static String quote(Brief.Source source) {
    return Excerpt.of(Brief.plain(source.words().quote()), LONGEST_QUOTE);
  }
}
