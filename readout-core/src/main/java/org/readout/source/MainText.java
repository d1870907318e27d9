package org.readout.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Where on a page the story is. Words count for what they are worth: those of sentences outside
 * links fully, those of links and short scraps hardly, those in comments, menus and asides not at
 * all. From the body down, the way goes into whichever element holds nearly all of that worth, and
 * ends where it is shared out: there is the story.
 *
 * @param heading the heading of the story, where it stands outside of the container
 * @param container the element that holds the story
 */
record MainText(Optional<Element> heading, Element container) {

  /** An element with this part of the worth of its parent holds the story. */
  private static final double NEARLY_ALL = 0.7;

  private static final int FEW_LINES = 300;
  private static final double LITTLE = 0.25;

  private static final int SHORTEST_SENTENCE = 40;

  static MainText of(Document document) {
    Element body = document.body();
    Map<Element, Double> all = new HashMap<>();
    worth(body, all, element -> false);
    double half = all.getOrDefault(body, 0.0) / 2;
    Map<Element, Double> worths = new HashMap<>();
    // What holds most of the page is its story even if its maker calls it a sidebar; there may be
    // more
    // comments than story, though.
    worth(
        body,
        worths,
        element ->
            PageParts.isComments(element)
                || (all.getOrDefault(element, 0.0) < half && PageParts.isApart(element)));
    Element container = body;
    while (true) {
      Optional<Element> next = heaviest(container, worths);
      double whole = worths.getOrDefault(container, 0.0);
      if (next.isEmpty()
          || whole == 0
          || worths.getOrDefault(next.get(), 0.0) < whole * NEARLY_ALL) {
        break;
      }
      container = next.get();
    }
    // A story of a single paragraph would leave its caption and second paragraph behind.
    while (isParagraph(container) && container.parent() != null && !container.equals(body)) {
      container = container.parent();
    }
    Optional<Element> heading = heading(document, container);
    if (heading.isEmpty() || isInside(heading.get(), container)) {
      return new MainText(Optional.empty(), container);
    }
    Element both = common(heading.get(), container);
    if (!both.equals(body)
        && waste(both, worths) - waste(container, worths) <= tolerable(container)) {
      return new MainText(Optional.empty(), both);
    }
    return new MainText(heading, container);
  }

  /** How much of what {@code element} shows is worth nothing. */
  private static double waste(Element element, Map<Element, Double> worths) {
    return element.text().length() - worths.getOrDefault(element, 0.0);
  }

  /** How much of that may stand between a heading and its story. */
  private static double tolerable(Element container) {
    return Math.max(FEW_LINES, container.text().length() * LITTLE);
  }

  private static double worth(
      Element element, Map<Element, Double> worths, Predicate<Element> isApart) {
    double worth = 0;
    StringBuilder own = new StringBuilder();
    int linked = 0;
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode words) {
        own.append(words.getWholeText());
      } else if (child instanceof Element inner && !HtmlText.isUnseen(inner)) {
        if (inner.isBlock()) {
          worth += isApart.test(inner) ? 0 : worth(inner, worths, isApart);
        } else {
          String words = inner.text();
          linked += inner.normalName().equals("a") ? words.length() : 0;
          own.append(words);
        }
      }
    }
    worth += worth(own.toString().strip(), linked);
    worths.put(element, worth);
    return worth;
  }

  /** What a paragraph is worth. */
  private static double worth(String words, int linked) {
    if (words.length() < SHORTEST_SENTENCE) {
      return 0;
    }
    double unlinked = Math.max(0, words.length() - linked) / (double) words.length();
    return words.length() * unlinked * unlinked;
  }

  private static Optional<Element> heaviest(Element parent, Map<Element, Double> worths) {
    return parent.children().stream()
        .filter(worths::containsKey)
        .max((a, b) -> Double.compare(worths.getOrDefault(a, 0.0), worths.getOrDefault(b, 0.0)));
  }

  private static boolean isParagraph(Element element) {
    return element
        .normalName()
        .matches("p|pre|li|ul|ol|blockquote|td|tr|h[1-6]|dd|dl|span|font|b|i|em|strong");
  }

  /** The heading that belongs to {@code container}: in it, or the last one before it. */
  private static Optional<Element> heading(Document document, Element container) {
    List<Element> headings = document.select("h1").stream().filter(MainText::isShown).toList();
    Optional<Element> inside =
        headings.stream().filter(heading -> isInside(heading, container)).findFirst();
    if (inside.isPresent()) {
      return inside;
    }
    Optional<Element> last = Optional.empty();
    for (Element heading : headings) {
      if (startOf(heading) <= startOf(container)) {
        last = Optional.of(heading);
      }
    }
    return last;
  }

  private static boolean isShown(Element heading) {
    return !heading.text().isBlank()
        && heading.parents().stream().noneMatch(HtmlText::isUnseen)
        && !HtmlText.isUnseen(heading);
  }

  private static int startOf(Element element) {
    return element.sourceRange().startPos();
  }

  private static boolean isInside(Element inner, Element outer) {
    return inner.equals(outer) || inner.parents().contains(outer);
  }

  private static Element common(Element one, Element other) {
    Element at = one;
    while (at.parent() != null && !isInside(other, at)) {
      at = at.parent();
    }
    return at;
  }
}
