package org.readout.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.readout.claim.Engagement;
import org.readout.claim.Evidence;
import org.readout.conflict.Contradiction.About;
import org.readout.conflict.Contradiction.Degree;
import org.readout.record.ToldClaim;
import org.readout.text.Span;

/** Finds figures that measure the same and differ. */
final class FigureContradictions {

  /** Of one measure, so many figures are compared; a disagreement shows in fewer. */
  private static final int COMPARED = 200;

  private final ConflictRules rules;

  FigureContradictions(ConflictRules rules) {
    this.rules = rules;
  }

  /** A figure and the claim that tells it. */
  private record ToldFigure(ToldClaim told, Saying saying, Figure figure) {}

  /** What must be equal for two figures to be compared at all. */
  private record Measure(Figure.Kind kind, String unit, String sum, Set<String> sorts) {}

  /**
   * Those of one document: of one act, or how long one engagement lasted. That a story has two
   * amounts of aid says nothing.
   *
   * @param tells which engagement each claim tells of
   */
  List<Contradiction> within(List<ToldClaim> claims, Tells tells) {
    List<Contradiction> found = pairs(durations(claims, tells), tells::ofOne);
    List<ToldClaim> deeds =
        claims.stream().filter(told -> !(told.claim().content() instanceof Engagement)).toList();
    found.addAll(
        pairs(
            figures(deeds, false),
            (one, other) -> Deeds.areOne(one.claim().content(), other.claim().content())));
    return found;
  }

  /**
   * Those of different documents.
   *
   * @param reports all claims of the documents that tell of an engagement
   * @param about those of the documents that are about it
   * @param tells which engagement each claim tells of
   * @param engagement the engagement
   */
  List<Contradiction> between(
      List<ToldClaim> reports, List<ToldClaim> about, Tells tells, String engagement) {
    List<ToldFigure> lasting =
        durations(reports, tells).stream()
            .filter(figure -> tells.of(figure.told()).equals(engagement))
            .toList();
    List<Contradiction> found = pairs(lasting, FigureContradictions::areOfTwo);
    found.addAll(pairs(figures(about, true), FigureContradictions::areOfTwo));
    return found;
  }

  private static boolean areOfTwo(ToldClaim one, ToldClaim other) {
    return !one.claim().document().equals(other.claim().document())
        && !Deeds.differ(one.claim().content(), other.claim().content());
  }

  private static List<Contradiction> pairs(
      List<ToldFigure> figures, BiPredicate<ToldClaim, ToldClaim> compared) {
    List<Contradiction> found = new ArrayList<>();
    Set<Set<Double>> told = new HashSet<>();
    for (List<ToldFigure> same : byMeasure(figures).values()) {
      for (int i = 0; i < Math.min(same.size(), COMPARED); i++) {
        for (int j = i + 1; j < Math.min(same.size(), COMPARED); j++) {
          ToldFigure one = same.get(i);
          ToldFigure other = same.get(j);
          if (one.saying().evidence().equals(other.saying().evidence())
              || one.told().claim().reality() != other.told().claim().reality()
              || !compared.test(one.told(), other.told())) {
            continue;
          }
          Optional<Degree> degree = one.figure().against(other.figure());
          if (degree.isPresent()
              && told.add(Set.of(one.figure().amount().value(), other.figure().amount().value()))) {
            found.add(Sentences.quoting(About.FIGURE, degree.get(), one.saying(), other.saying()));
          }
        }
      }
    }
    return found;
  }

  private static Map<Measure, List<ToldFigure>> byMeasure(List<ToldFigure> figures) {
    Map<Measure, List<ToldFigure>> byMeasure = new LinkedHashMap<>();
    for (ToldFigure told : figures) {
      Figure figure = told.figure();
      byMeasure
          .computeIfAbsent(
              new Measure(figure.kind(), figure.unit(), figure.sum(), figure.sorts()),
              key -> new ArrayList<>())
          .add(told);
    }
    return byMeasure;
  }

  private List<ToldFigure> durations(List<ToldClaim> claims, Tells tells) {
    List<ToldClaim> engagements =
        claims.stream().filter(told -> told.claim().content() instanceof Engagement).toList();
    Map<Evidence, Set<String>> told = new HashMap<>();
    for (ToldClaim claim : engagements) {
      for (Evidence evidence : claim.claim().evidence()) {
        told.computeIfAbsent(evidence, key -> new HashSet<>()).add(tells.of(claim));
      }
    }
    return figures(engagements, false).stream()
        .filter(figure -> figure.figure().kind() == Figure.Kind.DURATION)
        // Where two engagements are told of in one sentence, it is not known which lasted so long.
        .filter(figure -> told.getOrDefault(figure.saying().evidence(), Set.of()).size() == 1)
        .toList();
  }

  /**
   * The figures of claims.
   *
   * @param once whether words on which several claims rest are read for the first of them alone
   */
  private List<ToldFigure> figures(List<ToldClaim> claims, boolean once) {
    List<ToldFigure> figures = new ArrayList<>();
    Set<Evidence> seen = new HashSet<>();
    for (ToldClaim told : claims) {
      for (Evidence evidence : told.claim().evidence()) {
        if (once && !seen.add(evidence)) {
          continue;
        }
        for (Figure figure : Figure.in(evidence.quote(), rules)) {
          if (!once || figure.kind() != Figure.Kind.DURATION) {
            Span words = figure.words().shift(evidence.span().start());
            figures.add(new ToldFigure(told, new Saying(told, evidence, words), figure));
          }
        }
      }
    }
    return figures;
  }
}
