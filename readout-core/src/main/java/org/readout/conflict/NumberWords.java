package org.readout.conflict;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number in a quotation, with what hedges it.
 *
 * @param value the number
 * @param unit what its last digit that tells something stands for
 * @param hedge how it is hedged
 * @param hedgeStart the first word of the hedge, or of the number
 * @param start the first word of the number
 * @param end one past its last word
 */
record NumberWords(
    double value, double unit, Amount.Hedge hedge, int hedgeStart, int start, int end) {

  private static final Pattern NUMERAL =
      Pattern.compile("\\d{1,12}+(?:,\\d{3})*+(?:\\.\\d{1,6})?+");

  private static final Phrases<String> AND_A_HALF = Phrases.of(List.of("and a half"));

  /** Whole numbers up to this are counted and not rounded. */
  private static final int COUNTED = 20;

  /** The number that begins at the word {@code at}. */
  static Optional<NumberWords> at(List<Word> words, int at, FigureRules rules) {
    if (at >= words.size()) {
      return Optional.empty();
    }
    Word word = words.get(at);
    Optional<BigDecimal> number = number(word, rules);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal value = number.get();
    BigDecimal unit = unit(value);
    int end = at + 1;
    // "two and a half hours"
    if (AND_A_HALF.isAt(words, end)) {
      value = value.add(new BigDecimal("0.5"));
      unit = new BigDecimal("0.5");
      end += 3;
    }
    Optional<BigDecimal> scale =
        end < words.size() && !words.get(end).afterBreak()
            ? rules.scales().value(words.get(end))
            : Optional.empty();
    if (scale.isPresent()) {
      value = value.multiply(scale.get());
      unit = unit.multiply(scale.get());
      end++;
    }
    return hedged(words, at, rules, value.doubleValue(), unit.doubleValue(), end);
  }

  private static Optional<BigDecimal> number(Word word, FigureRules rules) {
    if (NUMERAL.matcher(word.text()).matches() && !FigureFinder.isYear(word)) {
      return Optional.of(new BigDecimal(word.text().replace(",", "")));
    }
    return rules.numbers().value(word);
  }

  /** 0.1 for 3.7, 10 for 230, 100 for 1,500. */
  private static BigDecimal unit(BigDecimal value) {
    BigDecimal plain = value.scale() > 0 ? value : value.stripTrailingZeros();
    return BigDecimal.ONE.scaleByPowerOfTen(-plain.scale());
  }

  private static Optional<NumberWords> hedged(
      List<Word> words, int at, FigureRules rules, double value, double unit, int end) {
    int before = at;
    while (before > 0 && rules.money().holds(words.get(before - 1))) {
      before--;
    }
    for (int length = 3; length > 0; length--) {
      int from = before - length;
      if (from >= 0) {
        Amount.Hedge hedge = hedge(words, from, length, rules);
        if (hedge != Amount.Hedge.NONE) {
          return Optional.of(new NumberWords(value, unit, hedge, from, at, end));
        }
      }
    }
    return Optional.of(new NumberWords(value, unit, Amount.Hedge.NONE, at, at, end));
  }

  private static Amount.Hedge hedge(List<Word> words, int from, int length, FigureRules rules) {
    if (fills(rules.atLeast(), words, from, length)) {
      return Amount.Hedge.AT_LEAST;
    }
    if (fills(rules.atMost(), words, from, length)) {
      return Amount.Hedge.AT_MOST;
    }
    return fills(rules.about(), words, from, length) ? Amount.Hedge.ABOUT : Amount.Hedge.NONE;
  }

  private static boolean fills(Phrases<String> phrases, List<Word> words, int from, int length) {
    return phrases.at(words, from).filter(match -> match.length() == length).isPresent();
  }

  /**
   * How much that is.
   *
   * @param things whether whole things are counted, of which few are told exactly
   */
  Amount amount(boolean things) {
    boolean exact = things && (value <= COUNTED || unit <= 1) && value % 1 == 0;
    return Amount.of(value, exact ? 0 : unit / 2, hedge);
  }
}
