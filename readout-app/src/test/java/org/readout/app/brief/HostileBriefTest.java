package org.readout.app.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.app.view.Page;
import org.readout.claim.Evidence;
import org.readout.text.Span;

/** Whatever a report is called and holds, a brief that cites it does nothing but show it. */
class HostileBriefTest {

  private static final String ESCAPE = "\u001b[2J";
  private static final String OVERRIDE = "\u202e";

  /** A brief in which {@code words} stand wherever words from outside do. */
  private static Brief brief(String words, String address) {
    Evidence evidence = new Evidence("doc\"ument", Span.of(5, 5 + words.length()), words);
    Brief.Sentence sentence =
        new Brief.Sentence(
            List.of(new Brief.Run(false, "Told: "), new Brief.Run(true, words)), List.of(1));
    Brief.Paragraph paragraph =
        new Brief.Paragraph(Optional.of(words), List.of(sentence, sentence));
    return new Brief(
        words,
        List.of(words),
        List.of(
            new Brief.Section(
                words,
                List.of(
                    new Brief.Part(Optional.of(words), List.of(paragraph), Optional.of(words))))),
        List.of(
            new Brief.Source(
                1,
                words,
                Optional.of(words),
                Optional.of(LocalDate.of(2025, 1, 1)),
                address,
                List.of(words),
                evidence,
                List.of("claim\"id"),
                1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "</style></title><body onload=alert(1)>",
        "<!-- -->&lt;&amp;",
        "](javascript:alert(1))",
        "![x](http://evil.example/p.png)",
        "<http://evil.example>",
        "# not a heading\n- not a list\n1. nor this",
        "`code` *strong* _em_ ~~gone~~ \\* &copy;",
        "plain words"
      })
  void pagesShowItAndDoNothing(String words) {
    Brief brief = brief(words, "javascript:alert(1)");
    String shown = words.replaceAll("\\s+", " ");

    Document html = Jsoup.parse(HtmlBrief.of(brief));
    assertThat(html.select("script, img, iframe, object, [onmouseover], [onload], [onerror]"))
        .isEmpty();
    assertThat(html.select("a[href]")).allMatch(link -> link.attr("href").startsWith("#"));
    assertThat(html.select("h1").text()).isEqualTo(shown);
    assertThat(html.select("q").text()).isEqualTo(shown);
    assertThat(html.select("q").attr("data-claims")).isEqualTo("claim\"id");

    String markdown = MarkdownBrief.of(brief);
    org.commonmark.node.Node parsed = Parser.builder().build().parse(markdown);
    parsed.accept(
        new AbstractVisitor() {
          @Override
          public void visit(HtmlInline found) {
            throw new AssertionError(found.getLiteral());
          }

          @Override
          public void visit(HtmlBlock found) {
            throw new AssertionError(found.getLiteral());
          }

          @Override
          public void visit(Link found) {
            throw new AssertionError(found.getDestination());
          }

          @Override
          public void visit(Image found) {
            throw new AssertionError(found.getDestination());
          }
        });
    assertThat(TextContentRenderer.builder().build().render(parsed))
        .contains("Told: " + shown + "[1]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "http://a\" onclick=\"x",
        "https://a b"
      })
  void onlyWebAddressesAreLinks(String address) {
    Brief brief = brief("words", address);
    assertThat(Jsoup.parse(HtmlBrief.of(brief)).select("a[rel]")).isEmpty();
    assertThat(MarkdownBrief.of(brief)).doesNotContain("](");
  }

  @Test
  void webAddressesAreLinks() {
    Brief brief = brief("words", "https://example.org/a?b=c&d=(e)");
    assertThat(Jsoup.parse(HtmlBrief.of(brief)).select("a[rel]").attr("href"))
        .isEqualTo("https://example.org/a?b=c&d=(e)");
    assertThat(MarkdownBrief.of(brief)).contains("](");
  }

  @Test
  void nothingRepaintsTheScreenOrTurnsTheText() throws IOException {
    String words = "a" + ESCAPE + "b" + OVERRIDE + "c\u0000d\u2066e\uFFFEf\uD800g";
    Brief brief = brief(words, "https://example.org/" + OVERRIDE + ESCAPE);
    Page page = new Page(90, false);
    TextBrief.write(page, brief);
    StringBuilder word = new StringBuilder();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(WordBrief.of(brief)))) {
      document.getParagraphs().forEach(each -> word.append(each.getText()).append('\n'));
      document
          .getEndnotes()
          .forEach(note -> note.getParagraphs().forEach(each -> word.append(each.getText())));
    }
    for (String written :
        List.of(page.toString(), MarkdownBrief.of(brief), HtmlBrief.of(brief), word.toString())) {
      assertThat(written.replace("\n", "").codePoints())
          .noneMatch(Character::isISOControl)
          .noneMatch(point -> point == 0x202E || point == 0x2066)
          .noneMatch(point -> Character.getType(point) == Character.SURROGATE);
    }
  }

  @Test
  void wordShowsItAndHasNothingBehindIt() throws IOException {
    Brief brief = brief("<w:p/> & \"HYPERLINK\" \\* MERGEFORMAT", "https://example.org/");
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(WordBrief.of(brief)))) {
      assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
          .contains("<w:p/> & \"HYPERLINK\" \\* MERGEFORMAT");
      assertThat(document.getHyperlinks()).isEmpty();
    }
  }
}
