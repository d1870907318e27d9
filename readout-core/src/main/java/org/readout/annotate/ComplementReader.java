package org.readout.annotate;

import java.util.Locale;
import org.readout.knowledge.Candidate;
import org.readout.knowledge.Kind;

/** Reads what follows a title: "of State", "of the Republic of Iran", "for Asia", "to India". */
final class ComplementReader {

  private static final int LONGEST_STATE = 5;
  private static final int LONGEST_PARTY = 8;

  private final ActorWords lexicon;
  private final Elements elements;

  ComplementReader(ActorWords lexicon, Elements elements) {
    this.lexicon = lexicon;
    this.elements = elements;
  }

  /**
   * "of", "for", "to" or "at" and what it leads to; returns the element behind it, or {@code start}
   * if there is none.
   */
  int read(MentionPhrase phrase, int start) {
    Element of = elements.element(start);
    if (of.isNone() || !of.is("of", "for", "to", "at", "in", "from")) {
      return start;
    }
    int at = elements.is(start + 1, "the") ? start + 2 : start + 1;
    Element what = elements.element(at);
    if (what.isNone()) {
      return start;
    }
    if (what.isInstitution() && !of.is("to", "in")) {
      MentionPhrase.institution(phrase, what);
      return read(phrase, committeeEnd(at + 1));
    }
    if (isAide(phrase) && what.isPolity() && isTitled(elements.skipPossessive(at + 1))) {
      // "the spokesman of South African President NAME": of that state, and not the President.
      phrase.polities.add(MentionPhrase.polity(what, what.polities()));
      return start;
    }
    if (of.is("to") && !isAccredited(phrase)) {
      return start;
    }
    int committee = committeeEnd(at + 1);
    if (what.isPolity() && of.is("of") && committee > at + 1) {
      // "General Secretary of the Communist Party of Vietnam (CPV) Central Committee".
      phrase.polities.add(MentionPhrase.polity(what, what.polities()));
      return committee;
    }
    int institution = elements.skipPossessive(at + 1);
    if (what.isPolity() && !of.is("to", "in") && elements.element(institution).isInstitution()) {
      // "from the Chinese Embassy in the United Kingdom".
      phrase.polities.add(MentionPhrase.polity(what, what.polities()));
      MentionPhrase.institution(phrase, elements.element(institution));
      return read(phrase, institution + 1);
    }
    if (what.isPolity() && !of.is("in")) {
      if (!of.is("to")) {
        phrase.polities.add(MentionPhrase.polity(what, what.polities()));
      }
      int end = at + 1;
      if (elements.is(end, "'s", "’s")) {
        // "the president of Ukraine's office": an institution of the state, not the president.
        return start;
      }
      while (!of.is("to")
          && elements.is(end, "and", ",")
          && isPlainPolity(nextInList(end))
          && MentionPhrase.isPluralTitle(phrase)) {
        int other = nextInList(end);
        phrase.polities.add(
            MentionPhrase.polity(elements.get(other), elements.get(other).polities()));
        end = other + 1;
      }
      return end;
    }
    if (of.is("to") && what.has(Kind.PLACE)) {
      return at + 1;
    }
    if (of.is("in")
        && phrase.institution.isPresent()
        && (what.isPolity() || what.has(Kind.PLACE))) {
      return at + 1;
    }
    if (of.is("of") && what.isCapitalised() && what.candidates().isEmpty()) {
      // "the Untied States of America", "the Plurinational State of Bolivia": a name that ends in
      // one we know.
      int end = at;
      while (end < at + LONGEST_STATE
          && (elements.element(end).isCapitalised() || elements.is(end, "of", "the"))) {
        if (elements.element(end).isPolity()) {
          phrase.polities.add(
              MentionPhrase.polity(elements.element(end), elements.element(end).polities()));
          return committeeEnd(end + 1);
        }
        end++;
      }
    }
    if (of.is("of", "for") && what.isCapitalised()) {
      int end = portfolio(at);
      return end > at ? complementAgain(phrase, end) : start;
    }
    return start;
  }

  /**
   * Behind the rest of a party's name and "Central Committee"; {@code start} when that does not
   * follow.
   */
  private int committeeEnd(int start) {
    for (int at = start; at < start + LONGEST_PARTY; at++) {
      Element element = elements.element(at);
      if (element.is("Central") && elements.is(at + 1, "Committee")) {
        return at + 2;
      }
      if (!element.isCapitalised() && !element.is("'s", "’s", "’", "'", "(", ")")) {
        return start;
      }
    }
    return start;
  }

  /** Whether the last title is that of somebody who may serve a person. */
  boolean isAide(MentionPhrase phrase) {
    if (phrase.titles.isEmpty()) {
      return false;
    }
    String title = phrase.titles.get(phrase.titles.size() - 1).text();
    return lexicon.aides().stream().anyMatch(title.toLowerCase(Locale.ROOT)::endsWith);
  }

  private boolean isTitled(int start) {
    int at = start;
    while (lexicon.modifiers().contains(elements.element(at).lower())) {
      at++;
    }
    return elements.element(at).isTitle();
  }

  /** Ambassadors and envoys are sent to somewhere; "a diplomat's trip to China" is not. */
  static boolean isAccredited(MentionPhrase phrase) {
    return phrase.titles.stream()
        .flatMap(title -> title.roles().stream())
        .map(Candidate::id)
        .anyMatch(
            role ->
                role.contains("ambassador")
                    || role.contains("representative")
                    || role.contains("envoy")
                    || role.contains("charge")
                    || role.contains("consul"));
  }

  int complementAgain(MentionPhrase phrase, int at) {
    return elements.is(at, "of", "for") ? read(phrase, at) : at;
  }

  /** Behind "and", "," or ", and", and behind an article. */
  private int nextInList(int joint) {
    int at = elements.is(joint, ",") && elements.is(joint + 1, "and") ? joint + 2 : joint + 1;
    return elements.is(at, "the") ? at + 1 : at;
  }

  boolean isPlainPolity(int at) {
    Element element = elements.element(at);
    return element.isPolity() && !element.isTitle();
  }

  /**
   * "Asia, the Pacific, and Commonwealth Affairs": capitalised words up to a word for a field of
   * work.
   */
  int portfolio(int start) {
    int end = start;
    for (int at = start; at < Math.min(start + 10, elements.size()); at++) {
      Element element = elements.get(at);
      if (element.is(
          "Affairs", "Security", "Defense", "Defence", "Policy", "Cooperation", "Trade")) {
        end = at + 1;
      } else if (!(element.isCapitalised() || element.is("and", ",", "the", "of", "&", "-"))) {
        break;
      }
    }
    return end;
  }
}
