package org.readout.golden;

/**
 * One line below the {@code ---} of a golden document.
 *
 * @param line where it stands in the file, from 1
 * @param written the line as written
 * @param standing what is asked of it
 * @param claim what it describes
 */
record Expectation(int line, String written, Standing standing, ExpectedClaim claim) {

  /** What is asked of a line. */
  enum Standing {
    /** It must come out. */
    REQUIRED(""),
    /** It may come out. */
    OPTIONAL("optional"),
    /** It should come out and is known not to. */
    KNOWN_MISS("known-miss"),
    /** It should not come out and is known to. */
    KNOWN_EXTRA("known-extra");

    private final String prefix;

    Standing(String prefix) {
      this.prefix = prefix;
    }

    /** The word before the line; empty for a line that is required. */
    String prefix() {
      return prefix;
    }
  }

  /** Whether it says that nothing of a layer may come out. */
  boolean saysNothing() {
    return claim instanceof ExpectedClaim.Nothing;
  }
}
