package org.readout.annotate;

import org.readout.knowledge.Kind;

/** Finds where personal names end among the elements of a sentence. */
final class NameReader {

  private static final int LONGEST_NAME = 10;

  private final ActorWords lexicon;
  private final Elements elements;

  NameReader(ActorWords lexicon, Elements elements) {
    this.lexicon = lexicon;
    this.elements = elements;
  }

  /** Where a name that begins at {@code start} ends; {@code start} when there is none. */
  int nameEnd(int start) {
    int at = start;
    int end = start;
    while (at < elements.size() && at - start < LONGEST_NAME) {
      Element element = elements.get(at);
      if (isNameWord(element, at)) {
        at++;
        end = at;
      } else if (at > start
          && lexicon.particles().contains(element.text())
          && at + 1 < elements.size()
          && isNameWord(elements.get(at + 1), at + 1)) {
        at++;
      } else if (at > start && element.is("-", "‑") && elements.touches(at)) {
        at++;
        if (at < elements.size() && elements.get(at).isWord()) {
          at++;
          end = at;
        }
      } else if (at > start
          && element.is(",")
          && at + 1 < elements.size()
          && lexicon.suffixes().contains(elements.get(at + 1).text())) {
        at += 2;
        end = at;
        if (elements.is(at, ".") && elements.touchesBefore(at)) {
          at++;
          end = at;
        }
        break;
      } else {
        break;
      }
    }
    if (end > start && lexicon.suffixes().contains(elements.element(end).text())) {
      end++;
    }
    return end;
  }

  boolean isNameWord(Element element, int at) {
    if (!element.isCapitalised()) {
      return false;
    }
    if (element.candidates().isEmpty()) {
      return !lexicon.notNames().contains(element.text());
    }
    if (element.has(Kind.PERSON)) {
      return true;
    }
    boolean amidName =
        at > 0
            && at + 1 < elements.size()
            && elements.get(at - 1).isCapitalised()
            && elements.get(at - 1).candidates().isEmpty()
            && elements.get(at + 1).isCapitalised()
            && elements.get(at + 1).candidates().isEmpty();
    if (element.isTitle() && amidName && !lexicon.notNames().contains(element.text())) {
      // "Hussein Emir Abdullahiyan".
      return true;
    }
    // A town's name may be a family name ("Austin"); a state's, an adjective or a title is not one.
    return !element.isTitle()
        && !element.isPolity()
        && !element.isInstitution()
        && !element.has(Kind.EVENT_SERIES)
        && !element.has(Kind.MEDIA)
        && element.has(Kind.PLACE)
        && at > 0
        && elements.get(at - 1).isCapitalised();
  }

  boolean isHonorific(int at) {
    Element element = elements.element(at);
    if (element.isNone()) {
      return false;
    }
    return lexicon.honorifics().contains(element.text())
        || (element.is(".")
            && at > 0
            && lexicon.honorifics().contains(elements.get(at - 1).text() + "."));
  }

  boolean isKnownPerson(int at) {
    Element element = elements.element(at);
    return element.has(Kind.PERSON);
  }
}
