package org.readout.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.annotate.RawMention.PolityWords;
import org.readout.annotate.RawMention.Shape;
import org.readout.annotate.RawMention.TitleWords;
import org.readout.knowledge.Candidate;
import org.readout.knowledge.DictionaryMatch;
import org.readout.knowledge.Kind;
import org.readout.text.Span;

/**
 * Reads the words of one sentence for mentions, by how they are built: state or adjective,
 * modifiers, titles, name, apposition. Whom they stand for is {@link Cast}'s business.
 */
final class MentionScanner {

  private static final int LONGEST_NAME = 10;
  private static final int LONGEST_STATE = 5;

  private final ActorWords lexicon;
  private final List<Element> elements;

  private MentionScanner(ActorWords lexicon, List<Element> elements) {
    this.lexicon = lexicon;
    this.elements = elements;
  }

  static List<RawMention> scan(
      ActorWords lexicon, String text, Span sentence, List<DictionaryMatch> matches) {
    MentionScanner scanner = new MentionScanner(lexicon, Element.read(text, sentence, matches));
    List<RawMention> found = new ArrayList<>();
    int at = 0;
    while (at < scanner.elements.size()) {
      Phrase phrase = scanner.phrase(at);
      if (phrase.shape == null) {
        at++;
      } else {
        found.add(phrase.toMention(scanner.elements));
        at = Math.max(phrase.end, at + 1);
      }
    }
    return found;
  }

  /** A mention in the making: which elements it spans and what was found in them. */
  private static final class Phrase {
    final int start;
    int end;
    @org.jspecify.annotations.Nullable Shape shape;
    Optional<Span> name = Optional.empty();
    final List<TitleWords> titles = new ArrayList<>();
    final List<PolityWords> polities = new ArrayList<>();
    Optional<PolityWords> institution = Optional.empty();
    String noun = "";
    boolean former;
    boolean owner;

    Phrase(int start) {
      this.start = start;
      this.end = start;
    }

    RawMention toMention(List<Element> elements) {
      Span span = Span.of(elements.get(start).span().start(), elements.get(end - 1).span().end());
      return new RawMention(
          span,
          java.util.Objects.requireNonNull(shape),
          name,
          List.copyOf(titles),
          List.copyOf(polities),
          institution,
          noun,
          former,
          owner);
    }
  }

  private Phrase phrase(int start) {
    Phrase phrase = new Phrase(start);
    int at = prefix(phrase, start);
    Element core = element(at);
    if (core.isNone()) {
      if (phrase.institution.isEmpty()) {
        return polityAlone(phrase);
      }
      phrase.shape = Shape.INSTITUTION;
      phrase.end = at;
      return phrase;
    }
    if (phrase.polities.isEmpty() && isGroup(start, at) && nameEnd(at + 1) == at + 1) {
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
      phrase.end = at + 1;
      nameAfter(phrase, at + 1);
      phrase.shape = Shape.COUNTERPART;
      return phrase;
    }
    if (lexicon.officials().contains(lower) && !followedByVerbUse(at)) {
      return unnamed(phrase, at, lower);
    }
    if (phrase.institution.isPresent()) {
      phrase.shape = Shape.INSTITUTION;
      phrase.end = at;
      return phrase;
    }
    if (at > start && !phrase.polities.isEmpty()) {
      // "Iran's Zarif": a state and a name.
      int end = nameEnd(at);
      boolean possessed = elements.get(at - 1).isPossessiveEnding() || elements.get(at - 1).is("s");
      if (end > at && possessed) {
        named(phrase, at, end);
        return phrase;
      }
      return polityAlone(phrase);
    }
    if (at > start) {
      // "the", "his" or a modifier alone: nothing was found behind it.
      return new Phrase(start);
    }
    return nameFirst(phrase, start);
  }

