package org.readout.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.readout.text.SourceTextBuilder;
import org.readout.text.Span;

/** Takes the words out of markup, block by block, and remembers where in the markup they stand. */
final class HtmlText {

  /**
   * A paragraph, heading, list item or row.
   *
   * @param span where it stands in the text
   * @param element the innermost element that holds all of it
   * @param linkedUnits how many of its units are the words of links
   * @param links how many links are in it
   */
  record Block(Span span, Element element, int linkedUnits, int links) {}

  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "svg",
          "canvas",
          "math",
          "button",
          "input",
          "select",
          "textarea",
          "option",
          "datalist",
          "audio",
          "video",
          "head",
          "dialog");

  private static final String BETWEEN_BLOCKS = "\n\n";

  private final String original;
  private final int start;
  private final SourceTextBuilder builder = new SourceTextBuilder();
  private final List<Block> blocks = new ArrayList<>();

  private int blockStart = -1;
  private Element blockElement = new Element("body");
  private int linkedUnits;
  private int links;
  private int linkDepth;
  private int spaceAt = -1;
  private boolean lineEnd;

  /** Takes words out of {@code original}, of which what was parsed begins at {@code start}. */
  HtmlText(String original, int start) {
    this.original = original;
    this.start = start;
  }

  SourceTextBuilder builder() {
    return builder;
  }

  List<Block> blocks() {
    return blocks;
  }

  /** Whether nobody sees what is in {@code element}. */
  static boolean isUnseen(Element element) {
    return UNSEEN.contains(element.normalName())
        || element.hasAttr("hidden")
        || element.attr("style").replace(" ", "").contains("display:none");
  }

  /** Adds a title, which is no markup. */
  void appendPlain(int from, int to) {
    int end = to;
    while (end > from && Character.isWhitespace(original.charAt(end - 1))) {
      end--;
    }
    blockStart = builder.length();
    builder.copy(original, from, end);
    endBlock();
  }

  /** Adds all that is seen of {@code root}. */
  void append(Element root) {
    endBlock();
    root.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
              append(words);
            } else if (node instanceof Element element) {
              if (isUnseen(element)) {
                return FilterResult.SKIP_ENTIRELY;
              }
              open(element);
            }
            return FilterResult.CONTINUE;
          }

          @Override
          public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
              close(element);
            }
            return FilterResult.CONTINUE;
          }
        });
    endBlock();
  }

  private void open(Element element) {
    if (element.isBlock()) {
      endBlock();
    }
    if (element.normalName().equals("br")) {
      if (lineEnd) {
        endBlock();
      } else if (blockStart >= 0) {
        lineEnd = true;
      }
    }
    if (element.normalName().equals("a")) {
      linkDepth++;
      links++;
    }
  }

  private void close(Element element) {
    if (element.normalName().equals("a")) {
      linkDepth--;
    }
    if (element.isBlock()) {
      endBlock();
    }
  }

  private void endBlock() {
    if (blockStart >= 0 && builder.length() > blockStart) {
      blocks.add(
          new Block(Span.of(blockStart, builder.length()), blockElement, linkedUnits, links));
    }
    blockStart = -1;
    linkedUnits = 0;
    links = linkDepth > 0 ? 1 : 0;
    spaceAt = -1;
    lineEnd = false;
  }

  private void append(TextNode node) {
    String words = node.getWholeText();
    Range range = node.sourceRange();
    int at = range.isTracked() ? start + range.startPos() : original.length();
    int end = range.isTracked() ? start + range.endPos() : original.length();
    Element parent = node.parent();
    boolean preformatted = parent != null && parent.closest("pre") != null;
    SourceAlignment.align(
        words, original, at, end, (piece, from, to) -> add(piece, from, to, node, preformatted));
  }

  private void add(String words, int from, int to, TextNode node, boolean preformatted) {
    for (int i = 0; i < words.length(); i++) {
      char unit = words.charAt(i);
      boolean isSpace = Character.isWhitespace(unit) || unit == '\u00A0';
      if (isSpace && preformatted && unit == '\n') {
        lineEnd = blockStart >= 0;
      } else if (isSpace) {
        spaceAt = spaceAt < 0 ? from : spaceAt;
      } else {
        beginWord(node);
        int before = builder.length();
        if (to - from == words.length()) {
          int length = Character.isHighSurrogate(unit) && i + 1 < words.length() ? 2 : 1;
          builder.copy(original, from + i, from + i + length);
          i += length - 1;
        } else {
          builder.replace(words.strip(), from, to);
          i = words.length();
        }
        linkedUnits += linkDepth > 0 ? builder.length() - before : 0;
      }
    }
  }

  /** Lets the block's element hold {@code inner} too. */
  private void widen(Element inner) {
    Element outer = blockElement;
    while (!outer.equals(inner) && !inner.parents().contains(outer)) {
      Element parent = outer.parent();
      if (parent == null) {
        return;
      }
      outer = parent;
    }
    blockElement = outer;
  }

  private void beginWord(TextNode node) {
    Element parent = node.parent();
    if (blockStart >= 0 && parent != null && !parent.equals(blockElement)) {
      widen(parent);
    }
    if (blockStart < 0) {
      if (builder.length() > 0) {
        builder.insert(BETWEEN_BLOCKS);
      }
      blockStart = builder.length();
      blockElement = parent == null ? blockElement : parent;
    } else if (lineEnd) {
      builder.insert("\n");
    } else if (spaceAt >= 0 && original.charAt(spaceAt) == ' ') {
      builder.copy(original, spaceAt, spaceAt + 1);
    } else if (spaceAt >= 0) {
      builder.replace(" ", spaceAt, spaceAt + 1);
    }
    spaceAt = -1;
    lineEnd = false;
  }
}
