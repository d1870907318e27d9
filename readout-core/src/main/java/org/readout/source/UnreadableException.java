package org.readout.source;

/** Why one document cannot be read; becomes a {@link ReadResult.Failed}. */
final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String place;
  private final String problem;
  private final String remedy;

  UnreadableException(String place, String problem, String remedy) {
    super(problem);
    this.place = place;
    this.problem = problem;
    this.remedy = remedy;
  }

  ReadResult.Failed failed(String name) {
    return new ReadResult.Failed(name, place, problem, remedy);
  }
}
