package org.readout.app.web.pages;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.app.contents.Selection;
import org.readout.app.store.ActFilter;
import org.readout.app.web.Problem;
import org.readout.app.web.Visit;
import org.readout.claim.ActType;
import org.readout.claim.Reality;

/**
 * Which acts the address of {@code /events} asks for.
 *
 * @param filter which
 * @param quadClass of this quad class, where one is asked for
 * @param types of these types, where some are asked for
 * @param year of this year, where one is asked for
 */
record ActsAsked(
    ActFilter filter, Optional<Integer> quadClass, Set<ActType> types, Optional<Integer> year) {

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 9999;

  /**
   * What {@code visit} asks for.
   *
   * @throws Problem when it cannot be understood
   */
  static ActsAsked of(Visit visit) {
    Selection selection = Filters.selection(visit);
    Optional<Integer> year =
        visit.query("year").map(asked -> visit.number("year", 0, FIRST_YEAR, LAST_YEAR));
    if (year.isPresent()) {
      selection = within(selection, year.get());
    }
    Optional<Integer> quadClass = visit.query("quad").map(asked -> visit.number("quad", 0, 1, 4));
    Set<ActType> types = EnumSet.noneOf(ActType.class);
    types.addAll(visit.constants("type", ActType.class));
    Set<Reality> realities = EnumSet.noneOf(Reality.class);
    realities.addAll(visit.constants("reality", Reality.class));
    ActFilter filter =
        ActFilter.of(selection.range()).ofTypes(both(types, quadClass)).asReal(realities);
    Optional<String> actor = polity("actor", visit);
    if (actor.isPresent()) {
      filter = filter.by(actor.get());
    }
    Optional<String> recipient = polity("recipient", visit);
    if (recipient.isPresent()) {
      filter = filter.to(recipient.get());
    }
    return new ActsAsked(filter, quadClass, types, year);
  }

  private static Selection within(Selection selection, int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate last = LocalDate.of(year, 12, 31);
    return new Selection(
        selection.subject(),
        Optional.of(selection.since().filter(first::isBefore).orElse(first)),
        Optional.of(selection.until().filter(last::isAfter).orElse(last)));
  }

  /** The types that are asked for, and of the quad class that is; none for all. */
  private static Set<ActType> both(Set<ActType> types, Optional<Integer> quadClass) {
    if (quadClass.isEmpty()) {
      return types;
    }
    Set<ActType> both = types.isEmpty() ? EnumSet.allOf(ActType.class) : EnumSet.copyOf(types);
    both.removeIf(type -> type.quadClass() != quadClass.get());
    if (both.isEmpty()) {
      throw Problem.notUnderstood(
          "No act of quad class %d is of the type %s. Take one of the two away."
              .formatted(
                  quadClass.get(), String.join(", ", types.stream().map(Enum::name).toList())));
    }
    return both;
  }

  private static Optional<String> polity(String name, Visit visit) {
    return visit
        .query(name)
        .map(
            words -> {
              if (Filters.subject(words, visit) instanceof Selection.Alone alone) {
                return alone.id();
              }
              throw Problem.notUnderstood(
                  "\"%s\" is a pair; %s is one state or body.".formatted(words, name));
            });
  }

  /** What of the address has no field of its own in the form: names and values. */
  static List<EventsPage.Hidden> hidden(Visit visit) {
    return List.of("type", "quad", "reality", "year", "actor", "recipient").stream()
        .flatMap(
            name -> visit.queries(name).stream().map(value -> new EventsPage.Hidden(name, value)))
        .toList();
  }
}
