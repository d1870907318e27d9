package org.readout.app.picture;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.app.view.Plain;

/**
 * Writes SVG, and the little HTML around it, that is well-formed XML whatever the words are. What
 * is not on the lists of elements and attributes cannot be written: no script, no handler, no
 * style, no address outside this server. Characters that XML forbids and marks that turn the
 * direction of the text are left out.
 */
final class Markup {

  private static final Set<String> ELEMENTS =
      Set.of(
          "svg",
          "g",
          "a",
          "title",
          "desc",
          "path",
          "line",
          "rect",
          "circle",
          "polygon",
          "text",
          "tspan",
          "figure",
          "figcaption",
          "details",
          "summary",
          "table",
          "caption",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "div");
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "xmlns",
          "viewBox",
          "width",
          "height",
          "class",
          "role",
          "aria-label",
          "aria-hidden",
          "href",
          "scope",
          "x",
          "y",
          "x1",
          "y1",
          "x2",
          "y2",
          "dx",
          "dy",
          "cx",
          "cy",
          "r",
          "rx",
          "d",
          "points",
          "transform",
          "fill",
          "fill-opacity",
          "fill-rule",
          "stroke",
          "stroke-width",
          "stroke-dasharray",
          "stroke-linecap",
          "stroke-linejoin",
          "stroke-opacity",
          "text-anchor",
          "font-size",
          "font-weight",
          "font-family",
          "paint-order",
          "focusable",
          "tabindex");
  // A path of this server or a place on the page: never "//elsewhere", never "javascript:".
  private static final Pattern ADDRESS =
      Pattern.compile("/(?![/\\\\])[!-~&&[^\\\\\"<>^`{|}]]*|#[A-Za-z0-9=_.-]*");

  private final StringBuilder text = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;

  /** Opens an element; it stays open until {@link #close}. */
  Markup open(String element) {
    if (!ELEMENTS.contains(element)) {
      throw new IllegalArgumentException("no element of a picture: " + element);
    }
    endTag();
    text.append('<').append(element);
    open.push(element);
    inTag = true;
    return this;
  }

  /**
   * Gives the element just opened an attribute.
   *
   * @throws IllegalArgumentException where pictures have no such attribute, or {@code href} leads
   *     elsewhere than to a page of this server
   */
  Markup with(String attribute, String value) {
    if (!inTag || !ATTRIBUTES.contains(attribute)) {
      throw new IllegalArgumentException("no attribute can stand here: " + attribute);
    }
    if (attribute.equals("href") && !ADDRESS.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "not the path of a page of this server: " + Plain.line(value));
    }
    text.append(' ').append(attribute).append("=\"");
    escape(value);
    text.append('"');
    return this;
  }

  /** The same for a length or place, in units of the picture. */
  Markup with(String attribute, double value) {
    return with(attribute, number(value));
  }

  /** Writes words into the element that is open. */
  Markup words(String words) {
    endTag();
    escape(words);
    return this;
  }

  /** Puts in what another writer wrote. */
  Markup written(String markup) {
    endTag();
    text.append(markup);
    return this;
  }

  /** Closes the element opened last. */
  Markup close() {
    endTag();
    text.append("</").append(open.pop()).append('>');
    return this;
  }

  /** An element with words alone. */
  Markup element(String element, String words) {
    return open(element).words(words).close();
  }

  /** All that was written. */
  String finish() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("still open: " + open);
    }
    return text.toString();
  }

  /** {@code 12.3}; no more than two digits after the point, none that say nothing. */
  static String number(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("no place in a picture: " + value);
    }
    // A page draws thousands of these.
    long hundredths = Math.round(Math.abs(value) * 100);
    if (hundredths == 0) {
      return "0";
    }
    StringBuilder digits = new StringBuilder(value < 0 ? "-" : "").append(hundredths / 100);
    long rest = hundredths % 100;
    if (rest > 0) {
      digits.append('.').append(rest / 10);
      if (rest % 10 > 0) {
        digits.append(rest % 10);
      }
    }
    return digits.toString();
  }

  private void endTag() {
    if (inTag) {
      text.append('>');
      inTag = false;
    }
  }

  private void escape(String words) {
    String plain = Plain.line(words);
    // Plain.line trims; the space between two runs of one line is kept.
    if (!words.isEmpty() && words.charAt(0) == ' ') {
      text.append(' ');
    }
    plain
        .codePoints()
        .filter(character -> character != 0xFFFE && character != 0xFFFF)
        .forEach(
            character -> {
              switch (character) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                case '\'' -> text.append("&#39;");
                default -> text.appendCodePoint(character);
              }
            });
    if (words.length() > 1 && words.charAt(words.length() - 1) == ' ') {
      text.append(' ');
    }
  }
}
