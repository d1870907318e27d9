package org.readout.app.export.citations;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Citations as RIS: a tag and a value a line, each line ended by CR and LF; in UTF-8. */
final class Ris {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu/MM/dd/", Locale.ROOT);

  private final StringBuilder text = new StringBuilder();

  private Ris() {}

  static String of(List<Citation> citations) {
    Ris ris = new Ris();
    citations.forEach(ris::record);
    return ris.text.toString();
  }

  private void record(Citation citation) {
    tag("TY", type(citation.sort()));
    tag("ID", citation.key());
    tag("TI", citation.title());
    citation.publisher().ifPresent(name -> publisher(citation.sort(), name));
    if (citation.sort() == Citation.Sort.RELEASE) {
      tag("M3", "Press release");
    }
    citation.published().ifPresent(this::published);
    citation.address().ifPresent(address -> tag("UR", address));
    citation.accessed().ifPresent(day -> tag("Y2", DAY.format(day)));
    tag("ER", "");
  }

  private static String type(Citation.Sort sort) {
    return switch (sort) {
      case NEWS -> "NEWS";
      case MAGAZINE -> "MGZN";
      case RELEASE -> "RPRT";
      case PAGE -> "ELEC";
    };
  }

  private void publisher(Citation.Sort sort, String name) {
    tag(sort == Citation.Sort.NEWS || sort == Citation.Sort.MAGAZINE ? "T2" : "PB", name);
  }

  private void published(LocalDate day) {
    tag("PY", String.format(Locale.ROOT, "%04d", day.getYear()));
    tag("DA", DAY.format(day));
  }

  private void tag(String tag, String value) {
    text.append(tag).append("  - ").append(value).append("\r\n");
  }
}
