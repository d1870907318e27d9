package org.readout.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong in data files, so that people can mend all of it at once. */
final class Problems {

  private final List<KnowledgeProblem> found = new ArrayList<>();

  /** Notes a problem; several threads may do so. */
  synchronized void add(String file, long line, String message, String fix) {
    found.add(new KnowledgeProblem(file, line, message, fix));
  }

  /**
   * Ends the loading when there are problems.
   *
   * @throws KnowledgeException with all problems so far
   */
  synchronized void throwIfAny() {
    if (!found.isEmpty()) {
      throw new KnowledgeException(
          found.stream()
              .sorted(
                  Comparator.comparing(KnowledgeProblem::file)
                      .thenComparing(KnowledgeProblem::line))
              .toList());
    }
  }
}
