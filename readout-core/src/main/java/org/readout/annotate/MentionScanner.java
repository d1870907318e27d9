package org.readout.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.annotate.RawMention.Shape;
import org.readout.annotate.RawMention.TitleWords;
import org.readout.knowledge.DictionaryMatch;
import org.readout.knowledge.Kind;
import org.readout.text.Span;

/**
 * Reads the words of one sentence for mentions, by how they are built: state or adjective,
 * modifiers, titles, name, apposition. Whom they stand for is {@link Cast}'s business.
 */
final class MentionScanner {

  private static final Set<String> CONTACTS =
      Set.of("visit", "trip", "talks", "meeting", "call", "travel", "welcome", "dinner");

  private final ActorWords lexicon;
  private final Elements elements;
  private final NameReader names;
  private final ComplementReader complements;

  private MentionScanner(ActorWords lexicon, Elements elements) {
    this.lexicon = lexicon;
    this.elements = elements;
    this.names = new NameReader(lexicon, elements);
    this.complements = new ComplementReader(lexicon, elements);
  }

  static List<RawMention> scan(
      ActorWords lexicon, String text, Span sentence, List<DictionaryMatch> matches) {
    MentionScanner scanner =
        new MentionScanner(lexicon, new Elements(Element.read(text, sentence, matches)));
    List<RawMention> found = new ArrayList<>();
    int at = 0;
    while (at < scanner.elements.size()) {
      MentionPhrase phrase = scanner.phrase(at);
      if (phrase.shape == null) {
        at++;
      } else {
        found.add(phrase.toMention(scanner.elements));
        at = Math.max(phrase.end, at + 1);
      }
    }
    return found;
  }

  private MentionPhrase phrase(int start) {
    MentionPhrase phrase = new MentionPhrase(start);
    int at = prefix(phrase, start);
    Element core = elements.element(at);
    if (core.isNone()) {
      if (phrase.institution.isEmpty()) {
        return polityAlone(phrase);
      }
      phrase.shape = Shape.INSTITUTION;
      phrase.end = at;
      return phrase;
    }
    if (phrase.polities.isEmpty() && isGroup(start, at) && names.nameEnd(at + 1) == at + 1) {
      return group(phrase, at);
    }
    if (core.isTitle() && phrase.polities.isEmpty() && isPairOfHolders(start, at)) {
      return group(phrase, at);
    }
    if (core.isTitle() && !isPartOfName(at)) {
      at = titles(phrase, at);
      phrase.end = at;
      phrase.shape = Shape.OFFICE;
      nameAfter(phrase, at);
      return phrase;
    }
    String lower = core.lower();
    if (lexicon.counterpart().contains(lower) && (phrase.owner || !phrase.polities.isEmpty())) {
      phrase.noun = lower;
      phrase.shape = Shape.COUNTERPART;
      phrase.end = complements.read(phrase, at + 1);
      nameAfter(phrase, phrase.end);
      phrase.shape = Shape.COUNTERPART;
      return phrase;
    }
    if (lexicon.officials().contains(lower) && !followedByVerbUse(at) && !isAdjective(at)) {
      return unnamed(phrase, at, lower);
    }
    if (phrase.institution.isPresent()) {
      phrase.shape = Shape.INSTITUTION;
      phrase.end = at;
      return phrase;
    }
    if (at > start && !phrase.polities.isEmpty()) {
      // "Iran's Zarif": a state and a name.
      int end = names.nameEnd(at);
      Element before = elements.get(at - 1);
      // "Saudi Crown Prince NAME", where the title is part of a known name.
      boolean possessed =
          before.isPossessiveEnding()
              || before.is("s")
              || (before.has(Kind.NATIONALITY) && names.isKnownPerson(at));
      if (end > at && possessed) {
        named(phrase, at, end);
        return phrase;
      }
      return polityAlone(phrase);
    }
    if (at > start) {
      // "the", "his" or a modifier alone: nothing was found behind it, but for "His Highness NAME".
      return names.isHonorific(start) && names.isHonorific(start + 1)
          ? nameFirst(new MentionPhrase(start), start)
          : new MentionPhrase(start);
    }
    return nameFirst(phrase, start);
  }

