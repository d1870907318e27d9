package org.readout.account;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** Says how the accounts of one row stand to each other. */
final class Kinds {

  private final Likeness likeness;
  private final AlignmentRules rules;
  private final Map<Teller, Optional<LocalDate>> firstHeard;

  Kinds(Likeness likeness, List<Account> accounts, AlignmentRules rules) {
    this.likeness = likeness;
    this.rules = rules;
    this.firstHeard =
        accounts.stream()
            .collect(
                Collectors.toMap(
                    Account::teller,
                    account ->
                        account.points().stream()
                            .flatMap(point -> point.published().stream())
                            .min(LocalDate::compareTo)));
  }

  /** The kind of a row; empty where it holds nothing but what a page has kept as it was. */
  Optional<Row.Kind> of(List<Point> row) {
    List<Point> now = row.stream().filter(point -> !point.superseded()).toList();
    if (row.stream().anyMatch(point -> point.superseded() && changed(point, now))) {
      return Optional.of(Row.Kind.CHANGED_ON_THE_PAGE);
    }
    Set<Teller> tellers = now.stream().map(Point::teller).collect(Collectors.toSet());
    if (now.size() < 2) {
      return Optional.of(Row.Kind.ONLY_HERE);
    }
    boolean oneTeller = tellers.size() == 1;
    if (isAnswered(now, (point, other) -> Denials.denies(point, other, rules))) {
      return Optional.of(Row.Kind.DENIED);
    }
    if (isAnswered(now, (point, other) -> Denials.declines(point, other, rules))) {
      return Optional.of(Row.Kind.DECLINED_TO_CONFIRM);
    }
    if (!oneTeller && now.stream().anyMatch(point -> isLate(point, now))) {
      return Optional.of(Row.Kind.LATER_CONFIRMED);
    }
    if (oneTeller) {
      return Optional.of(Row.Kind.ONLY_HERE);
    }
    return Optional.of(among(now));
  }

  /** Whether one account answers so what another tells, and both do not answer alike. */
  private static boolean isAnswered(List<Point> row, BiPredicate<Point, Point> answers) {
    return row.stream()
        .anyMatch(
            point ->
                row.stream()
                    .anyMatch(
                        other ->
                            !other.teller().equals(point.teller())
                                && answers.test(point, other)
                                && !answers.test(other, point)));
  }

  private Row.Kind among(List<Point> points) {
    Row.Kind kind = Row.Kind.SAME;
    for (Point one : points) {
      for (Point other : points) {
        if (!one.teller().equals(other.teller())) {
          Row.Kind pair = pair(one, other);
          kind = pair.compareTo(kind) > 0 ? pair : kind;
        }
      }
    }
    return kind;
  }

  private Row.Kind pair(Point one, Point other) {
    Voices voices = Voices.of(one, other);
    boolean bothOpen = voices == Voices.OPEN && Voices.isOpen(one) && Voices.isOpen(other);
    if (voices == Voices.OTHER
        || (voices == Voices.OPEN && !bothOpen)
        || likeness.of(one, other) < rules.threshold("row")) {
      return Row.Kind.SAME_MATTER;
    }
    return Wording.isSame(one, other, rules.threshold("same")) ? Row.Kind.SAME : Row.Kind.REWORDED;
  }

  /** Words that are no longer there, or not as they were. */
  private static boolean changed(Point earlier, List<Point> now) {
    return now.stream()
        .filter(point -> point.page().equals(earlier.page()))
        .noneMatch(point -> point.quote().equals(earlier.quote()));
  }

  /** Told by a side that had told of the engagement before without it, and after the others. */
  private boolean isLate(Point point, List<Point> row) {
    Set<Optional<LocalDate>> others = new HashSet<>();
    row.stream()
        .filter(other -> !other.teller().equals(point.teller()))
        .forEach(other -> others.add(other.published()));
    boolean first =
        row.stream()
            .filter(other -> other.teller().equals(point.teller()))
            .allMatch(
                other -> other.equals(point) || !isBefore(other.published(), point.published()));
    boolean afterOthers =
        others.stream().anyMatch(published -> isBefore(published, point.published()));
    boolean silentBefore =
        isBefore(
            Optional.ofNullable(firstHeard.get(point.teller())).flatMap(day -> day),
            point.published());
    return first && afterOthers && silentBefore;
  }

  private static boolean isBefore(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isPresent() && other.isPresent() && one.get().isBefore(other.get());
  }
}
