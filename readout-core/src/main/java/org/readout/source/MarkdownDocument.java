package org.readout.source;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.readout.text.SourceTextBuilder;

/**
 * Markdown: its words without its marks, blocks with a blank line between, list items with their
 * bullets or numbers. Links lose their targets and pictures are left out. Between two lines of
 * three hyphens at the top there may be details ({@code title: ...}), as many editors write them.
 */
final class MarkdownDocument {

  private static final int DEEPEST = 100;

  private static final Parser PARSER =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST)
          .build();

  private static final Pattern FRONT_MATTER =
      Pattern.compile(
          "\\A---[ \\t]*+\\R((?:[A-Za-z_-]{1,40}+:.{0,1000}+\\R){1,50}+)---[ \\t]*+(?:\\R|\\z)");
  private static final Pattern FIELD = Pattern.compile("(?m)^([A-Za-z_-]++):[ \\t]*+(.*+)$");

  private final String original;
  private final int start;
  private final SourceTextBuilder builder = new SourceTextBuilder();
  private boolean blockOpen;
  private String marker = "";
  private int markerAt;

  private MarkdownDocument(String original, int start) {
    this.original = original;
    this.start = start;
  }

  static InputResults.Found read(String decoded, ReadOptions options) {
    Matcher front = FRONT_MATTER.matcher(decoded);
    int start = front.find() ? front.end() : 0;
    Map<String, String> fields = start > 0 ? fields(front.group(1)) : Map.of();
    Node root = PARSER.parse(decoded.substring(start));
    MarkdownDocument document = new MarkdownDocument(decoded, start);
    document.visit(root);
    Optional<String> heading = heading(root);
    Details details =
        new Details(
            first(fields, "title", "headline").or(() -> heading),
            first(fields, "published", "date").flatMap(PublicationTime::of),
            first(fields, "source", "publisher", "outlet"),
            first(fields, "url", "link", "uri"),
            Optional.empty());
    return new InputResults.Found(document.builder.build(), details);
  }

  private static Map<String, String> fields(String lines) {
    Map<String, String> fields = new HashMap<>();
    Matcher field = FIELD.matcher(lines);
    while (field.find()) {
      String value = field.group(2).strip().replaceAll("^([\"'])(.*)\\1$", "$2");
      fields.putIfAbsent(field.group(1).toLowerCase(Locale.ROOT), value);
    }
    return fields;
  }

  private static Optional<String> first(Map<String, String> fields, String... names) {
    return List.of(names).stream()
        .map(name -> fields.getOrDefault(name, ""))
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  /** The first heading of the first level, where nothing but headings stands before it. */
  private static Optional<String> heading(Node root) {
    Node first = root.getFirstChild();
    if (first instanceof Heading heading && heading.getLevel() == 1) {
      StringBuilder words = new StringBuilder();
      collect(heading, words);
      return Optional.of(words.toString().strip()).filter(title -> !title.isEmpty());
    }
    return Optional.empty();
  }

  private static void collect(Node node, StringBuilder words) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Text text) {
        words.append(text.getLiteral());
      } else if (child instanceof SoftLineBreak || child instanceof HardLineBreak) {
        words.append(' ');
      } else if (!(child instanceof Image)) {
        collect(child, words);
      }
    }
  }

  private void visit(Node node) {
    if (node instanceof Block) {
      blockOpen = false;
    }
    if (node instanceof Text text) {
      words(text.getLiteral(), node);
    } else if (node instanceof Code code) {
      words(code.getLiteral(), node);
    } else if (node instanceof FencedCodeBlock code) {
      words(code.getLiteral().stripTrailing(), node);
    } else if (node instanceof IndentedCodeBlock code) {
      words(code.getLiteral().stripTrailing(), node);
    } else if (node instanceof HtmlBlock html) {
      words(Jsoup.parse(html.getLiteral()).text(), node);
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      if (blockOpen) {
        builder.insert("\n");
      }
    } else if (!(node instanceof Image)) {
      if (node instanceof ListItem item) {
        markerOf(item);
      }
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        visit(child);
      }
    }
    if (node instanceof Block) {
      blockOpen = false;
    }
  }

  private void markerOf(ListItem item) {
    List<SourceSpan> spans = item.getSourceSpans();
    if (item.getParent() instanceof BulletList) {
      marker = "- ";
    } else if (item.getParent() instanceof OrderedList list
        && list.getMarkerStartNumber() != null) {
      int number = list.getMarkerStartNumber();
      for (Node before = item.getPrevious(); before != null; before = before.getPrevious()) {
        number++;
      }
      marker = number + ". ";
    }
    markerAt = spans.isEmpty() ? start : start + spans.get(0).getInputIndex();
  }

  private void words(String words, Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (words.isBlank() && !blockOpen) {
      return;
    }
    if (!blockOpen && builder.length() > 0) {
      builder.insert("\n\n");
    }
    if (!blockOpen && !marker.isEmpty()) {
      builder.replace(marker, markerAt, markerAt + 1);
      marker = "";
    }
    blockOpen = true;
    if (spans.isEmpty()) {
      builder.insert(words);
      return;
    }
    SourceSpan last = spans.get(spans.size() - 1);
    int from = start + spans.get(0).getInputIndex();
    int to = start + last.getInputIndex() + last.getLength();
    if (node instanceof Text) {
      SourceAlignment.align(words, original, from, to, this::piece);
    } else {
      int inside = original.indexOf(words, from);
      boolean isThere = inside >= 0 && inside + words.length() <= to;
      piece(words, isThere ? inside : from, isThere ? inside + words.length() : to);
    }
  }

  private void piece(String words, int from, int to) {
    if (original.startsWith(words, from) && to - from == words.length()) {
      builder.copy(original, from, to);
    } else {
      builder.replace(words, from, to);
    }
  }
}
