package org.readout.app.cli;

/** How a brief is written. The names are what users type. */
enum BriefFormat {
  /** For the terminal and for letters. */
  text,
  /** CommonMark. */
  markdown,
  /** One page of HTML that needs nothing else. */
  html,
  /** For Word. */
  docx
}