  /**
   * Article or owner, polities, institutions and modifiers before the core; returns where the core
   * may stand.
   */
  private int prefix(MentionPhrase phrase, int start) {
    int at = start;
    Element element = elements.element(at);
    if (element.is("the", "a", "an", "this")) {
      at++;
    } else if (element.is("his", "her", "its", "their", "my", "our")) {
      phrase.owner = true;
      at++;
    }
    while (true) {
      element = elements.element(at);
      if (element.isNone()) {
        return at;
      }
      if (element.isInstitution()) {
        MentionPhrase.institution(phrase, element);
        at = complements.read(phrase, elements.skipPossessive(at + 1));
      } else if (element.isPolity() && !element.isTitle() && !startsName(at)) {
        phrase.polities.add(MentionPhrase.polity(element, element.polities()));
        at = elements.skipPossessive(at + 1);
        Element joint = elements.element(at);
        Element next = elements.element(at + 1);
        if (!joint.isNone()
            && !next.isNone()
            && joint.is("and", ",", "-", "–", "/")
            && next.isPolity()) {
          // "In Berlin, French President NAME said": a place and a phrase of its own.
          boolean place =
              joint.is(",")
                  && element.has(Kind.METONYM)
                  && !element.has(Kind.STATE)
                  && next.has(Kind.NATIONALITY);
          if (place || !endsInTitle(at + 1)) {
            return at;
          }
          at++;
        }
      } else if (lexicon.modifiers().contains(element.lower()) && !element.isTitle()) {
        phrase.former |= lexicon.former().contains(element.lower());
        at++;
        if (elements.is(at, "-")) {
          at++;
        }
      } else if (lexicon.former().contains(element.lower()) && elements.is(at + 1, "-")) {
        phrase.former = true;
        at += 2;
      } else if (names.isHonorific(at)
          && ((names.isHonorific(at + 1) && elements.element(at + 1).isWord())
              || elements.element(at + 1).isTitle()
              || elements.is(at + 1, "the"))) {
        // "HRH the Crown Prince", "His Royal Highness".
        at++;
      } else if (element.is("the") && at > start && names.isHonorific(at - 1)) {
        at++;
      } else {
        return at;
      }
    }
  }

  /**
   * Whether "France and Germany's foreign ministers" is being read: polities joined up to a title.
   */
  private boolean endsInTitle(int at) {
    int next = at;
    for (int steps = 0; steps < 8; steps++) {
      Element element = elements.element(next);
      if (element.isNone()) {
        return false;
      }
      if (element.isTitle()
          || lexicon.counterpart().contains(element.lower())
          || (steps > 0 && lexicon.officials().contains(element.lower()))) {
        return true;
      }
      boolean goesOn =
          element.isPolity()
              || element.isPossessiveEnding()
              || element.is("and", ",")
              || lexicon.modifiers().contains(element.lower());
      if (!goesOn) {
        return false;
      }
      next++;
    }
    return false;
  }

  /**
   * One title or several, with what they are followed by: "of State", "of the Republic of Iran",
   * "for Asia".
   */
  private int titles(MentionPhrase phrase, int start) {
    int at = start;
    while (true) {
      Element element = elements.element(at);
      if (element.isNone()) {
        return at;
      }
      if (element.isTitle()) {
        phrase.titles.add(
            new TitleWords(element.span(), element.text(), element.of(Kind.OFFICE_TITLE)));
        at = complements.read(phrase, at + 1);
        if (elements.is(at, "-") && elements.is(at + 1, "elect", "designate")) {
          at += 2;
        }
        continue;
      }
      Element next = elements.element(at + 1);
      boolean joins = element.is("and", ",", "&") && !next.isNone();
      if (joins && next.isTitle() && next.isCapitalised() && leadsToName(at + 1)) {
        at++;
        continue;
      }
      return at;
    }
  }

