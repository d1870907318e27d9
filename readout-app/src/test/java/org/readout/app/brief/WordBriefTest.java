package org.readout.app.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFEndnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

/** The file for Word, read back. */
class WordBriefTest {

  private final Brief brief = SampleRecord.brief("CHN", "USA");

  @Test
  void headingsAndListsAreKnownAsSuch() throws IOException {
    try (XWPFDocument document = read()) {
      assertThat(texts(document, "Title")).containsExactly(brief.title());
      List<String> headings = new ArrayList<>();
      brief.sections().forEach(section -> headings.add(section.heading()));
      headings.add("Sources");
      assertThat(texts(document, "Heading1")).isEqualTo(headings);
      assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
      assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo(brief.title());
      XWPFParagraph item =
          document.getParagraphs().stream()
              .filter(each -> "ListBullet".equals(each.getStyle()))
              .findFirst()
              .orElseThrow();
      assertThat(item.getNumFmt()).isEqualTo("bullet");
    }
  }

  @Test
  void everySourceIsOneEndnoteInItsOrder() throws IOException {
    try (XWPFDocument document = read()) {
      List<XWPFEndnote> notes = document.getEndnotes();
      assertThat(notes).hasSameSizeAs(brief.sources());
      for (Brief.Source source : brief.sources()) {
        XWPFEndnote note = notes.get(source.number() - 1);
        assertThat(note.getId().intValue()).isEqualTo(source.number());
        assertThat(note.getParagraphs().get(0).getText()).contains(References.quote(source));
      }
    }
  }

  @Test
  void aSourceCitedAgainIsReferredTo() throws IOException {
    try (XWPFDocument document = read()) {
      String xml = document.getDocument().xmlText();
      for (Brief.Source source : brief.sources()) {
        String mark = "w:name=\"source" + source.number() + "\"";
        assertThat(xml.split(mark, -1)).as(mark).hasSize(2);
      }
      assertThat(xml).contains(" NOTEREF source1 \\f \\h ");
    }
  }

  private XWPFDocument read() throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(WordBrief.of(brief)));
  }

  private static List<String> texts(XWPFDocument document, String style) {
    return document.getParagraphs().stream()
        .filter(each -> style.equals(each.getStyle()))
        .map(XWPFParagraph::getText)
        .toList();
  }
}
