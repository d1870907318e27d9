package org.readout.knowledge;

import java.util.List;
import java.util.stream.Collectors;

/** The data files are not in order. The message lists the problems, one a line. */
public final class KnowledgeException extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 40;

  private final transient List<KnowledgeProblem> problems;

  KnowledgeException(List<KnowledgeProblem> problems) {
    super(describe(problems));
    this.problems = List.copyOf(problems);
  }

  /** Every problem found, in the order of files and lines. */
  public List<KnowledgeProblem> problems() {
    return problems;
  }

  private static String describe(List<KnowledgeProblem> problems) {
    String listed =
        problems.stream()
            .limit(SHOWN)
            .map(KnowledgeProblem::toString)
            .collect(Collectors.joining("\n"));
    int more = problems.size() - SHOWN;
    return more > 0 ? listed + "\nand " + more + " more" : listed;
  }
}
