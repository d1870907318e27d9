package org.readout.app.brief;

import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** Writes briefs as Markdown, by CommonMark. */
public final class MarkdownBrief {

  private final Document document = new Document();

  private MarkdownBrief() {}

  /** {@code brief} as Markdown. */
  public static String of(Brief brief) {
    MarkdownBrief markdown = new MarkdownBrief();
    markdown.write(brief);
    return MarkdownRenderer.builder().build().render(markdown.document);
  }

  private void write(Brief brief) {
    heading(1, brief.title());
    brief.basis().forEach(this::emphasised);
    for (Brief.Section section : brief.sections()) {
      heading(2, section.heading());
      for (Brief.Part part : section.parts()) {
        part.heading().ifPresent(words -> heading(3, words));
        ListBlock list = tight(new BulletList());
        part.paragraphs().forEach(paragraph -> list.appendChild(item(paragraph(paragraph))));
        document.appendChild(list);
        part.further().ifPresent(this::emphasised);
      }
    }
    heading(2, "Sources");
    OrderedList sources = new OrderedList();
    sources.setMarkerStartNumber(1);
    sources.setMarkerDelimiter(".");
    brief.sources().forEach(source -> sources.appendChild(item(source(source))));
    document.appendChild(tight(sources));
  }

  private static ListBlock tight(ListBlock list) {
    list.setTight(true);
    return list;
  }

  private void heading(int level, String words) {
    Heading heading = new Heading();
    heading.setLevel(level);
    heading.appendChild(new Text(words));
    document.appendChild(heading);
  }

  private void emphasised(String words) {
    Emphasis emphasis = new Emphasis("*");
    emphasis.appendChild(new Text(words));
    Paragraph paragraph = new Paragraph();
    paragraph.appendChild(emphasis);
    document.appendChild(paragraph);
  }

  private static ListItem item(Block content) {
    ListItem item = new ListItem();
    item.appendChild(content);
    return item;
  }

  private static Paragraph paragraph(Brief.Paragraph told) {
    Paragraph paragraph = new Paragraph();
    told.lead()
        .ifPresent(
            lead -> {
              StrongEmphasis strong = new StrongEmphasis("**");
              strong.appendChild(new Text(lead + ":"));
              paragraph.appendChild(strong);
              paragraph.appendChild(new Text(" "));
            });
    paragraph.appendChild(
        new Text(
            told.sentences().stream()
                .map(sentence -> sentence.text() + citations(sentence.citations()))
                .collect(Collectors.joining(" "))));
    return paragraph;
  }

  private static String citations(List<Integer> numbers) {
    return numbers.stream().map(number -> "[" + number + "]").collect(Collectors.joining());
  }

  private static Paragraph source(Brief.Source source) {
    Paragraph paragraph = new Paragraph();
    String quote = ": \u201c" + References.quote(source) + "\u201d";
    if (source.sameDocument() == source.number() && References.isOfTheWeb(source)) {
      paragraph.appendChild(new Text(References.document(source) + ", "));
      Link link = new Link(References.address(source), null);
      link.appendChild(new Text(References.address(source)));
      paragraph.appendChild(link);
      paragraph.appendChild(new Text(quote));
    } else {
      paragraph.appendChild(new Text(References.of(source) + quote));
    }
    return paragraph;
  }
}
