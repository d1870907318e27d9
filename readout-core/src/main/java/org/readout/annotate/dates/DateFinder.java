package org.readout.annotate.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.data.DataException;
import org.readout.data.DataFiles;
import org.readout.text.Span;

/**
 * Finds temporal expressions in English text. Immutable and safe to share between threads; a text
 * is read once from left to right, and the work is proportional to its length.
 *
 * <pre>{@code
 * List<TimeExpression> found = DateFinder.standard().find("They spoke on Tuesday.");
 * found.get(0).resolve(Optional.of(LocalDate.of(2025, 9, 10)), Direction.PAST, Optional.empty());
 * // Day[date=2025-09-09, ...]
 * }</pre>
 */
public final class DateFinder {

  private static final String STANDARD = "rules/dates.yaml";

  private final Words words;
  private final Trie trie;
  private final Surroundings surroundings;
  private final List<Expression> expressions;
  private final LocalDate published;

  DateFinder(
      Words words,
      Trie trie,
      Surroundings surroundings,
      List<Expression> expressions,
      LocalDate published) {
    this.words = words;
    this.trie = trie;
    this.surroundings = surroundings;
    this.expressions = List.copyOf(expressions);
    this.published = published;
  }

  /** The finder with the rules that come with Readout. */
  public static DateFinder standard() {
    return Standard.FINDER;
  }

  /**
   * A finder with other rules.
   *
   * @param file how to call the rules in complaints
   * @param rules their text, YAML as explained at the head of {@code data/rules/dates.yaml}
   * @throws DataException naming the line, what is wrong and what to do
   */
  public static DateFinder of(String file, String rules) {
    return new DateRulesReader(file).read(rules);
  }

  /**
   * All temporal expressions of a text, in order, none overlapping another. Of several ways to read
   * the same words the longest is taken, then that of the rule that comes first.
   */
  public List<TimeExpression> find(String text) {
    List<TimeExpression> found = new ArrayList<>();
    Tokens tokens = new Tokens(text, words);
    int lastEnd = -1;
    int at = 0;
    while (tokens.has(at)) {
      Optional<Trie.Match> match =
          trie.canBegin(tokens, at) && beginsCleanly(tokens, at)
              ? trie.longest(tokens, at, surroundings)
              : Optional.empty();
      if (match.isEmpty()) {
        at++;
        continue;
      }
      int end = match.get().end();
      if (match.get().expression().kind() != Kind.NOT_A_TIME) {
        TimeExpression expression = expression(match.get(), tokens, at);
        if (expression.attributive() && !found.isEmpty() && isJoined(tokens, lastEnd, at)) {
          found.add(attributive(found.remove(found.size() - 1)));
        }
        found.add(expression);
        lastEnd = end;
      }
      at = end;
    }
    return List.copyOf(found);
  }

  /**
   * Runs the examples and counterexamples of the rules.
   *
   * @return one line a failure, with file and line; empty when all is well
   */
  public List<String> checkExamples() {
    List<String> failures = new ArrayList<>();
    for (Expression expression : expressions) {
      expression.examples().forEach(example -> example(expression, example, failures));
      expression
          .counterexamples()
          .forEach(example -> counterexample(expression, example, failures));
    }
    return failures;
  }

  private TimeExpression expression(Trie.Match match, Tokens tokens, int start) {
    return new TimeExpression(
        Span.of(tokens.start(start), tokens.end(match.end() - 1)),
        match.expression().id(),
        match.meaning(),
        surroundings.bound(tokens, start),
        surroundings.isAttributive(tokens, start, match.end(), match.expression().kind()));
  }

  private static TimeExpression attributive(TimeExpression one) {
    return new TimeExpression(one.span(), one.rule(), one.meaning(), one.bound(), true);
  }

  /** "the November 9, 2020, and January 11, 2021, agreements": both modify the noun. */
  private boolean isJoined(Tokens tokens, int lastEnd, int start) {
    if (lastEnd < 0 || start - lastEnd > 2 || start == lastEnd) {
      return false;
    }
    for (int at = lastEnd; at < start; at++) {
      if (!surroundings.joining().contains(tokens.id(at))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a number or word begins there, and is not the end of "F-16" or "#May". */
  private static boolean beginsCleanly(Tokens tokens, int at) {
    if (at == 0 || tokens.gapBefore(at) != Tokens.Gap.NONE) {
      return true;
    }
    if (tokens.shape(at - 1) != Tokens.Shape.MARK) {
      return false;
    }
    char mark = tokens.first(at - 1);
    return tokens.shape(at) == Tokens.Shape.NUMBER
        ? "([\"'\u2018\u201C\u2014*".indexOf(mark) >= 0
        : "@#_/\\".indexOf(mark) < 0;
  }

  private void example(Expression expression, Expression.Example example, List<String> failures) {
    int open = example.text().indexOf('[');
    int close = example.text().indexOf(']') - 1;
    String text = example.text().replace("[", "").replace("]", "");
    Optional<TimeExpression> read =
        find(text).stream()
            .filter(one -> one.rule().equals(expression.id()) && one.span().start() == open)
            .findFirst();
    if (read.isEmpty()) {
      failures.add(example.place() + ": " + expression.id() + " does not find: " + example.text());
      return;
    }
    String got =
        Notation.of(
            read.get(),
            read.get().resolve(Optional.of(published), example.direction(), example.reference()));
    String words = read.get().span().in(text);
    if (read.get().span().end() != close) {
      failures.add(
          example.place()
              + ": "
              + expression.id()
              + " finds \""
              + words
              + "\" in: "
              + example.text());
    } else if (!got.equals(example.expected())) {
      failures.add(
          example.place()
              + ": "
              + expression.id()
              + " reads \""
              + words
              + "\" as "
              + got
              + ", not "
              + example.expected());
    }
  }

  private void counterexample(
      Expression expression, Expression.Example example, List<String> failures) {
    find(example.text()).stream()
        .filter(one -> one.rule().equals(expression.id()))
        .forEach(
            one ->
                failures.add(
                    example.place()
                        + ": "
                        + expression.id()
                        + " finds \""
                        + one.span().in(example.text())
                        + "\" in: "
                        + example.text()));
  }

  /** Loads on first use. */
  private static final class Standard {
    static final DateFinder FINDER = of("data/" + STANDARD, DataFiles.read(STANDARD));
  }
}
