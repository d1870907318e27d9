package org.readout.app.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.app.search.SearchedText.Match;
import org.readout.text.SourceText;
import org.readout.text.Span;

/**
 * The stretches of a text that show best why it was found: those with the most of the words that
 * were looked for and are not shown yet, the story before what stands around it, the earlier before
 * the later.
 */
public final class Excerpts {

  /** UTF-16 units between the first and the last word of one excerpt. */
  private static final int WIDTH = 160;

  /** UTF-16 units shown before the first and after the last word. */
  private static final int AROUND = 80;

  /** Matches that are looked at. */
  private static final int MOST_MATCHES = 2000;

  private final SourceText text;
  private final List<Match> matches;

  private Excerpts(SourceText text, List<Match> matches) {
    this.text = text;
    this.matches = matches;
  }

  /**
   * Excerpts in the order of the text; none where none of the words stands in it.
   *
   * @param query what was looked for
   * @param most how many at most
   */
  public static List<Excerpt> of(SourceText text, SearchQuery query, int most) {
    List<Match> matches = SearchedText.of(text.text()).matches(query.wanted());
    return new Excerpts(text, matches.subList(0, Math.min(matches.size(), MOST_MATCHES)))
        .best(most);
  }

  /** The words of {@code title} that were looked for; none overlaps another. */
  public static List<Span> marks(String title, SearchQuery query) {
    return merged(SearchedText.of(title).matches(query.wanted()));
  }

  private List<Excerpt> best(int most) {
    List<Group> groups = groups();
    List<Excerpt> chosen = new ArrayList<>();
    Set<Integer> shown = new HashSet<>();
    while (chosen.size() < most) {
      Optional<Group> next =
          groups.stream()
              .max(
                  Comparator.comparingLong((Group group) -> group.unshown(shown))
                      .thenComparing(group -> !text.isBoilerplate(group.span()))
                      .thenComparing(Group::kinds)
                      .thenComparing(group -> -group.span().start()));
      if (next.isEmpty()) {
        break;
      }
      Group group = next.get();
      Span span = apart(widened(group.span()), chosen);
      List<Match> within = matches.stream().filter(match -> span.contains(match.span())).toList();
      Excerpt excerpt = new Excerpt(span, merged(within));
      chosen.add(excerpt);
      within.forEach(match -> shown.add(match.term()));
      groups.removeIf(other -> other.span().overlaps(excerpt.span()));
    }
    chosen.sort(Comparator.comparing(Excerpt::span));
    return List.copyOf(chosen);
  }

  /** So much of {@code span} as is not shown already. */
  private static Span apart(Span span, List<Excerpt> chosen) {
    int start = span.start();
    int end = span.end();
    for (Excerpt other : chosen) {
      if (other.span().contains(start)) {
        start = other.span().end();
      } else if (other.span().contains(end - 1)) {
        end = other.span().start();
      }
    }
    return Span.of(start, end);
  }

  /** From each match on, those that stand near enough after it, in the same line. */
  private List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    for (int first = 0; first < matches.size(); first++) {
      int start = matches.get(first).span().start();
      int newline = text.text().indexOf('\n', start);
      int limit = Math.min(start + WIDTH, newline < 0 ? text.text().length() : newline);
      int after = first;
      while (after < matches.size()
          && (after == first || matches.get(after).span().end() <= limit)) {
        after++;
      }
      groups.add(Group.of(matches.subList(first, after)));
    }
    return groups;
  }

  private Span widened(Span span) {
    String words = text.text();
    int start = Math.max(words.lastIndexOf('\n', span.start() - 1) + 1, span.start() - AROUND);
    if (start > 0 && words.charAt(start - 1) != '\n') {
      start = afterSpace(words, start, span.start());
    }
    int newline = words.indexOf('\n', span.end());
    int end = Math.min(newline < 0 ? words.length() : newline, span.end() + AROUND);
    if (end < words.length() && words.charAt(end) != '\n') {
      end = beforeSpace(words, end, span.end());
    }
    while (start < span.start() && Character.isWhitespace(words.charAt(start))) {
      start++;
    }
    while (end > span.end() && Character.isWhitespace(words.charAt(end - 1))) {
      end--;
    }
    return Span.of(start, end);
  }

  /** The first beginning of a word from {@code at} on; where there is no space, {@code at}. */
  private static int afterSpace(String words, int at, int limit) {
    for (int i = at - 1; i < limit; i++) {
      if (Character.isWhitespace(words.charAt(i))) {
        return i + 1;
      }
    }
    return Character.isLowSurrogate(words.charAt(at)) ? at + 1 : at;
  }

  private static int beforeSpace(String words, int at, int limit) {
    for (int i = at; i > limit; i--) {
      if (Character.isWhitespace(words.charAt(i))) {
        return i;
      }
    }
    return Character.isLowSurrogate(words.charAt(at)) ? at - 1 : at;
  }

  private static List<Span> merged(List<Match> matches) {
    List<Span> merged = new ArrayList<>();
    for (Match match : matches) {
      int last = merged.size() - 1;
      if (last >= 0 && merged.get(last).overlaps(match.span())) {
        merged.set(last, merged.get(last).cover(match.span()));
      } else {
        merged.add(match.span());
      }
    }
    return List.copyOf(merged);
  }

  private record Group(List<Match> matches, Span span, Set<Integer> terms) {
    static Group of(List<Match> matches) {
      Set<Integer> terms = new HashSet<>();
      Span span = matches.get(0).span();
      for (Match match : matches) {
        terms.add(match.term());
        span = span.cover(match.span());
      }
      return new Group(matches, span, terms);
    }

    long unshown(Set<Integer> shown) {
      return terms.stream().filter(term -> !shown.contains(term)).count();
    }

    int kinds() {
      return terms.size();
    }
  }
}
