package org.readout.data;

import java.util.List;

/**
 * Data files that cannot be used, with one line a problem: {@code file:line: what is wrong; what to
 * do}.
 */
public final class DataException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final List<String> problems;

  /** The problems found, at least one. */
  public DataException(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /** One problem at one place. */
  public DataException(String file, int line, String problem, String remedy) {
    this(List.of(at(file, line, problem, remedy)));
  }

  /** The line that reports a problem; {@code line} counts from 1. */
  public static String at(String file, int line, String problem, String remedy) {
    return file + ":" + line + ": " + problem + "; " + remedy;
  }

  /** One line a problem. */
  public List<String> problems() {
    return problems;
  }
}
