package org.readout.app.export.bundle;

/** A bundle cannot be taken over: where in it, what is wrong, and what to do. */
public final class BundleException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String place;
  private final String remedy;

  /**
   * A problem to tell.
   *
   * @param place a line, and where it is known a JSON pointer; may be empty
   */
  BundleException(String place, String problem, String remedy) {
    super(problem);
    this.place = place;
    this.remedy = remedy;
  }

  /** The whole of it: {@code bundle.json, line 3: ... .} and what to do. */
  public String tell(String file) {
    return file + (place.isEmpty() ? "" : ", " + place) + ": " + getMessage() + ". " + remedy;
  }
}
