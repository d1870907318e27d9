package org.readout.app.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What {@code readout export} writes. */
enum ExportFormat {
  /** iCalendar. */
  ICS("ics"),
  /** All tables as CSV. */
  CSV("csv"),
  /** All tables as Parquet. */
  PARQUET("parquet"),
  /** Citations for LaTeX. */
  BIBTEX("bibtex"),
  /** Citations for reference managers. */
  RIS("ris"),
  /** Citations for citation processors. */
  CSL_JSON("csl-json"),
  /** Claims as web annotations. */
  ANNOTATIONS("annotations"),
  /** The whole record, to be imported again. */
  BUNDLE("bundle");

  private final String word;

  ExportFormat(String word) {
    this.word = word;
  }

  /** Reads what one writes after {@code --format}. */
  static final class Words implements ITypeConverter<ExportFormat> {
    @Override
    public ExportFormat convert(String value) {
      for (ExportFormat format : values()) {
        if (format.word.equalsIgnoreCase(value)) {
          return format;
        }
      }
      throw new TypeConversionException(
          "\"%s\" is no format: write one of %s"
              .formatted(
                  value,
                  Arrays.stream(values()).map(Object::toString).collect(Collectors.joining(", "))));
    }
  }

  /** Whether it takes a folder, for it has several files. */
  boolean takesFolder() {
    return this == CSV || this == PARQUET;
  }

  /** What one writes. */
  @Override
  public String toString() {
    return word;
  }
}
