package org.readout.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.text.Span;

/**
 * All surface forms of the knowledge base, found in one pass over a text.
 *
 * <p>Forms match at word boundaries only. Accents, the shapes of apostrophes, hyphens and spaces,
 * and the dots of abbreviations do not matter; case matters as {@link CaseRule} says. Of two forms
 * where one lies inside the other, the longer is returned; forms that merely overlap or stand side
 * by side are all returned: "Chinese Foreign Minister Wang Yi" is a nationality, a title and a
 * person. Issues stand apart: they hide nothing and nothing hides them.
 *
 * <p>Forms whose use is tied to one state ("the mainland") are returned only when the same text
 * names that state otherwise, so it is best to pass the whole of a document.
 */
public final class Dictionary {

  private final PhraseTable phrases;

  Dictionary(PhraseTable phrases) {
    this.phrases = phrases;
  }

  /** The number of surface forms. */
  public int size() {
    return phrases.size();
  }

  /**
   * Every surface form in {@code text}, in order of start, the longer first; no two have the same
   * span.
   */
  public List<DictionaryMatch> find(String text) {
    List<Found> names = new ArrayList<>();
    List<Found> issues = new ArrayList<>();
    for (int start = 0; start < text.length(); start++) {
      if (SurfaceScanner.isStart(text, start)) {
        findFrom(text, start, names, issues);
      }
    }
    return merge(inContext(longest(names)), longest(issues));
  }

  /** What the whole of {@code surface} can mean; empty when it is no form of the dictionary. */
  public List<Candidate> candidates(String surface) {
    return find(surface).stream()
        .filter(match -> match.span().length() == surface.length())
        .findFirst()
        .map(DictionaryMatch::candidates)
        .orElse(List.of());
  }

  private void findFrom(String text, int start, List<Found> names, List<Found> issues) {
    SurfaceScanner.scan(
        text,
        start,
        (hash, end) -> {
          if (!phrases.begins(hash)) {
            return false;
          }
          int form = phrases.firstForm(hash);
          if (form >= 0) {
            collect(text, start, end, form, names, issues);
          }
          return true;
        });
  }

  private void collect(
      String text, int start, int end, int firstForm, List<Found> names, List<Found> issues) {
    List<PhraseTable.Form> accepted = null;
    List<PhraseTable.Form> acceptedIssues = null;
    for (int i = firstForm; i >= 0; i = phrases.nextForm(i)) {
      PhraseTable.Form form = phrases.form(i);
      if (!form.accepts(text, start, end)) {
        continue;
      }
      if (form.isIssue()) {
        acceptedIssues = added(acceptedIssues, form);
      } else {
        accepted = added(accepted, form);
      }
    }
    int last = endOfAbbreviation(text, start, end);
    if (accepted != null) {
      names.add(new Found(start, last, accepted));
    }
    if (acceptedIssues != null) {
      issues.add(new Found(start, last, acceptedIssues));
    }
  }

  private static List<PhraseTable.Form> added(
      @Nullable List<PhraseTable.Form> forms, PhraseTable.Form form) {
    List<PhraseTable.Form> result = forms == null ? new ArrayList<>(2) : forms;
    result.add(form);
    return result;
  }

  /** "U.S." takes its last dot with it. */
  private static int endOfAbbreviation(String text, int start, int end) {
    boolean dotted =
        end < text.length()
            && text.charAt(end) == '.'
            && end - 2 > start
            && text.charAt(end - 2) == '.';
    return dotted ? end + 1 : end;
  }

  /** Leaves out what lies inside another. */
  private static List<Found> longest(List<Found> found) {
    found.sort(Comparator.comparingInt(Found::start).thenComparing(Found::end, (a, b) -> b - a));
    List<Found> kept = new ArrayList<>(found.size());
    int reached = -1;
    for (Found match : found) {
      if (match.end() > reached) {
        kept.add(match);
        reached = match.end();
      }
    }
    return kept;
  }

  /** Leaves out forms that need a state the text does not name. */
  private static List<Found> inContext(List<Found> found) {
    Set<String> named = new HashSet<>();
    for (Found match : found) {
      for (PhraseTable.Form form : match.forms()) {
        if (form.context().isEmpty()) {
          form.candidate().ifPresent(candidate -> addPolities(candidate, named));
        }
      }
    }
    return found.stream()
        .map(
            match ->
                new Found(
                    match.start(),
                    match.end(),
                    match.forms().stream()
                        .filter(form -> form.context().map(named::contains).orElse(true))
                        .toList()))
        .toList();
  }

  private static void addPolities(Candidate candidate, Collection<String> polities) {
    switch (candidate.kind()) {
      case STATE, NATIONALITY, ORGANISATION, METONYM -> polities.add(candidate.id());
      case OFFICE_TITLE, INSTITUTION -> candidate.detail().ifPresent(polities::add);
      case PERSON, PLACE, EVENT_SERIES, MEDIA, ISSUE, VENUE -> {
        // a person or place tells too little about whom the text is about
      }
    }
  }

  private static List<DictionaryMatch> merge(List<Found> names, List<Found> issues) {
    TreeMap<Span, List<Candidate>> bySpan =
        new TreeMap<>(
            Comparator.comparingInt(Span::start).thenComparing(Span::end, (a, b) -> b - a));
    for (List<Found> layer : List.of(names, issues)) {
      for (Found match : layer) {
        for (PhraseTable.Form form : match.forms()) {
          Optional<Candidate> candidate = form.candidate();
          if (candidate.isPresent()) {
            List<Candidate> candidates =
                bySpan.computeIfAbsent(
                    Span.of(match.start(), match.end()), span -> new ArrayList<>(2));
            if (!candidates.contains(candidate.get())) {
              candidates.add(candidate.get());
            }
          }
        }
      }
    }
    List<DictionaryMatch> matches = new ArrayList<>(bySpan.size());
    bySpan.forEach(
        (span, candidates) -> {
          candidates.sort(Comparator.comparing(Candidate::kind));
          matches.add(new DictionaryMatch(span, candidates));
        });
    return matches;
  }

  private record Found(int start, int end, List<PhraseTable.Form> forms) {}
}
