package org.readout.knowledge;

import java.util.Locale;

/**
 * An office in the hands of a person.
 *
 * @param person who holds it
 * @param office what is held
 * @param tenure from when to when, and who says so
 * @param certainty whether that is sure on the day asked about; for questions without a day, on the
 *     first day of the tenure
 */
public record OfficeHeld(
    PersonEntry person, OfficeEntry office, Tenure tenure, Tenure.Certainty certainty) {

  /** Whether it is an office of the person's own state: kings may reign over several. */
  public boolean isAtHome() {
    return person.id().contains("." + office.polity().toLowerCase(Locale.ROOT));
  }
}
