package org.readout.app.export.citations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;

/** Citations as BibTeX, in UTF-8. */
final class BibTex {

  private final StringBuilder text = new StringBuilder();

  private BibTex() {}

  static String of(List<Citation> citations) {
    BibTex bibtex = new BibTex();
    citations.forEach(bibtex::entry);
    return bibtex.text.toString();
  }

  private void entry(Citation citation) {
    text.append('@').append(type(citation.sort())).append('{').append(citation.key());
    // Inner braces keep the capitals of names, which styles would make small.
    field("title", "{" + escaped(citation.title()) + "}");
    citation.publisher().ifPresent(name -> publisher(citation.sort(), escaped(name)));
    citation.published().ifPresent(this::published);
    if (citation.sort() == Citation.Sort.RELEASE) {
      field("howpublished", "Press release");
    }
    citation.address().ifPresent(address -> field("url", address(address)));
    citation.accessed().ifPresent(day -> field("urldate", day.toString()));
    text.append("\n}\n\n");
  }

  private static String type(Citation.Sort sort) {
    return switch (sort) {
      case NEWS, MAGAZINE -> "article";
      case RELEASE, PAGE -> "misc";
    };
  }

  private void publisher(Citation.Sort sort, String name) {
    switch (sort) {
      case NEWS, MAGAZINE -> field("journal", name);
      // A body as author is kept whole by its braces.
      case RELEASE -> field("author", "{" + name + "}");
      case PAGE -> field("organization", name);
    }
  }

  private void published(LocalDate day) {
    field("date", day.toString());
    field("year", String.valueOf(day.getYear()));
    field("month", String.valueOf(day.getMonthValue()));
    field("day", String.valueOf(day.getDayOfMonth()));
  }

  private void field(String name, String value) {
    text.append(",\n  ").append(name).append(" = {").append(value).append('}');
  }

  /**
   * What TeX would take for a command; braces become commands, for BibTeX counts even escaped ones.
   */
  private static String escaped(String value) {
    StringBuilder escaped = new StringBuilder(value.length());
    for (int at = 0; at < value.length(); at++) {
      char unit = value.charAt(at);
      switch (unit) {
        case '\\' -> escaped.append("\\textbackslash{}");
        case '{' -> escaped.append("\\textbraceleft{}");
        case '}' -> escaped.append("\\textbraceright{}");
        case '~' -> escaped.append("\\textasciitilde{}");
        case '^' -> escaped.append("\\textasciicircum{}");
        case '#', '$', '%', '&', '_' -> escaped.append('\\').append(unit);
        default -> escaped.append(unit);
      }
    }
    return escaped.toString();
  }

  /** An address stands as it is, save for what would end the field: that is percent-encoded. */
  private static String address(String address) {
    StringBuilder encoded = new StringBuilder(address.length());
    address
        .codePoints()
        .forEach(
            character -> {
              if ("{}\\ \"<>^`|".indexOf(character) < 0) {
                encoded.appendCodePoint(character);
              } else {
                for (byte unit : Character.toString(character).getBytes(UTF_8)) {
                  encoded.append("%%%02X".formatted(unit));
                }
              }
            });
    return encoded.toString();
  }
}
