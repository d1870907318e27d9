package org.readout.app.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * What rows must be like, and the values of its question marks.
 *
 * @param terms all of which must hold
 * @param parameters in the order of the question marks
 */
record Conditions(List<String> terms, List<Object> parameters) {

  /** Everything. */
  static final Conditions NONE = new Conditions(List.of(), List.of());

  Conditions {
    terms = List.copyOf(terms);
    parameters = List.copyOf(parameters);
  }

  /** These, and {@code term} too. */
  Conditions and(String term, Object... values) {
    List<String> more = new ArrayList<>(terms);
    List<Object> all = new ArrayList<>(parameters);
    more.add(term);
    all.addAll(List.of(values));
    return new Conditions(more, all);
  }

  /** These, and {@code column} is one of {@code values} too, where there are any. */
  Conditions andOneOf(String column, Collection<String> values) {
    if (values.isEmpty()) {
      return this;
    }
    String marks = String.join(", ", Collections.nCopies(values.size(), "?"));
    return and(column + " IN (" + marks + ")", values.toArray());
  }

  String where() {
    return terms.isEmpty() ? "" : " WHERE " + String.join(" AND ", terms);
  }

  /** The parameters, and {@code values} after them. */
  Object[] with(Object... values) {
    List<Object> all = new ArrayList<>(parameters);
    all.addAll(List.of(values));
    return all.toArray();
  }
}
