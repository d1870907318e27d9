package org.readout.account;

import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.claim.Act;
import org.readout.claim.ActType;
import org.readout.claim.ChannelNotice;
import org.readout.claim.Claim;
import org.readout.claim.Content;
import org.readout.claim.Engagement;
import org.readout.claim.Occasion;
import org.readout.claim.Undertaking;
import org.readout.conflict.Contradiction;

/** How much speaks for two points being one. */
final class Likeness {

  private final AlignmentRules rules;
  private final Wording wording;
  private final List<Contradiction> contradictions;
  private final Map<String, Double> rarity = new HashMap<>();

  private Likeness(AlignmentRules rules, Wording wording, List<Contradiction> contradictions) {
    this.rules = rules;
    this.contradictions = contradictions;
    this.wording = wording;
  }

  /**
   * Likeness among {@code points}, of all accounts.
   *
   * @param partyWords words of the parties' names, in lower case
   * @param contradictions between the documents in which the points stand
   */
  static Likeness among(
      Collection<Point> points,
      Set<String> partyWords,
      List<Contradiction> contradictions,
      AlignmentRules rules) {
    Likeness likeness =
        new Likeness(rules, Wording.of(points, partyWords, rules), List.copyOf(contradictions));
    Map<String, Integer> frequency = new HashMap<>();
    points.forEach(
        point -> point.issues().forEach(issue -> frequency.merge(issue, 1, Integer::sum)));
    // An issue of two points joins them; one of every second point joins nothing.
    frequency.forEach(
        (issue, count) ->
            likeness.rarity.put(
                issue, Math.max(0, 1 - (count - 2.0) / Math.max(2, points.size() / 2.0 - 2))));
    return likeness;
  }

  /** The words alone. */
  Wording wording() {
    return wording;
  }

  /**
   * The sum by which pairs are joined, on the scale of the thresholds; 0 where they have too few
   * words in common for all else to count.
   */
  double of(Point one, Point other) {
    double words = wording.likeness(one, other);
    if (words < rules.threshold("row-wording")) {
      return 0;
    }
    double sum = rules.weight("wording") * words;
    sum += rules.weight("issue") * issues(one, other);
    sum += shared("act", one, other, Likeness::act);
    sum += shared("undertaking", one, other, Likeness::undertaking);
    sum += shared("channel", one, other, Likeness::channel);
    sum += shared("plan", one, other, Likeness::plan);
    if (disagree(one, other)) {
      sum += rules.weight("disagreement");
    }
    Voices voices = Voices.of(one, other);
    if (voices == Voices.SAME) {
      sum += rules.weight("same-voice");
    } else if (voices == Voices.SHARED) {
      sum += rules.weight("shared-voice");
    } else if (voices == Voices.OTHER && !isAnswer(one) && !isAnswer(other)) {
      sum += rules.weight("other-voice");
    }
    return sum;
  }

  /** The sum for speaking of the same matter, whoever speaks and whatever he says of it. */
  double ofMatter(Point one, Point other) {
    double words = wording.likeness(one, other);
    return words < rules.threshold("matter-wording")
        ? 0
        : rules.weight("wording") * words + rules.weight("issue") * issues(one, other);
  }

  private boolean isAnswer(Point point) {
    return Denials.isAnswer(point, rules);
  }

  /** Figures that do not agree are figures of the same thing. */
  private boolean disagree(Point one, Point other) {
    return contradictions.stream()
        .anyMatch(
            each ->
                (one.holds(each.one()) && other.holds(each.other()))
                    || (one.holds(each.other()) && other.holds(each.one())));
  }

  private double issues(Point one, Point other) {
    Set<String> shared = new HashSet<>(one.issues());
    shared.retainAll(other.issues());
    return shared.stream().mapToDouble(issue -> rarity.getOrDefault(issue, 0.0)).max().orElse(0);
  }

  private double shared(
      String weight, Point one, Point other, Function<Content, Stream<?>> features) {
    Set<?> ours = features(one, features);
    Set<?> theirs = features(other, features);
    return ours.stream().anyMatch(theirs::contains) ? rules.weight(weight) : 0;
  }

  private static Set<?> features(Point point, Function<Content, Stream<?>> features) {
    return point.claims().stream()
        .map(Claim::content)
        .flatMap(features)
        .collect(Collectors.toSet());
  }

  private static Stream<?> act(Content content) {
    return content instanceof Act act && act.type() != ActType.CONSULT
        ? Stream.of(act.type())
        : Stream.empty();
  }

  private static Stream<?> undertaking(Content content) {
    return content instanceof Undertaking undertaking
        ? Stream.of(undertaking.form())
        : Stream.empty();
  }

  /** Gatherings by their series, and contacts to come between the same sides. */
  private static Stream<?> plan(Content content) {
    if (content instanceof Occasion occasion) {
      return Stream.of(occasion.series().orElse(occasion.name()));
    }
    if (content instanceof Engagement engagement) {
      return Stream.of(
          List.of(
              engagement.form().family(),
              engagement.parties().stream()
                  .map(party -> party.actor().polity().label())
                  .collect(Collectors.toSet()),
              engagement.when().firstDay().map(YearMonth::from)));
    }
    return Stream.empty();
  }

  private static Stream<?> channel(Content content) {
    return content instanceof ChannelNotice notice ? Stream.of(notice.kind()) : Stream.empty();
  }
}
