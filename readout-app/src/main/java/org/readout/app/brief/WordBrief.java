package org.readout.app.brief;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFEndnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * Writes briefs for Word, with headings, lists and endnotes that it knows as such. A source that is
 * cited again is referred to by a field, so that its number stays right when somebody edits.
 */
public final class WordBrief {

  private static final String NAMESPACE =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  private static final String STYLES =
      "<w:styles"
          + NAMESPACE
          + ">"
          + """
            <w:docDefaults>
              <w:rPrDefault><w:rPr>
                <w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Times New Roman"/>
                <w:sz w:val="21"/><w:lang w:val="en-GB"/>
              </w:rPr></w:rPrDefault>
              <w:pPrDefault><w:pPr><w:spacing w:after="80"/></w:pPr></w:pPrDefault>
            </w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal">
              <w:name w:val="Normal"/><w:qFormat/></w:style>
            <w:style w:type="paragraph" w:styleId="Title">
              <w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:qFormat/>
              <w:rPr><w:b/><w:sz w:val="34"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Heading1">
              <w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>
              <w:pPr><w:keepNext/><w:spacing w:before="240"/><w:outlineLvl w:val="0"/></w:pPr>
              <w:rPr><w:b/><w:sz w:val="26"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Heading2">
              <w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>
              <w:pPr><w:keepNext/><w:spacing w:before="160"/><w:outlineLvl w:val="1"/></w:pPr>
              <w:rPr><w:b/><w:sz w:val="22"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="ListBullet">
              <w:name w:val="List Bullet"/><w:basedOn w:val="Normal"/>
              <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Basis">
              <w:name w:val="Basis"/><w:basedOn w:val="Normal"/>
              <w:rPr><w:color w:val="444444"/><w:sz w:val="19"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="EndnoteText">
              <w:name w:val="endnote text"/><w:basedOn w:val="Normal"/>
              <w:pPr><w:spacing w:after="40"/></w:pPr><w:rPr><w:sz w:val="18"/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="EndnoteReference">
              <w:name w:val="endnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
            </w:styles>
            """;

  private static final String BULLETS =
      "<w:numbering"
          + NAMESPACE
          + ">"
          + """
            <w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/>
                <w:lvlText w:val="\u2022"/><w:lvlJc w:val="left"/>
                <w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>
            """;

  private final XWPFDocument document;
  private final Map<Integer, Brief.Source> sources = new HashMap<>();
  private final Map<Integer, XWPFEndnote> notes = new HashMap<>();

  private WordBrief(XWPFDocument document) {
    this.document = document;
  }

  /** {@code brief} as the bytes of a .docx file. */
  public static byte[] of(Brief brief) {
    try (XWPFDocument document = new XWPFDocument()) {
      document.createStyles().setStyles(StylesDocument.Factory.parse(STYLES).getStyles());
      document
          .createNumbering()
          .setNumbering(NumberingDocument.Factory.parse(BULLETS).getNumbering());
      new WordBrief(document).write(brief);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return bytes.toByteArray();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (XmlException wrong) {
      throw new IllegalStateException(wrong);
    }
  }

  private void write(Brief brief) {
    brief.sources().forEach(source -> sources.put(source.number(), source));
    document.getProperties().getCoreProperties().setTitle(brief.title());
    paragraph("Title", brief.title());
    brief.basis().forEach(line -> paragraph("Basis", line));
    for (Brief.Section section : brief.sections()) {
      paragraph("Heading1", section.heading());
      for (Brief.Part part : section.parts()) {
        part.heading().ifPresent(heading -> paragraph("Heading2", heading));
        part.paragraphs().forEach(this::told);
        part.further().ifPresent(further -> paragraph("Basis", further));
      }
    }
    // Word puts the endnotes after the last paragraph.
    paragraph("Heading1", "Sources");
    CTSectPr last = document.getDocument().getBody().addNewSectPr();
    last.addNewEndnotePr().addNewNumFmt().setVal(STNumberFormat.DECIMAL);
  }

  private XWPFParagraph paragraph(String style, String words) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    run(paragraph, words);
    return paragraph;
  }

  private static XWPFRun run(XWPFParagraph paragraph, String words) {
    XWPFRun run = paragraph.createRun();
    run.setText(words);
    return run;
  }

  private void told(Brief.Paragraph told) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle("ListBullet");
    paragraph.setNumID(BigInteger.ONE);
    paragraph.setNumILvl(BigInteger.ZERO);
    told.lead().ifPresent(lead -> run(paragraph, lead + ": ").setBold(true));
    String before = "";
    for (Brief.Sentence sentence : told.sentences()) {
      run(paragraph, before + sentence.text());
      cite(paragraph, sentence.citations());
      before = " ";
    }
  }

  private void cite(XWPFParagraph paragraph, List<Integer> numbers) {
    boolean first = true;
    for (int number : numbers) {
      if (!first) {
        XWPFRun comma = run(paragraph, ",");
        comma.setStyle("EndnoteReference");
      }
      first = false;
      if (notes.containsKey(number)) {
        again(paragraph, number);
      } else {
        cite(paragraph, number);
      }
    }
  }

  private void cite(XWPFParagraph paragraph, int number) {
    XWPFEndnote note = document.createEndnote();
    notes.put(number, note);
    XWPFParagraph words = note.createParagraph();
    words.setStyle("EndnoteText");
    words.getRuns().forEach(mark -> mark.setStyle("EndnoteReference"));
    Brief.Source source = sources.get(number);
    if (source == null) {
      throw new IllegalArgumentException("a citation without a source: " + number);
    }
    run(words, " " + References.of(source) + ": \u201c" + References.quote(source) + "\u201d");
    var mark = paragraph.getCTP().addNewBookmarkStart();
    mark.setId(BigInteger.valueOf(number));
    mark.setName(bookmark(number));
    paragraph.addFootnoteReference(note);
    List<XWPFRun> runs = paragraph.getRuns();
    runs.get(runs.size() - 1).setStyle("EndnoteReference");
    paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(number));
  }

  private static void again(XWPFParagraph paragraph, int number) {
    CTSimpleField field = paragraph.getCTP().addNewFldSimple();
    field.setInstr(" NOTEREF " + bookmark(number) + " \\f \\h ");
    CTR shown = field.addNewR();
    shown.addNewRPr().addNewRStyle().setVal("EndnoteReference");
    shown.addNewT().setStringValue(String.valueOf(number));
  }

  private static String bookmark(int number) {
    return "source" + number;
  }
}