  /**
   * Article or owner, polities, institutions and modifiers before the core; returns where the core
   * may stand.
   */
  private int prefix(Phrase phrase, int start) {
    int at = start;
    Element element = element(at);
    if (element.is("the", "a", "an", "this")) {
      at++;
    } else if (element.is("his", "her", "its", "their", "my", "our")) {
      phrase.owner = true;
      at++;
    }
    while (true) {
      element = element(at);
      if (element.isNone()) {
        return at;
      }
      if (element.isInstitution()) {
        institution(phrase, element);
        at = complement(phrase, skipPossessive(at + 1));
      } else if (element.isPolity() && !element.isTitle() && !startsName(at)) {
        phrase.polities.add(polity(element, element.polities()));
        at = skipPossessive(at + 1);
        Element joint = element(at);
        Element next = element(at + 1);
        if (!joint.isNone()
            && !next.isNone()
            && joint.is("and", ",", "-", "–", "/")
            && next.isPolity()) {
          if (!endsInTitle(at + 1)) {
            return at;
          }
          at++;
        }
      } else if (lexicon.modifiers().contains(element.lower()) && !element.isTitle()) {
        phrase.former |= lexicon.former().contains(element.lower());
        at++;
        if (is(at, "-")) {
          at++;
        }
      } else if (lexicon.former().contains(element.lower()) && is(at + 1, "-")) {
        phrase.former = true;
        at += 2;
      } else if (isHonorific(at)
          && ((isHonorific(at + 1) && element(at + 1).isWord())
              || element(at + 1).isTitle()
              || is(at + 1, "the"))) {
        // "HRH the Crown Prince", "His Royal Highness".
        at++;
      } else if (element.is("the") && at > start && isHonorific(at - 1)) {
        at++;
      } else {
        return at;
      }
    }
  }

  /**
   * Takes note of an institution, and of the polity that its name gives away ("State Department").
   */
  private static void institution(Phrase phrase, Element element) {
    phrase.institution = Optional.of(polity(element, element.of(Kind.INSTITUTION)));
    element
        .first(Kind.INSTITUTION)
        .flatMap(Candidate::detail)
        .map(polity -> new Candidate(Kind.STATE, polity, Optional.empty()))
        .ifPresent(polity -> phrase.polities.add(polity(element, List.of(polity))));
  }

