package org.readout.app.brief;

import java.util.List;
import java.util.Optional;

/**
 * Writes briefs as one HTML file that needs nothing else: no script, no font, no picture, nothing
 * from elsewhere.
 */
public final class HtmlBrief {

  private static final String STYLE =
      """
      body { font: 11pt/1.45 Georgia, "Times New Roman", serif; color: #111; background: #fff;
        max-width: 46em; margin: 2em auto; padding: 0 1em; }
      h1 { font-size: 1.6em; margin-bottom: .3em; }
      h2 { font-size: 1.2em; margin: 1.4em 0 .4em; border-bottom: 1px solid #999; }
      h3 { font-size: 1em; margin: 1em 0 .3em; }
      ul, ol { padding-left: 1.4em; } li { margin: .3em 0; }
      .basis, .further { color: #444; font-size: .92em; }
      sup a { text-decoration: none; } .sources { font-size: .88em; overflow-wrap: anywhere; }
      @media print { body { margin: 0; max-width: none; } a { color: inherit; }
        li { break-inside: avoid; } h2, h3 { break-after: avoid; } }
      """;

  private final StringBuilder page = new StringBuilder();

  private HtmlBrief() {}

  /** {@code brief} as a page. */
  public static String of(Brief brief) {
    HtmlBrief html = new HtmlBrief();
    html.page(brief);
    return html.page.toString();
  }

  private void page(Brief brief) {
    String title = text(brief.title());
    page.append("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';")
        .append(" style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n")
        .append("<meta name=\"referrer\" content=\"no-referrer\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<title>")
        .append(title)
        .append("</title>\n<style>\n")
        .append(STYLE)
        .append("</style>\n</head>\n<body>\n<main>\n<header>\n<h1>")
        .append(title)
        .append("</h1>\n");
    brief
        .basis()
        .forEach(line -> page.append("<p class=\"basis\">").append(text(line)).append("</p>\n"));
    page.append("</header>\n");
    brief.sections().forEach(this::section);
    page.append("<section>\n<h2>Sources</h2>\n<ol class=\"sources\">\n");
    brief.sources().forEach(this::source);
    page.append("</ol>\n</section>\n</main>\n</body>\n</html>\n");
  }

  private void section(Brief.Section section) {
    page.append("<section>\n<h2>").append(text(section.heading())).append("</h2>\n");
    for (Brief.Part part : section.parts()) {
      heading(part.heading());
      page.append("<ul>\n");
      part.paragraphs().forEach(this::paragraph);
      page.append("</ul>\n");
      part.further()
          .ifPresent(
              further ->
                  page.append("<p class=\"further\">").append(text(further)).append("</p>\n"));
    }
    page.append("</section>\n");
  }

  private void heading(Optional<String> heading) {
    heading.ifPresent(words -> page.append("<h3>").append(text(words)).append("</h3>\n"));
  }

  private void paragraph(Brief.Paragraph paragraph) {
    page.append("<li>");
    paragraph
        .lead()
        .ifPresent(lead -> page.append("<strong>").append(text(lead)).append(":</strong> "));
    String between = "";
    for (Brief.Sentence sentence : paragraph.sentences()) {
      page.append(between);
      sentence.runs().forEach(this::run);
      citations(sentence.citations());
      between = " ";
    }
    page.append("</li>\n");
  }

  private void run(Brief.Run run) {
    if (run.reported()) {
      page.append("<span lang=\"en\">").append(text(run.text())).append("</span>");
    } else {
      page.append(text(run.text()));
    }
  }

  private void citations(List<Integer> numbers) {
    page.append("<sup>");
    numbers.forEach(
        number -> page.append("<a href=\"#source-%d\">[%d]</a>".formatted(number, number)));
    page.append("</sup>");
  }

  private void source(Brief.Source source) {
    page.append("<li id=\"source-%d\"><cite>".formatted(source.number()));
    if (source.sameDocument() == source.number()) {
      page.append(text(References.document(source))).append("</cite>, ");
      String address = text(References.address(source));
      page.append(
          References.isOfTheWeb(source)
              ? "<a rel=\"noopener noreferrer\" href=\"" + address + "\">" + address + "</a>"
              : address);
    } else {
      page.append(text(Brief.plain(source.publisher())))
          .append(
              "</cite>, as <a href=\"#source-%d\">[%d]</a>"
                  .formatted(source.sameDocument(), source.sameDocument()));
    }
    page.append(": <q lang=\"en\" data-claims=\"")
        .append(text(Brief.plain(String.join(" ", source.claims()))))
        .append("\" data-document=\"")
        .append(text(Brief.plain(source.words().document())))
        .append(
            "\" data-start=\"%d\" data-end=\"%d\">"
                .formatted(source.words().span().start(), source.words().span().end()))
        .append(text(References.quote(source)))
        .append("</q></li>\n");
  }

  /** Text as it stands in elements and in attributes with double quotation marks. */
  private static String text(String words) {
    StringBuilder escaped = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char unit = words.charAt(i);
      switch (unit) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(unit);
      }
    }
    return escaped.toString();
  }
}
