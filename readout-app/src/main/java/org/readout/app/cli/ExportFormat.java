package org.readout.app.cli;

/** What {@code readout export} writes. The constants are what one writes after {@code --format}. */
enum ExportFormat {
  /** iCalendar. */
  ics("ics"),
  /** All tables as CSV. */
  csv("csv"),
  /** All tables as Parquet. */
  parquet("parquet"),
  /** Citations for LaTeX. */
  bibtex("bibtex"),
  /** Citations for reference managers. */
  ris("ris"),
  /** Citations for citation processors. */
  cslJson("csl-json"),
  /** Claims as web annotations. */
  annotations("annotations"),
  /** The whole record, to be imported again. */
  bundle("bundle");

  private final String word;

  ExportFormat(String word) {
    this.word = word;
  }

  /** Whether it takes a folder, for it has several files. */
  boolean takesFolder() {
    return this == csv || this == parquet;
  }

  /** What one writes. */
  @Override
  public String toString() {
    return word;
  }
}
