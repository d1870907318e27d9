package org.readout.conflict;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Over which time something is counted: "since 2018", "this year", "since they took office".
 *
 * @param kind how it is told
 * @param from the first day, of a scope by the calendar
 * @param words what tells one scope by an event from another
 * @param end one past the last word of it; where it is not told, where it was looked for
 */
record Scope(Kind kind, Optional<LocalDate> from, Set<String> words, int end) {

  enum Kind {
    /** Nothing is said. */
    NONE,
    /** From some day on. */
    CALENDAR,
    /** From some event on, or within something. */
    EVENT,
    /** Something is said that cannot be compared. */
    UNKNOWN
  }

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final int LONGEST = 12;
  private static final Set<String> UNITS =
      Set.of(
          "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years",
          "decade", "decades");
  private static final Set<String> OWNERS = Set.of("his", "her", "their", "its");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "one");

  /** "in recent years", "in as many days" */
  private static final Set<String> AGO = Set.of("recent", "as", "past", "several", "many");

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  /** Reads what follows the word {@code from} up to the next break. */
  static Scope after(
      List<Word> words, int from, Optional<LocalDate> published, ConflictRules rules) {
    int end = from;
    while (end < words.size() && !words.get(end).afterBreak() && !isConjunction(words.get(end))) {
      end++;
    }
    for (int at = from; at < end; at++) {
      Optional<Scope> scope = at(words, at, end, published, rules);
      if (scope.isPresent()) {
        return scope.get();
      }
    }
    return new Scope(Kind.NONE, Optional.empty(), Set.of(), from);
  }

  private static boolean isConjunction(Word word) {
    return List.of("and", "but", "while").contains(word.text());
  }

  private static Optional<Scope> at(
      List<Word> words, int at, int end, Optional<LocalDate> published, ConflictRules rules) {
    String word = words.get(at).text();
    String next = at + 1 < end ? words.get(at + 1).text() : "";
    String third = at + 2 < end ? words.get(at + 2).text() : "";
    return switch (word) {
      case "since" -> Optional.of(since(words, at + 1, end, rules));
      case "this" -> thisSpan(next, published, at + 2);
      case "of" -> of(words, at, end, published, rules);
      case "in", "for", "over", "during", "within" -> {
        if (YEAR.matcher(next).matches()) {
          boolean thisYear =
              published.isPresent() && next.equals(String.valueOf(published.get().getYear()));
          yield Optional.of(
              thisYear ? calendar(published.get().withDayOfYear(1), at + 2) : unknown(at + 2));
        }
        if (UNITS.contains(next) || MONTHS.contains(next)) {
          yield Optional.of(unknown(at + 2));
        }
        if (AGO.contains(next) || (ARTICLES.contains(next) && UNITS.contains(third))) {
          yield Optional.of(unknown(at + 3));
        }
        Optional<Scope> back = back(words, at + 1, end, published, rules);
        yield back.isEmpty() && word.equals("during")
            ? Optional.of(event(words, at + 1, end, rules))
            : back;
      }
      case "as", "at", "under", "before", "after", "until", "following" ->
          Optional.of(event(words, at + 1, end, rules));
      case "on", "today", "yesterday" -> Optional.of(unknown(at + 1));
      default -> Optional.empty();
    };
  }

  private static Optional<Scope> thisSpan(String unit, Optional<LocalDate> published, int end) {
    return switch (unit) {
      case "year" ->
          Optional.of(
              published.map(day -> calendar(day.withDayOfYear(1), end)).orElse(unknown(end)));
      case "month" ->
          Optional.of(
              published.map(day -> calendar(day.withDayOfMonth(1), end)).orElse(unknown(end)));
      case "week", "term", "century", "decade" -> Optional.of(unknown(end));
      default -> Optional.empty();
    };
  }

  /** "of the two leaders" says nothing, "of the year" and "of the council" do. */
  private static Optional<Scope> of(
      List<Word> words, int at, int end, Optional<LocalDate> published, ConflictRules rules) {
    int next = at + 1;
    boolean article = next < end && words.get(next).text().equals("the");
    next += article ? 1 : 0;
    if (article && next < end && words.get(next).text().equals("year")) {
      return thisSpan("year", published, next + 1);
    }
    boolean owned = next + 1 < end && OWNERS.contains(words.get(next).text());
    next += owned ? 1 : 0;
    boolean sides =
        next >= end
            || rules.counts().sides().holds(words.get(next))
            || List.of("a", "an").contains(words.get(next).text());
    return sides ? Optional.empty() : Optional.of(unknown(next + 1));
  }

  /** "in five years". */
  private static Optional<Scope> back(
      List<Word> words, int from, int end, Optional<LocalDate> published, ConflictRules rules) {
    int at = from;
    boolean near = false;
    FigureRules figures = rules.figures();
    for (Phrases<String> hedge : List.of(figures.about(), figures.atLeast(), figures.atMost())) {
      Optional<Phrases.Match<String>> match = at < end ? hedge.at(words, at) : Optional.empty();
      near |= match.isPresent();
      at += match.map(Phrases.Match::length).orElse(0);
    }
    Optional<Integer> number = at < end ? number(words.get(at), figures) : Optional.empty();
    String unit = at + 1 < end ? words.get(at + 1).text() : "";
    if (number.isEmpty() || !UNITS.contains(unit)) {
      return Optional.empty();
    }
    boolean years = unit.startsWith("year");
    if (near || published.isEmpty() || !(years || unit.startsWith("month"))) {
      return Optional.of(unknown(at + 2));
    }
    LocalDate first =
        years
            ? published.get().minusYears(number.get())
            : published.get().minusMonths(number.get());
    return Optional.of(calendar(first, at + 2));
  }

  private static Optional<Integer> number(Word word, FigureRules figures) {
    if (word.text().matches("\\d{1,3}")) {
      return Optional.of(Integer.valueOf(word.text()));
    }
    return figures.numbers().value(word).map(Number::intValue);
  }

  private static Scope since(List<Word> words, int from, int end, ConflictRules rules) {
    Optional<LocalDate> day = Optional.empty();
    boolean other = false;
    int limit = Math.min(end, from + LONGEST);
    for (int at = from; at < limit; at++) {
      Optional<Phrases.Match<String>> office = rules.counts().takingOffice().at(words, at);
      if (office.isPresent()) {
        return new Scope(
            Kind.EVENT, Optional.empty(), Set.of("office"), at + office.get().length());
      }
      String word = words.get(at).text();
      if (YEAR.matcher(word).matches()) {
        int year = Integer.parseInt(word);
        int month = at > from ? MONTHS.indexOf(words.get(at - 1).text()) + 1 : 0;
        // What took place in the year or month that is named is not counted: it was the last.
        day =
            Optional.of(
                month > 0
                    ? LocalDate.of(year, month, 1).plusMonths(1)
                    : LocalDate.of(year + 1, 1, 1));
      } else if (!MONTHS.contains(word) && !rules.functionWords().holds(words.get(at))) {
        other |= day.isEmpty();
      }
    }
    return day.isPresent() && !other
        ? calendar(day.get(), limit)
        : event(words, from, limit, rules);
  }

  private static Scope event(List<Word> words, int from, int end, ConflictRules rules) {
    Set<String> told = new TreeSet<>();
    int limit = Math.min(end, from + LONGEST);
    for (int at = from; at < limit; at++) {
      Word word = words.get(at);
      if (!rules.functionWords().holds(word) && !rules.counts().sides().holds(word)) {
        told.add(word.stem());
      }
    }
    return told.isEmpty() ? unknown(limit) : new Scope(Kind.EVENT, Optional.empty(), told, limit);
  }

  private static Scope calendar(LocalDate from, int end) {
    return new Scope(Kind.CALENDAR, Optional.of(from), Set.of(), end);
  }

  private static Scope unknown(int end) {
    return new Scope(Kind.UNKNOWN, Optional.empty(), Set.of(), end);
  }

  /** Whether both count over the same time. */
  boolean equalsInTime(Scope other) {
    return kind == other.kind
        && kind != Kind.UNKNOWN
        && from.equals(other.from)
        && words.equals(other.words);
  }

  /** Whether this begins so much earlier that it holds all that {@code other} counts. */
  boolean holds(Scope other) {
    return from.isPresent()
        && other.from.isPresent()
        && !from.get().plusYears(1).isAfter(other.from.get());
  }
}
