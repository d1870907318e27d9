package org.readout.app.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads a picture as any reader of XML would. */
final class Svg {

  /** Text as it stands: from, to, the line on which it stands, and the words. */
  record Label(double left, double right, double baseline, String words) {
    boolean overlaps(Label other) {
      return left < other.right
          && other.left < right
          && Math.abs(baseline - other.baseline) < Lettering.SMALL * 0.8;
    }
  }

  private final Document document;

  private Svg(Document document) {
    this.document = document;
  }

  /** Fails where {@code markup} is not one well-formed element. */
  static Svg of(String markup) {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    try {
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return new Svg(factory.newDocumentBuilder().parse(new InputSource(new StringReader(markup))));
    } catch (ParserConfigurationException | SAXException | IOException malformed) {
      throw new AssertionError(malformed.getMessage() + " in " + markup, malformed);
    }
  }

  /** All elements of a name, in their order. */
  List<Element> all(String name) {
    NodeList nodes = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  /** The words of all elements of a name. */
  List<String> texts(String name) {
    return all(name).stream().map(Element::getTextContent).toList();
  }

  /** The values that the elements of a name have for an attribute; of those that have it. */
  List<String> values(String name, String attribute) {
    return all(name).stream()
        .filter(element -> element.hasAttribute(attribute))
        .map(element -> element.getAttribute(attribute))
        .toList();
  }

  /** The names of all elements. */
  List<String> names() {
    return all("*").stream().map(Element::getTagName).distinct().toList();
  }

  /** All words drawn. */
  List<Label> labels() {
    return all("text").stream().map(Svg::label).toList();
  }

  private static Label label(Element text) {
    double x = number(text, "x");
    double size = text.hasAttribute("font-size") ? number(text, "font-size") : Lettering.SIZE;
    double width = Lettering.width(text.getTextContent(), size);
    double left =
        switch (text.getAttribute("text-anchor")) {
          case "middle" -> x - width / 2;
          case "end" -> x - width;
          default -> x;
        };
    return new Label(left, left + width, number(text, "y"), text.getTextContent());
  }

  static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  /** Fails where two labels lie on top of each other, or one leaves the picture. */
  void assertLegible() {
    List<Label> labels = labels();
    double width = number(document.getDocumentElement(), "width");
    double height = number(document.getDocumentElement(), "height");
    for (int i = 0; i < labels.size(); i++) {
      Label one = labels.get(i);
      assertThat(one.left()).as("left of %s", one).isGreaterThanOrEqualTo(-8);
      assertThat(one.right()).as("right of %s", one).isLessThanOrEqualTo(width + 8);
      assertThat(one.baseline()).as("bottom of %s", one).isBetween(0.0, height);
      for (Label other : labels.subList(i + 1, labels.size())) {
        assertThat(one.overlaps(other)).as("%s lies on %s", one, other).isFalse();
      }
    }
  }
}