  /** Whether from a title on there come only titles and their complements up to a name. */
  private boolean leadsToName(int start) {
    MentionPhrase probe = new MentionPhrase(start);
    int at = start;
    for (int steps = 0; steps < 4; steps++) {
      Element element = elements.element(at);
      if (element.isNone() || !element.isTitle()) {
        break;
      }
      int polities = probe.polities.size();
      at = complements.read(probe, at + 1);
      if (probe.polities.size() > polities) {
        return false;
      }
    }
    return at > start && names.nameEnd(at) > at;
  }

  /**
   * Looks for a name at {@code at}, behind titles or "counterpart", and takes it into the phrase.
   */
  private void nameAfter(MentionPhrase phrase, int at) {
    int begin = at;
    Element comma = elements.element(at);
    // "received by the President, Xi Jinping, and"
    boolean byName = elements.is(phrase.start, "the") && names.isKnownPerson(at + 1);
    boolean explicit = !phrase.polities.isEmpty() || phrase.shape == Shape.COUNTERPART || byName;
    if (comma.is(",", "@") && explicit) {
      int end = names.nameEnd(at + 1);
      boolean closed = end > at + 2 || names.isKnownPerson(at + 1);
      if (end > at + 1 && closed && (comma.is("@") || isClosedBy(end))) {
        begin = at + 1;
      }
    }
    while (names.isHonorific(begin)) {
      begin++;
    }
    int end = names.nameEnd(begin);
    if (end == begin
        || (MentionPhrase.isPluralTitle(phrase)
            && !names.isKnownPerson(begin)
            && end == begin + 1)) {
      apposition(phrase, phrase.end);
      return;
    }
    named(phrase, begin, end);
  }

  private void named(MentionPhrase phrase, int begin, int end) {
    phrase.shape = Shape.NAMED;
    phrase.name =
        Optional.of(
            Span.of(elements.get(begin).span().start(), elements.get(end - 1).span().end()));
    phrase.end = end;
    Element of = elements.element(end);
    int at = elements.is(end + 1, "the") ? end + 2 : end + 1;
    if (of.is("of") && complements.isPlainPolity(at) && !elements.is(at + 1, "'s", "’s")) {
      phrase.polities.add(MentionPhrase.polity(elements.get(at), elements.get(at).polities()));
      phrase.end = at + 1;
    }
    apposition(phrase, phrase.end);
  }

  /** ", the United Kingdom's Foreign Secretary," behind a name or a title. */
  private void apposition(MentionPhrase phrase, int at) {
    if (phrase.name.isEmpty() || !elements.is(at, ",", "(")) {
      return;
    }
    MentionPhrase probe = new MentionPhrase(at + 1);
    int core = prefix(probe, at + 1);
    Element title = elements.element(core);
    if (title.isNone() || !title.isTitle()) {
      return;
    }
    int end = titles(probe, core);
    boolean serves = complements.isAide(probe) && elements.is(end, "of", "for", "to");
    if (names.nameEnd(end) > end || !(serves || isClosedBy(end))) {
      return;
    }
    phrase.titles.addAll(probe.titles);
    phrase.polities.addAll(probe.polities);
    phrase.former |= probe.former;
    if (phrase.institution.isEmpty()) {
      phrase.institution = probe.institution;
    }
    phrase.end = elements.is(at, "(") && elements.is(end, ")") ? end + 1 : end;
  }

  private boolean isClosedBy(int at) {
    Element element = elements.element(at);
    return element.isNone() || element.is(",", ".", ";", ")", ":", "-", "–", "—", "and", "who");
  }

