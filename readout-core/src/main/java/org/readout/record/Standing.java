package org.readout.record;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readout.claim.Reality;

/** Decides how an engagement stands by all that is told of it. */
final class Standing {

  /** Of reports on one day, what says more. */
  private static final List<Reality> SAYING_MORE =
      List.of(
          Reality.OCCURRED,
          Reality.ONGOING,
          Reality.CANCELLED,
          Reality.REFUSED,
          Reality.SCHEDULED,
          Reality.PROPOSED,
          Reality.HYPOTHETICAL,
          Reality.DENIED,
          Reality.NEGATED,
          Reality.BACKGROUND);

  private static final Comparator<Report> BY_PUBLICATION =
      Comparator.<Report, LocalDate>comparing(report -> report.published().orElse(LocalDate.MIN))
          .thenComparing(
              report -> SAYING_MORE.indexOf(report.claim().reality()), Comparator.reverseOrder());

  private Standing() {}

  /**
   * What happened has happened, whatever was planned or called off before; else the latest word on
   * the plan; else the denial, else history. A denial of what others report is a conflict and
   * settles nothing.
   */
  static Reality of(List<Report> reports) {
    Optional<Reality> happened = latest(reports, List.of(Stage.HAPPENED));
    if (happened.isPresent()) {
      return happened.get();
    }
    Optional<Reality> history = latest(reports, List.of(Stage.HISTORY));
    Optional<Reality> plan = latest(reports, List.of(Stage.AHEAD, Stage.OFF));
    if (history.isPresent()) {
      return plan.isPresent() ? Reality.OCCURRED : Reality.BACKGROUND;
    }
    return plan.or(() -> latest(reports, List.of(Stage.DENIED))).orElseThrow();
  }

  private static Optional<Reality> latest(List<Report> reports, List<Stage> stages) {
    return reports.stream()
        .filter(report -> stages.contains(Stage.of(report.claim().reality())))
        .max(BY_PUBLICATION)
        .map(report -> report.claim().reality());
  }
}
