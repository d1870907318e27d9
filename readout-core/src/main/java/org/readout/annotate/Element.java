package org.readout.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.knowledge.Candidate;
import org.readout.knowledge.DictionaryMatch;
import org.readout.knowledge.Kind;
import org.readout.text.Span;

/**
 * A step in reading a sentence for mentions: a known surface form, or a single word.
 *
 * @param span where it stands
 * @param text its words
 * @param candidates what it can mean; none for a word that is not in the dictionary
 */
record Element(Span span, String text, List<Candidate> candidates) {

  /** Stands where there is no word. */
  static final Element NONE = new Element(Span.of(0, 0), "\n", List.of());

  boolean isNone() {
    return span.isEmpty();
  }

  /** Cuts a sentence into known surface forms, the longest first from the left, and words. */
  static List<Element> read(String text, Span sentence, List<DictionaryMatch> matches) {
    Map<Integer, DictionaryMatch> longest = new HashMap<>();
    for (DictionaryMatch match : matches) {
      if (sentence.contains(match.span()) && isUseful(match)) {
        longest.merge(
            match.span().start(),
            match,
            (one, other) -> one.span().length() >= other.span().length() ? one : other);
      }
    }
    List<Element> elements = new ArrayList<>();
    int from = sentence.start();
    for (Word word : Word.scan(text, sentence)) {
      if (word.span().start() < from) {
        continue;
      }
      DictionaryMatch match = longest.get(word.span().start());
      if (match != null) {
        elements.add(new Element(match.span(), match.span().in(text), match.candidates()));
        from = match.span().end();
      } else {
        elements.add(new Element(word.span(), word.text(), List.of()));
        from = word.span().end();
      }
    }
    return elements;
  }

  private static boolean isUseful(DictionaryMatch match) {
    return match.candidates().stream()
        .anyMatch(
            candidate ->
                switch (candidate.kind()) {
                  case STATE,
                      NATIONALITY,
                      ORGANISATION,
                      PERSON,
                      OFFICE_TITLE,
                      INSTITUTION,
                      METONYM,
                      PLACE,
                      VENUE,
                      EVENT_SERIES,
                      MEDIA ->
                      true;
                  case ISSUE -> false;
                });
  }

  boolean has(Kind kind) {
    return candidates.stream().anyMatch(candidate -> candidate.kind() == kind);
  }

  List<Candidate> of(Kind kind) {
    return candidates.stream().filter(candidate -> candidate.kind() == kind).toList();
  }

  /** What it can mean as the name or adjective of a state or body. */
  List<Candidate> polities() {
    return candidates.stream()
        .filter(
            candidate ->
                candidate.kind() == Kind.STATE
                    || candidate.kind() == Kind.NATIONALITY
                    || candidate.kind() == Kind.ORGANISATION
                    || candidate.kind() == Kind.METONYM)
        .toList();
  }

  boolean isPolity() {
    return !polities().isEmpty();
  }

  boolean isTitle() {
    return has(Kind.OFFICE_TITLE);
  }

  /** An institution that is not also a state. */
  boolean isInstitution() {
    return has(Kind.INSTITUTION);
  }

  boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  boolean isWord() {
    return Character.isLetterOrDigit(text.codePointAt(0));
  }

  boolean isPossessiveEnding() {
    return text.equals("'s") || text.equals("’s") || text.equals("'") || text.equals("’");
  }

  String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  boolean is(String... words) {
    for (String word : words) {
      if (text.equalsIgnoreCase(word)) {
        return true;
      }
    }
    return false;
  }

  /** The first meaning of a kind. */
  Optional<Candidate> first(Kind kind) {
    return of(kind).stream().findFirst();
  }
}