  /** A phrase that begins with a name, an honorific or an unknown capitalised word. */
  private MentionPhrase nameFirst(MentionPhrase phrase, int start) {
    int begin = start;
    while (names.isHonorific(begin)) {
      begin++;
    }
    boolean honoured = begin > start;
    int end = names.nameEnd(begin);
    if (end == begin) {
      Element voice = elements.element(start);
      if (lexicon.voices().contains(voice.lower())) {
        phrase.shape = Shape.VOICE;
        phrase.noun = voice.lower();
        phrase.end = start + 1;
      }
      return phrase;
    }
    named(phrase, begin, end);
    boolean known = names.isKnownPerson(begin) || honoured || !phrase.titles.isEmpty();
    if (!known) {
      phrase.shape = Shape.SHORT;
    }
    return phrase;
  }

  private MentionPhrase polityAlone(MentionPhrase phrase) {
    int at = phrase.start;
    if (elements.is(at, "the")) {
      at++;
    }
    Element element = elements.element(at);
    if (element.isNone() || !element.isPolity()) {
      return new MentionPhrase(phrase.start);
    }
    MentionPhrase alone = new MentionPhrase(phrase.start);
    alone.polities.add(MentionPhrase.polity(element, element.polities()));
    alone.shape = Shape.POLITY;
    alone.end = at + 1;
    return alone;
  }

  private MentionPhrase unnamed(MentionPhrase phrase, int at, String noun) {
    phrase.noun = noun;
    phrase.end = at + 1;
    int end = complements.read(phrase, at + 1);
    if (!phrase.polities.isEmpty() || phrase.institution.isPresent()) {
      phrase.end = Math.max(end, at + 1);
      phrase.shape = Shape.UNNAMED;
    } else if (at > phrase.start || noun.endsWith("s")) {
      phrase.shape = Shape.UNNAMED;
    } else {
      return new MentionPhrase(phrase.start);
    }
    return phrase;
  }

  /** "the administration of justice", "side by side": nouns that are not officials here. */
  private boolean followedByVerbUse(int at) {
    return elements.is(at, "side") && elements.is(at + 1, "by");
  }

  private boolean isGroup(int start, int at) {
    Element core = elements.element(at);
    if (core.isNone() || !lexicon.groups().contains(core.lower())) {
      return false;
    }
    for (int before = start; before < at; before++) {
      if (elements.is(before, "two", "both", "three", "four")) {
        return true;
      }
    }
    if (elements.is(start, "their", "its") && core.text().endsWith("s")) {
      return true;
    }
    return elements.is(start, "the")
        && at == start + 1
        && core.is(
            "sides",
            "parties",
            "interlocutors",
            "leaders",
            "presidents",
            "ministers",
            "counterparts");
  }

  /** "the two Foreign Ministers", told by their title and named before. */
  private boolean isPairOfHolders(int start, int at) {
    boolean several = false;
    for (int before = start; before < at; before++) {
      several |= elements.is(before, "two", "both", "three", "four");
    }
    return several && elements.get(at).text().endsWith("s") && names.nameEnd(at + 1) == at + 1;
  }

  private MentionPhrase group(MentionPhrase phrase, int at) {
    phrase.shape = Shape.GROUP;
    phrase.noun = elements.get(at).lower().replaceAll("(?s).*\\s", "");
    phrase.end = at + 1;
    phrase.end = Math.max(complements.read(phrase, at + 1), at + 1);
    return phrase;
  }

  /** Titles that are something else here: the month, "an official visit". */
  private boolean isPartOfName(int at) {
    return isAdjective(at) || elements.is(at, "May") || elements.is(at, "March");
  }

  /** "an official visit", "Official Visit". */
  private boolean isAdjective(int at) {
    Element next = elements.element(at + 1);
    return elements.element(at).text().equalsIgnoreCase("official")
        && next.isWord()
        && (!next.isCapitalised() || CONTACTS.contains(next.lower()))
        && !lexicon.afterOfficial().contains(next.text());
  }

  private boolean startsName(int at) {
    Element element = elements.get(at);
    return element.has(Kind.PERSON) && !element.isPolity();
  }
}
