package org.readout.app.web.api;

import java.util.List;
import java.util.TreeSet;
import org.readout.app.web.Problem;
import org.readout.app.web.Visit;

/** What a program asks for in an address. A name that means nothing is an error, not a silence. */
final class Asked {

  private Asked() {}

  /**
   * Checks the names of all that is asked for.
   *
   * @param known the names that mean something here
   * @throws Problem when there is another
   */
  static void only(Visit visit, List<String> known) {
    for (String name : new TreeSet<>(visit.context().queryParamMap().keySet())) {
      if (!known.contains(name)) {
        throw Problem.notUnderstood(
            "\"%s\" cannot be asked for here. %s"
                .formatted(
                    name.length() > 60 ? name.substring(0, 60) + "..." : name,
                    known.isEmpty()
                        ? "This address takes nothing."
                        : "This address takes " + String.join(", ", known) + "."));
      }
    }
  }
}
