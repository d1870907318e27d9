package org.readout.conflict;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.conflict.Contradiction.Degree;
import org.readout.text.Span;

/**
 * An amount of money, a number of people or things, or a length of time, with what it measures.
 *
 * @param amount how much
 * @param kind what sort of measure
 * @param unit the currency, what is counted, or minutes
 * @param sum what the money is for or what it is; empty for the other kinds
 * @param sorts what tells that from the like: "military"
 * @param beside the words that stand next to it, which tell what was done
 * @param context the other words of the sentence that tell something
 * @param names words with capitals in the sentence, the first apart
 * @param times days, months and years in the sentence
 * @param since whether it counts since some time
 * @param parts words of a part or of a whole
 * @param words where it stands in the quotation
 */
record Figure(
    Amount amount,
    Kind kind,
    String unit,
    String sum,
    Set<String> sorts,
    Set<String> beside,
    Set<String> context,
    Set<String> names,
    Set<String> times,
    boolean since,
    Set<String> parts,
    Span words) {

  /** Sorts of measures. */
  enum Kind {
    MONEY(2),
    THINGS(5),
    DURATION(8);

    /** Amounts that lie further apart measure different things. */
    private final double furthest;

    Kind(double furthest) {
      this.furthest = furthest;
    }
  }

  /** Words that two sentences must share to be about one matter. */
  private static final int SHARED = 2;

  /** Where one counts since some time and the other does not say, they must lie this close. */
  private static final double CLOSE = 1.5;

  /** The figures in a quotation that can be compared. */
  static List<Figure> in(String quotation, ConflictRules rules) {
    return new FigureFinder(quotation, rules).find();
  }

  /**
   * Whether two figures about the same sides can both be true.
   *
   * @return empty when they can, or do not measure the same
   */
  Optional<Degree> against(Figure other) {
    if (!measuresTheSame(other)
        || !amount.excludes(other.amount)
        || amount.ratio(other.amount) > kind.furthest) {
      return Optional.empty();
    }
    if (since == other.since) {
      return Optional.of(Degree.CONTRADICTS);
    }
    return amount.ratio(other.amount) <= CLOSE
        ? Optional.of(Degree.MAY_NOT_AGREE)
        : Optional.empty();
  }

  private boolean measuresTheSame(Figure other) {
    boolean same =
        kind == other.kind
            && unit.equals(other.unit)
            && sum.equals(other.sum)
            && sorts.equals(other.sorts)
            && parts.equals(other.parts)
            && (times.isEmpty() || other.times.isEmpty() || shared(times, other.times) > 0);
    return switch (kind) {
      case DURATION -> same;
      case MONEY -> same && shared(context, other.context) >= SHARED;
      case THINGS ->
          same
              && shared(context, other.context) >= SHARED
              && shared(beside, other.beside) > 0
              && namesFit(other);
    };
  }

  /** Where each sentence names somebody or some place that the other does not, they are of two. */
  private boolean namesFit(Figure other) {
    return context.containsAll(other.names) || other.context.containsAll(names);
  }

  private static int shared(Set<String> some, Set<String> others) {
    Set<String> shared = new HashSet<>(some);
    shared.retainAll(others);
    return shared.size();
  }
}
