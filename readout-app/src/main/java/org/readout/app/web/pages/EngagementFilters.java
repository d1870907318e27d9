package org.readout.app.web.pages;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.readout.app.store.EngagementFilter;
import org.readout.app.web.Problem;
import org.readout.app.web.Visit;
import org.readout.claim.EngagementForm;
import org.readout.claim.Reality;

/**
 * What a list of engagements can be narrowed to: beside {@link Filters}, {@code form}, {@code
 * reality}, {@code person}, {@code place}, {@code main}, {@code disputed} and {@code told}.
 */
final class EngagementFilters {

  private static final int MOST_TOLD = 1_000;

  private EngagementFilters() {}

  /**
   * What is asked for.
   *
   * @throws Problem when it cannot be understood
   */
  static EngagementFilter of(Visit visit) {
    Set<EngagementForm> forms = EnumSet.noneOf(EngagementForm.class);
    forms.addAll(visit.constants("form", EngagementForm.class));
    Set<Reality> realities = EnumSet.noneOf(Reality.class);
    realities.addAll(visit.constants("reality", Reality.class));
    EngagementFilter filter =
        EngagementFilter.of(Filters.selection(visit).range())
            .inForms(forms)
            .asReal(realities)
            .toldBy(visit.number("told", 1, 1, MOST_TOLD));
    Optional<String> person = visit.query("person");
    filter = person.isPresent() ? filter.ofPerson(person.get()) : filter;
    Optional<String> place = visit.query("place");
    filter = place.isPresent() ? filter.at(place.get()) : filter;
    filter = yes(visit, "main") ? filter.onlyMain() : filter;
    return yes(visit, "disputed") ? filter.onlyDisputed() : filter;
  }

  private static boolean yes(Visit visit, String name) {
    Optional<String> asked = visit.query(name);
    if (asked.isPresent() && !asked.get().equals("yes")) {
      throw Problem.notUnderstood(
          "\"%s\" is no %s: write yes, or leave it out.".formatted(asked.get(), name));
    }
    return asked.isPresent();
  }
}
