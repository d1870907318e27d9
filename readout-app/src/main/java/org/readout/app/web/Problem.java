package org.readout.app.web;

/** Why a visit cannot be answered as it was meant. */
public final class Problem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String title;

  /**
   * A problem.
   *
   * @param status of HTTP: RFC 9110, section 15
   * @param title what is wrong, in a few words
   * @param detail what exactly, and what to do about it
   */
  public Problem(int status, String title, String detail) {
    super(detail);
    this.status = status;
    this.title = title;
  }

  /** Something that is not there. */
  public static Problem notFound(String detail) {
    return new Problem(404, "Not found", detail);
  }

  /** Something that is asked for in a way that cannot be understood. */
  public static Problem notUnderstood(String detail) {
    return new Problem(400, "Not understood", detail);
  }

  /** Something that this visitor may not do. */
  public static Problem forbidden(String detail) {
    return new Problem(403, "Not allowed", detail);
  }

  /** Of HTTP. */
  public int status() {
    return status;
  }

  /** What is wrong, in a few words. */
  public String title() {
    return title;
  }

  /** What exactly, and what to do about it. */
  public String detail() {
    return String.valueOf(getMessage());
  }
}
