package org.readout.conflict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.readout.text.Span;

/** Finds the figures in one quotation that measure something that can be compared. */
final class FigureFinder {

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern TIME_WORD =
      Pattern.compile(
          "(?:19|20)\\d\\d|january|february|march|april|may|june|july|august|september|october"
              + "|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
              + "|yesterday|today");

  /** How far around a figure a word makes it a part or a whole. */
  private static final int PARTS_REACH = 6;

  /** Words between a number and what it counts, at most. */
  private static final int NOUN_REACH = 3;

  private static final int LASTED_REACH = 5;

  /** A quotation with more figures than this is a table. */
  private static final int MOST = 50;

  private final ConflictRules rules;
  private final FigureRules figures;
  private final String quotation;
  private final List<Word> words;

  FigureFinder(String quotation, ConflictRules rules) {
    this.rules = rules;
    this.figures = rules.figures();
    this.quotation = quotation;
    this.words = Word.of(quotation);
  }

  List<Figure> find() {
    List<Figure> found = new ArrayList<>();
    for (int at = 0; at < words.size() && found.size() < MOST; at++) {
      Optional<NumberWords> number = NumberWords.at(words, at, figures);
      if (number.isPresent()) {
        figure(number.get()).ifPresent(found::add);
        at = number.get().end() - 1;
      }
    }
    return List.copyOf(found);
  }

  private Optional<Figure> figure(NumberWords number) {
    return money(number).or(() -> duration(number)).or(() -> things(number));
  }

  private Optional<Figure> money(NumberWords number) {
    int start = number.start();
    int end = number.end();
    Optional<String> currency = Optional.empty();
    if (start > 0) {
      currency = figures.money().value(words.get(start - 1));
      start -= currency.isPresent() ? 1 : 0;
      start -= currency.isPresent() && start > 0 && word(start - 1).equals("us") ? 1 : 0;
    }
    if (currency.isEmpty() && end < words.size()) {
      end += word(end).equals("us") && end + 1 < words.size() ? 1 : 0;
      currency = figures.money().value(words.get(end));
      end++;
    }
    int first = start;
    int after = end;
    return currency.flatMap(
        unit ->
            sum(first, after)
                .map(
                    sum ->
                        make(
                            number,
                            Figure.Kind.MONEY,
                            unit,
                            sum,
                            first,
                            Math.max(after, sum.end()))));
  }

  /** What the money is, and of what sort. */
  private record Sum(String name, Set<String> sorts, int start, int end) {}

  private Optional<Sum> sum(int start, int end) {
    return sumAfter(end).or(() -> sumBefore(start));
  }

  /** "in security assistance". */
  private Optional<Sum> sumAfter(int end) {
    int at = end;
    if (at < words.size() && word(at).equals("worth")) {
      at++;
    }
    if (at < words.size() && List.of("in", "of", "for").contains(word(at))) {
      at++;
    }
    Set<String> sorts = new TreeSet<>();
    Optional<Sum> found = Optional.empty();
    for (int reach = 0; reach <= NOUN_REACH && at < words.size(); reach++, at++) {
      Word next = words.get(at);
      if ((next.afterBreak() && at > end) || rules.functionWords().holds(next)) {
        break;
      }
      Optional<String> name = figures.sums().value(next);
      if (name.isPresent()) {
        found = Optional.of(new Sum(name.get(), new TreeSet<>(sorts), end, at + 1));
        break;
      }
      if (!figures.parts().holds(next)) {
        sorts.add(figures.sorts().value(next).orElse(next.stem()));
      }
    }
    return found;
  }

  /** "a loan of". */
  private Optional<Sum> sumBefore(int start) {
    int at = start - 1;
    // "of more than": what hedges the figure stands between.
    while (at > 0 && at > start - NOUN_REACH && isHedge(at)) {
      at--;
    }
    if (at < 1 || !List.of("of", "worth", "totalling", "totaling").contains(word(at))) {
      return Optional.empty();
    }
    int noun = at - 1;
    return figures
        .sums()
        .value(words.get(noun))
        .map(
            name -> {
              Set<String> sorts = new TreeSet<>();
              if (noun > 0) {
                figures.sorts().value(words.get(noun - 1)).ifPresent(sorts::add);
              }
              return new Sum(name, sorts, noun, start);
            });
  }

  private boolean isHedge(int at) {
    return word(at).equals("than")
        || figures.about().holds(words.get(at))
        || word(at).equals("more")
        || word(at).equals("least");
  }

  private Optional<Figure> duration(NumberWords number) {
    int at = number.end();
    if (at >= words.size()) {
      return Optional.empty();
    }
    Optional<BigDecimal> unit = figures.minutes().value(words.get(at));
    if (unit.isEmpty() || !lastsAnEncounter(number.start(), at + 1)) {
      return Optional.empty();
    }
    double minutes = unit.get().doubleValue();
    double value = number.value() * minutes;
    double rounding = minutes > 1 ? minutes / 2 : value % 10 == 0 ? 5 : 2.5;
    int end = at + 1;
    Optional<NumberWords> rest = NumberWords.at(words, end + 1, figures);
    if (rest.isPresent()
        && word(end).equals("and")
        && rest.get().end() < words.size()
        && word(rest.get().end()).startsWith("minute")) {
      value += rest.get().value();
      rounding = 2.5;
      end = rest.get().end() + 1;
    } else if (number.value() % 1 != 0) {
      rounding = minutes / 4;
    }
    Amount amount = Amount.of(value, rounding, number.hedge());
    Span span = Span.of(words.get(number.hedgeStart()).start(), words.get(end - 1).end());
    return Optional.of(
        new Figure(
            amount,
            Figure.Kind.DURATION,
            "minutes",
            "",
            Set.of(),
            Set.of(),
            context(number.start(), end),
            Set.of(),
            times(number.start()),
            false,
            Set.of(),
            span));
  }