  /**
   * Whether "France and Germany's foreign ministers" is being read: polities joined up to a title.
   */
  private boolean endsInTitle(int at) {
    int next = at;
    for (int steps = 0; steps < 8; steps++) {
      Element element = element(next);
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
  private int titles(Phrase phrase, int start) {
    int at = start;
    while (true) {
      Element element = element(at);
      if (element.isNone()) {
        return at;
      }
      if (element.isTitle()) {
        phrase.titles.add(
            new TitleWords(element.span(), element.text(), element.of(Kind.OFFICE_TITLE)));
        at = complement(phrase, at + 1);
        if (is(at, "-") && is(at + 1, "elect", "designate")) {
          at += 2;
        }
        continue;
      }
      Element next = element(at + 1);
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
    Phrase probe = new Phrase(start);
    int at = start;
    for (int steps = 0; steps < 4; steps++) {
      Element element = element(at);
      if (element.isNone() || !element.isTitle()) {
        break;
      }
      int polities = probe.polities.size();
      at = complement(probe, at + 1);
      if (probe.polities.size() > polities) {
        return false;
      }
    }
    return at > start && nameEnd(at) > at;
  }

  /**
   * "of", "for", "to" or "at" and what it leads to; returns the element behind it, or {@code start}
   * if there is none.
   */
  private int complement(Phrase phrase, int start) {
    Element of = element(start);
    if (of.isNone() || !of.is("of", "for", "to", "at", "in", "from")) {
      return start;
    }
    int at = is(start + 1, "the") ? start + 2 : start + 1;
    Element what = element(at);
    if (what.isNone()) {
      return start;
    }
    if (what.isInstitution() && !of.is("to", "in")) {
      institution(phrase, what);
      return complement(phrase, at + 1);
    }
    if (of.is("to") && !isAccredited(phrase)) {
      return start;
    }
    int institution = skipPossessive(at + 1);
    if (what.isPolity() && !of.is("to", "in") && element(institution).isInstitution()) {
      // "from the Chinese Embassy in the United Kingdom".
      phrase.polities.add(polity(what, what.polities()));
      institution(phrase, element(institution));
      return complement(phrase, institution + 1);
    }
    if (what.isPolity() && !of.is("in")) {
      if (!of.is("to")) {
        phrase.polities.add(polity(what, what.polities()));
      }
      int end = at + 1;
      if (is(end, "'s", "’s")) {
        // "the president of Ukraine's office": an institution of the state, not the president.
        return start;
      }
      while (!of.is("to")
          && is(end, "and", ",")
          && isPlainPolity(is(end + 1, "the") ? end + 2 : end + 1)
          && isPluralTitle(phrase)) {
        int other = is(end + 1, "the") ? end + 2 : end + 1;
        phrase.polities.add(polity(elements.get(other), elements.get(other).polities()));
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
      while (end < at + LONGEST_STATE && (element(end).isCapitalised() || is(end, "of", "the"))) {
        if (element(end).isPolity()) {
          phrase.polities.add(polity(element(end), element(end).polities()));
          return end + 1;
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

  /** Ambassadors and envoys are sent to somewhere; "a diplomat's trip to China" is not. */
  private static boolean isAccredited(Phrase phrase) {
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

  private int complementAgain(Phrase phrase, int at) {
    return is(at, "of", "for") ? complement(phrase, at) : at;
  }

  private boolean isPlainPolity(int at) {
    Element element = element(at);
    return element.isPolity() && !element.isTitle();
  }

  private static boolean isPluralTitle(Phrase phrase) {
    return !phrase.titles.isEmpty()
        && phrase.titles.get(phrase.titles.size() - 1).text().endsWith("s");
  }

  /**
   * "Asia, the Pacific, and Commonwealth Affairs": capitalised words up to a word for a field of
   * work.
   */
  private int portfolio(int start) {
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

  /**
   * Looks for a name at {@code at}, behind titles or "counterpart", and takes it into the phrase.
   */
  private void nameAfter(Phrase phrase, int at) {
    int begin = at;
    Element comma = element(at);
    boolean explicit = !phrase.polities.isEmpty() || phrase.shape == Shape.COUNTERPART;
    if (comma.is(",", "@") && explicit) {
      int end = nameEnd(at + 1);
      boolean closed = end > at + 2 || isKnownPerson(at + 1);
      if (end > at + 1 && closed && (comma.is("@") || isClosedBy(end))) {
        begin = at + 1;
      }
    }
    while (isHonorific(begin)) {
      begin++;
    }
    int end = nameEnd(begin);
    if (end == begin || (isPluralTitle(phrase) && !isKnownPerson(begin) && end == begin + 1)) {
      apposition(phrase, phrase.end);
      return;
    }
    named(phrase, begin, end);
  }

  private void named(Phrase phrase, int begin, int end) {
    phrase.shape = Shape.NAMED;
    phrase.name =
        Optional.of(
            Span.of(elements.get(begin).span().start(), elements.get(end - 1).span().end()));
    phrase.end = end;
    Element of = element(end);
    int at = is(end + 1, "the") ? end + 2 : end + 1;
    if (of.is("of") && isPlainPolity(at) && !is(at + 1, "'s", "’s")) {
      phrase.polities.add(polity(elements.get(at), elements.get(at).polities()));
      phrase.end = at + 1;
    }
    apposition(phrase, phrase.end);
  }

  /** ", the United Kingdom's Foreign Secretary," behind a name or a title. */
  private void apposition(Phrase phrase, int at) {
    if (phrase.name.isEmpty() || !is(at, ",", "(")) {
      return;
    }
    Phrase probe = new Phrase(at + 1);
    int core = prefix(probe, at + 1);
    Element title = element(core);
    if (title.isNone() || !title.isTitle()) {
      return;
    }
    int end = titles(probe, core);
    if (nameEnd(end) > end || !isClosedBy(end)) {
      return;
    }
    phrase.titles.addAll(probe.titles);
    phrase.polities.addAll(probe.polities);
    phrase.former |= probe.former;
    if (phrase.institution.isEmpty()) {
      phrase.institution = probe.institution;
    }
    phrase.end = is(at, "(") && is(end, ")") ? end + 1 : end;
  }

  private boolean isClosedBy(int at) {
    Element element = element(at);
    return element.isNone() || element.is(",", ".", ";", ")", ":", "-", "–", "—", "and", "who");
  }

  /** A phrase that begins with a name, an honorific or an unknown capitalised word. */
  private Phrase nameFirst(Phrase phrase, int start) {
    int begin = start;
    while (isHonorific(begin)) {
      begin++;
    }
    boolean honoured = begin > start;
    int end = nameEnd(begin);
    if (end == begin) {
      Element voice = element(start);
      if (lexicon.voices().contains(voice.lower())) {
        phrase.shape = Shape.VOICE;
        phrase.noun = voice.lower();
        phrase.end = start + 1;
      }
      return phrase;
    }
    named(phrase, begin, end);
    boolean known = isKnownPerson(begin) || honoured || !phrase.titles.isEmpty();
    if (!known) {
      phrase.shape = Shape.SHORT;
    }
    return phrase;
  }

  private Phrase polityAlone(Phrase phrase) {
    int at = phrase.start;
    if (is(at, "the")) {
      at++;
    }
    Element element = element(at);
    if (element.isNone() || !element.isPolity()) {
      return new Phrase(phrase.start);
    }
    Phrase alone = new Phrase(phrase.start);
    alone.polities.add(polity(element, element.polities()));
    alone.shape = Shape.POLITY;
    alone.end = at + 1;
    return alone;
  }

  private Phrase unnamed(Phrase phrase, int at, String noun) {
    phrase.noun = noun;
    phrase.end = at + 1;
    int end = complement(phrase, at + 1);
    if (!phrase.polities.isEmpty() || phrase.institution.isPresent()) {
      phrase.end = Math.max(end, at + 1);
      phrase.shape = Shape.UNNAMED;
    } else if (at > phrase.start || noun.endsWith("s")) {
      phrase.shape = Shape.UNNAMED;
    } else {
      return new Phrase(phrase.start);
    }
    return phrase;
  }

  /** "the administration of justice", "side by side": nouns that are not officials here. */
  private boolean followedByVerbUse(int at) {
    return is(at, "side") && is(at + 1, "by");
  }

  private boolean isGroup(int start, int at) {
    Element core = element(at);
    if (core.isNone() || !lexicon.groups().contains(core.lower())) {
      return false;
    }
    for (int before = start; before < at; before++) {
      if (is(before, "two", "both", "three", "four")) {
        return true;
      }
    }
    if (is(start, "their", "its") && core.text().endsWith("s")) {
      return true;
    }
    return is(start, "the")
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

  private Phrase group(Phrase phrase, int at) {
    phrase.shape = Shape.GROUP;
    phrase.noun = elements.get(at).lower();
    phrase.end = at + 1;
    phrase.end = Math.max(complement(phrase, at + 1), at + 1);
    return phrase;
  }

  /** Where a name that begins at {@code start} ends; {@code start} when there is none. */
  private int nameEnd(int start) {
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
      } else if (at > start && element.is("-", "‑") && touches(at)) {
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
        if (is(at, ".") && touchesBefore(at)) {
          at++;
          end = at;
        }
        break;
      } else {
        break;
      }
    }
    if (end > start && lexicon.suffixes().contains(element(end).text())) {
      end++;
    }
    return end;
  }

  private boolean isNameWord(Element element, int at) {
    if (!element.isCapitalised()) {
      return false;
    }
    if (element.candidates().isEmpty()) {
      return !lexicon.notNames().contains(element.text());
    }
    if (element.has(Kind.PERSON)) {
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

  private boolean isHonorific(int at) {
    Element element = element(at);
    if (element.isNone()) {
      return false;
    }
    return lexicon.honorifics().contains(element.text())
        || (element.is(".")
            && at > 0
            && lexicon.honorifics().contains(elements.get(at - 1).text() + "."));
  }

  private boolean isKnownPerson(int at) {
    Element element = element(at);
    return element.has(Kind.PERSON);
  }

  /**
   * A capitalised title that belongs to a longer name: "Prime Minister's Questions" is left to the
   * dictionary.
   */
  private boolean isPartOfName(int at) {
    return is(at, "May") || is(at, "March");
  }

  private boolean startsName(int at) {
    Element element = elements.get(at);
    return element.has(Kind.PERSON) && !element.isPolity();
  }

  private boolean touches(int at) {
    return touchesBefore(at)
        && at + 1 < elements.size()
        && elements.get(at + 1).span().start() == elements.get(at).span().end();
  }

  private boolean touchesBefore(int at) {
    return elements.get(at - 1).span().end() == elements.get(at).span().start();
  }

  private int skipPossessive(int at) {
    Element element = element(at);
    // Some feeds lose the apostrophe: "EU s Borrell".
    boolean ending = (element.isPossessiveEnding() || element.text().equals("s"));
    return ending ? at + 1 : at;
  }

  private static PolityWords polity(Element element, List<Candidate> candidates) {
    return new PolityWords(element.span(), element.text(), candidates);
  }

  private boolean is(int at, String... words) {
    Element element = element(at);
    return element.is(words);
  }

  /** The element there, or {@link Element#NONE} outside the sentence. */
  private Element element(int at) {
    return at >= 0 && at < elements.size() ? elements.get(at) : Element.NONE;
  }
}
