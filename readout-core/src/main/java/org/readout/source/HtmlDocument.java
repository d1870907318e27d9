package org.readout.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.readout.text.SourceText;
import org.readout.text.SourceText.Boilerplate;

/**
 * Pages. The text of a page is its heading and everything visible in the element that holds the
 * story, block by block with a blank line between; what in there is not the story (captions,
 * shares, related links, comments, asides) is kept and marked. What stands outside that element
 * (menus, banners, sidebars, the foot of the page) is left out: it tells of the site and not of the
 * report, and it remains in the source to which offsets lead back. Links lose their targets.
 */
final class HtmlDocument {

  /** No page is made so; deeper elements are taken to be at this depth. */
  private static final int DEEPEST = 256;

  private static final double MOST_MARKED = 0.6;

  private HtmlDocument() {}

  /** A whole page. */
  static InputResults.Found page(String html, ReadOptions options) throws UnreadableException {
    Document document = parsed(html, options.limits());
    MainText main = MainText.of(document);
    HtmlText text = new HtmlText(html, 0);
    main.heading().ifPresent(text::append);
    text.append(main.container());
    return new InputResults.Found(marked(text, main.container()), PageDetails.of(document, main));
  }

  /**
   * A piece of markup, such as a field of JSON may hold, all of it the story.
   *
   * @param original ends in the markup
   * @param start where the markup begins in it; what stands before is a title
   */
  static SourceText fragment(String original, int start, ReadLimits limits)
      throws UnreadableException {
    Document document = parsed(original.substring(start), limits);
    HtmlText text = new HtmlText(original, start);
    if (start > 0) {
      text.appendPlain(0, start);
    }
    text.append(document.body());
    return marked(text, document.body());
  }

  private static Document parsed(String html, ReadLimits limits) throws UnreadableException {
    long tags = html.chars().filter(unit -> unit == '<').count();
    if (tags > limits.tags()) {
      throw new UnreadableException(
          "",
          String.format(
              Locale.ROOT,
              "this page has %,d tags, more than the %,d that one may have",
              tags,
              limits.tags()),
          "leave it out, or raise the limit");
    }
    return Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST).parseInput(html, "");
  }

  private static SourceText marked(HtmlText text, Element container) {
    SourceText whole = text.builder().build();
    List<Boilerplate> marks = new ArrayList<>();
    for (HtmlText.Block block : text.blocks()) {
      PageParts.reason(block, container)
          .ifPresent(reason -> marks.add(new Boilerplate(block.span(), reason)));
    }
    int marked =
        marks.stream()
            .filter(mark -> !mark.reason().equals(PageParts.COMMENTS_REASON))
            .mapToInt(mark -> mark.span().length())
            .sum();
    // Where most of it seems to be no story, the names in the page mean something else.
    return marked > whole.text().length() * MOST_MARKED ? whole : whole.withBoilerplate(marks);
  }

  /** The words of {@code element}, with single spaces. */
  static String words(Element element) {
    return element.text().strip();
  }
}