  private boolean lastsAnEncounter(int start, int end) {
    int from = Math.min(end, words.size());
    int to = Math.min(words.size(), from + NOUN_REACH);
    for (int at = from; at < to && !words.get(at).afterBreak(); at++) {
      if (figures.encounters().isAt(words, at)) {
        return true;
      }
    }
    for (int at = start - 1; at >= Math.max(0, start - LASTED_REACH); at--) {
      if (figures.lasted().isAt(words, at)) {
        return true;
      }
      if (words.get(at).afterBreak()) {
        return false;
      }
    }
    return false;
  }

  private Optional<Figure> things(NumberWords number) {
    for (int at = number.end(); at < words.size() && at <= number.end() + NOUN_REACH; at++) {
      Word next = words.get(at);
      if (next.afterBreak() || rules.functionWords().holds(next)) {
        return Optional.empty();
      }
      Optional<Phrases.Match<String>> thing = figures.counted().at(words, at);
      if (thing.isPresent()) {
        Sum none = new Sum("", Set.of(), number.start(), at + thing.get().length());
        return Optional.of(
            make(
                number, Figure.Kind.THINGS, thing.get().value(), none, number.start(), none.end()));
      }
    }
    return Optional.empty();
  }

  private Figure make(
      NumberWords number, Figure.Kind kind, String unit, Sum sum, int start, int end) {
    int first = Math.min(Math.min(start, sum.start()), number.hedgeStart());
    boolean since = false;
    for (int at = sentenceStart(start); at < sentenceEnd(start); at++) {
      since |= word(at).equals("since");
    }
    return new Figure(
        number.amount(kind == Figure.Kind.THINGS),
        kind,
        unit,
        sum.name(),
        sum.sorts(),
        beside(first, end),
        context(first, end),
        names(first, end),
        times(start),
        since,
        parts(number, first, end),
        Span.of(words.get(first).start(), words.get(end - 1).end()));
  }

  /** The telling word right before, else the next one behind: "killed six", "six were killed". */
  private Set<String> beside(int start, int end) {
    if (start > sentenceStart(start) && tells(words.get(start - 1)) && !isBroken(start)) {
      return Set.of(words.get(start - 1).stem());
    }
    for (int at = end; at < sentenceEnd(start); at++) {
      if (tells(words.get(at))) {
        return Set.of(words.get(at).stem());
      }
    }
    return Set.of();
  }

  private boolean isBroken(int at) {
    return words.get(at).afterBreak();
  }

  private Set<String> names(int start, int end) {
    Set<String> names = new TreeSet<>();
    for (int at = sentenceStart(start) + 1; at < sentenceEnd(start); at++) {
      Word word = words.get(at);
      boolean capital = Character.isUpperCase(quotation.charAt(word.start()));
      boolean own = at >= start && at < end;
      if (capital && !own && tells(word)) {
        names.add(word.stem());
      }
    }
    return names;
  }

  private boolean tells(Word word) {
    return !rules.functionWords().holds(word)
        && !TIME_WORD.matcher(word.text()).matches()
        && !figures.about().holds(word)
        && !word.isNumeral();
  }

  private Set<String> context(int start, int end) {
    Set<String> context = new TreeSet<>();
    for (int at = sentenceStart(start); at < sentenceEnd(start); at++) {
      if ((at < start || at >= end) && tells(words.get(at))) {
        context.add(words.get(at).stem());
      }
    }
    return context;
  }

  private Set<String> times(int start) {
    Set<String> times = new TreeSet<>();
    for (int at = sentenceStart(start); at < sentenceEnd(start); at++) {
      // "may" is rather a verb.
      if (TIME_WORD.matcher(word(at)).matches() && !word(at).equals("may")) {
        times.add(word(at));
      }
    }
    return times;
  }

  private Set<String> parts(NumberWords number, int start, int end) {
    Set<String> parts = new TreeSet<>();
    int from = Math.max(sentenceStart(start), number.hedgeStart() - PARTS_REACH);
    int to = Math.min(sentenceEnd(start), end + PARTS_REACH);
    for (int at = from; at < to; at++) {
      boolean hedge = at + 1 < words.size() && word(at + 1).equals("than");
      if (!hedge && figures.parts().holds(words.get(at))) {
        parts.add(word(at));
      }
    }
    return parts;
  }

  private int sentenceStart(int at) {
    int start = at;
    while (start > 0 && !words.get(start).afterStop()) {
      start--;
    }
    return start;
  }

  private int sentenceEnd(int at) {
    int end = at + 1;
    while (end < words.size() && !words.get(end).afterStop()) {
      end++;
    }
    return end;
  }

  private String word(int at) {
    return words.get(at).text();
  }

  /** Whether a numeral is a year. */
  static boolean isYear(Word word) {
    return YEAR.matcher(word.text()).matches();
  }
}
