package org.readout.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Finds words again in a text that may have changed since they were noted: the words as they were,
 * else the words most like them, told apart by what stands around them and by how far they have
 * moved.
 *
 * <p>Time is bounded by the length of the text and of the words, whatever stands in them: words are
 * sought verbatim in linear time; where they were changed, no more than {@link
 * WordAlignment#BUDGET} pairs of words are compared, those nearest to the old place. Immutable and
 * safe for several threads.
 */
public final class Reanchoring {

  /** What became of the words. */
  public sealed interface Outcome {}

  /** They stand in one place. */
  public record Found(Candidate candidate) implements Outcome {}

  /**
   * They may stand in several places, and nothing decides between these.
   *
   * @param candidates at least two, the likeliest first
   */
  public record Ambiguous(List<Candidate> candidates) implements Outcome {
    /** Copies the list. */
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }

  /** Neither the words nor any much like them stand in the text. */
  public record Gone() implements Outcome {}

  /**
   * A place where the words may stand now.
   *
   * @param span the place
   * @param quoteLikeness how much the words there are like the words sought, from 0 to 1; 1 when
   *     they are the same
   * @param likeness the same with the surroundings and the distance reckoned in, from 0 to 1
   */
  public record Candidate(Span span, double quoteLikeness, double likeness) {}

  // The words themselves count most; surroundings tell repeated words apart; the distance only
  // decides between places that are otherwise alike. The proportions are those that readers of web
  // annotations have settled on.
  private static final double QUOTE_WEIGHT = 0.5;
  private static final double CONTEXT_WEIGHT = 0.23;
  private static final double DISTANCE_WEIGHT = 0.04;

  /** Less than this and they are other words. */
  private static final double LEAST_QUOTE_LIKENESS = 0.6;

  /** Two places closer than this in likeness are not told apart. */
  private static final double MARGIN = 0.03;

  /** So many places are looked at closely: those whose nearest surroundings fit best. */
  private static final int MOST_CANDIDATES = 64;

  private static final Comparator<Candidate> LIKELIEST_FIRST =
      Comparator.comparingDouble(Candidate::likeness).reversed().thenComparing(Candidate::span);

  private final String text;
  private final WordAlignment words;

  private Reanchoring(String text) {
    this.text = text;
    this.words = new WordAlignment(text);
  }

  /** Prepares to find words in {@code text}. */
  public static Reanchoring in(String text) {
    return new Reanchoring(text);
  }

  /** Where the words of {@code anchor} stand now. */
  public Outcome find(Anchor anchor) {
    List<Candidate> candidates = candidates(anchor);
    if (candidates.isEmpty()) {
      return new Gone();
    }
    Candidate best = candidates.get(0);
    List<Candidate> alike =
        candidates.stream()
            .filter(candidate -> candidate.likeness() > best.likeness() - MARGIN)
            .toList();
    return alike.size() == 1 || isUnchanged(best, anchor) ? new Found(best) : new Ambiguous(alike);
  }

  /** All places where the words of {@code anchor} may stand, the likeliest first. */
  public List<Candidate> candidates(Anchor anchor) {
    List<Span> places = verbatim(anchor);
    boolean changed = places.isEmpty();
    List<Candidate> candidates = new ArrayList<>();
    if (changed) {
      for (WordAlignment.Place place : words.like(anchor.quote(), anchor.start())) {
        if (place.likeness() >= LEAST_QUOTE_LIKENESS) {
          candidates.add(candidate(anchor, place.span(), place.likeness()));
        }
      }
    } else {
      places.forEach(place -> candidates.add(candidate(anchor, place, 1)));
    }
    candidates.sort(LIKELIEST_FIRST);
    return List.copyOf(candidates);
  }

  private boolean isUnchanged(Candidate candidate, Anchor anchor) {
    return candidate.span().start() == anchor.start()
        && candidate.quoteLikeness() == 1
        && Anchor.before(text, candidate.span().start()).equals(anchor.prefix())
        && Anchor.behind(text, candidate.span().end()).equals(anchor.suffix());
  }

  private Candidate candidate(Anchor anchor, Span span, double quoteLikeness) {
    double before = Likeness.of(anchor.prefix(), Anchor.before(text, span.start()));
    double behind = Likeness.of(anchor.suffix(), Anchor.behind(text, span.end()));
    double moved = Math.abs((double) span.start() - anchor.start());
    double near = 1 - Math.min(1, moved / Math.max(text.length(), 1));
    double likeness =
        QUOTE_WEIGHT * quoteLikeness + CONTEXT_WEIGHT * (before + behind) + DISTANCE_WEIGHT * near;
    return new Candidate(span, quoteLikeness, likeness);
  }

  /** The places of the words as they were; of many, those whose surroundings fit best. */
  private List<Span> verbatim(Anchor anchor) {
    Comparator<Integer> worstFirst =
        Comparator.comparingInt((Integer start) -> fit(anchor, start))
            .thenComparing(start -> -Math.abs(start - anchor.start()))
            .thenComparing(Comparator.reverseOrder());
    PriorityQueue<Integer> best = new PriorityQueue<>(worstFirst);
    Occurrences.of(
        anchor.quote(),
        text,
        start -> {
          best.add(start);
          if (best.size() > MOST_CANDIDATES) {
            best.remove();
          }
        });
    return best.stream().map(start -> Span.of(start, start + anchor.quote().length())).toList();
  }

  /** How many units next to the words are the same as they were. */
  private int fit(Anchor anchor, int start) {
    int before = 0;
    String prefix = anchor.prefix();
    while (before < Math.min(prefix.length(), start)
        && prefix.charAt(prefix.length() - 1 - before) == text.charAt(start - 1 - before)) {
      before++;
    }
    int end = start + anchor.quote().length();
    int behind = 0;
    String suffix = anchor.suffix();
    while (behind < Math.min(suffix.length(), text.length() - end)
        && suffix.charAt(behind) == text.charAt(end + behind)) {
      behind++;
    }
    return before + behind;
  }
}
