package org.readout.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much alike the words of points are. A word counts for more the fewer of the points have it,
 * so that what all accounts are full of, the names of the two sides above all, counts for nothing.
 */
final class Wording {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.,](?=\\p{N})\\p{N}+)*");
  private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s\\b");

  private final Set<String> partyWords;
  private final AlignmentRules rules;
  private final IdentityHashMap<Point, Map<String, Double>> terms = new IdentityHashMap<>();

  private Wording(Set<String> partyWords, AlignmentRules rules) {
    this.partyWords = partyWords;
    this.rules = rules;
  }

  /** The words of {@code points}, weighed among them. */
  static Wording of(Collection<Point> points, Set<String> partyWords, AlignmentRules rules) {
    Wording wording = new Wording(partyWords, rules);
    Map<String, Integer> frequency = new HashMap<>();
    for (Point point : points) {
      Map<String, Double> own = wording.read(point.quote());
      wording.terms.put(point, own);
      own.keySet().forEach(term -> frequency.merge(term, 1, Integer::sum));
    }
    for (Map<String, Double> own : wording.terms.values()) {
      own.replaceAll((term, emphasis) -> emphasis * rarity(frequency, term, points.size()));
    }
    return wording;
  }

  private static double rarity(Map<String, Integer> frequency, String term, int points) {
    return Math.log((points + 1.0) / frequency.getOrDefault(term, 1));
  }

  private Map<String, Double> read(String quote) {
    String text = POSSESSIVE.matcher(quote).replaceAll("");
    Map<String, Double> found = new LinkedHashMap<>();
    Matcher matcher = WORD.matcher(text);
    String before = "";
    while (matcher.find()) {
      String word = matcher.group();
      String plain = word.toLowerCase(Locale.ROOT);
      if (rules.stopWords().contains(plain)) {
        before = "";
        continue;
      }
      if (partyWords.contains(plain)) {
        continue;
      }
      boolean isNumber = Character.isDigit(word.charAt(0));
      boolean isName = Character.isUpperCase(word.charAt(0)) && matcher.start() > 0;
      double emphasis = isNumber ? rules.emphasis("number") : isName ? rules.emphasis("name") : 1;
      String term = rules.term(plain);
      found.merge(term, emphasis, Math::max);
      if (!before.isEmpty()) {
        // A phrase in common adds to what is shared; one that is not says nothing.
        found.merge(before + ' ' + term, rules.emphasis("phrase"), Math::max);
      }
      before = term;
    }
    return found;
  }

  /** From 0, nothing shared, to 1, the same words. */
  double likeness(Point one, Point other) {
    double both = Math.sqrt(size(one) * size(other));
    return both == 0 ? 0 : Math.min(1, shared(one, other) / both);
  }

  /**
   * Whether two points are told in the same words, the small ones and their forms included.
   *
   * @param share of all their words, those that both must have
   */
  static boolean isSame(Point one, Point other, double share) {
    Set<String> ours = words(one);
    Set<String> theirs = words(other);
    Set<String> all = new HashSet<>(ours);
    all.addAll(theirs);
    ours.retainAll(theirs);
    return ours.size() >= share * all.size();
  }

  private static Set<String> words(Point point) {
    Set<String> words = new HashSet<>();
    Matcher matcher = WORD.matcher(point.quote().toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  /** How much of {@code part} stands in {@code whole}, from 0 to 1. */
  double held(Point part, Point whole) {
    double size = size(part);
    return size == 0 ? 0 : Math.min(1, shared(part, whole) / size);
  }

  private double shared(Point one, Point other) {
    Map<String, Double> others = terms(other);
    double shared = 0;
    for (Map.Entry<String, Double> term : terms(one).entrySet()) {
      double theirs = others.getOrDefault(term.getKey(), 0.0);
      if (theirs > 0) {
        shared += (term.getValue() + theirs) / 2;
      }
    }
    return shared;
  }

  private double size(Point point) {
    return terms(point).entrySet().stream()
        .filter(term -> !isPhrase(term.getKey()))
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }

  private static boolean isPhrase(String term) {
    return term.indexOf(' ') > 0;
  }

  private Map<String, Double> terms(Point point) {
    return Optional.ofNullable(terms.get(point)).orElse(Map.of());
  }

  /** The words that two points share, the weightiest first: for those who ask why. */
  List<String> sharedWords(Point one, Point other) {
    Map<String, Double> others = terms(other);
    List<Map.Entry<String, Double>> shared = new ArrayList<>(terms(one).entrySet());
    shared.removeIf(term -> !others.containsKey(term.getKey()) || term.getValue() <= 0);
    shared.sort(Map.Entry.<String, Double>comparingByValue().reversed());
    return shared.stream().map(Map.Entry::getKey).toList();
  }
}
