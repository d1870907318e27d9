package org.readout.app.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.readout.knowledge.KnowledgeBase;
import org.readout.knowledge.Publisher;
import org.readout.source.ReadOptions;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What is known of documents beforehand. */
final class DocumentOptions {

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = Day.class,
      description =
          "The day of publication, as 2025-09-10. Without one, \"on Tuesday\" stays unknown.")
  private @Nullable LocalDate published;

  @Option(names = "--publisher", paramLabel = "NAME", description = "Who published it.")
  private @Nullable String publisher;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      converter = Zone.class,
      description =
          "The publisher's time zone, as Asia/Shanghai: a time of publication is turned into a day"
              + " there.")
  private @Nullable ZoneId zone;

  /** These, in the words of the readers. */
  ReadOptions options() {
    ReadOptions options =
        ReadOptions.STANDARD.withZones(
            name -> KnowledgeBase.standard().publisher(name).flatMap(Publisher::zone));
    if (published != null) {
      options = options.publishedOn(published);
    }
    if (publisher != null) {
      options = options.publishedBy(publisher);
    }
    return zone == null ? options : options.inZone(zone);
  }

  /** Reads days. */
  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeParseException notOne) {
        throw new TypeConversionException(
            "\""
                + value
                + "\" is no day of the calendar: write year, month and day, as 2025-09-10");
      }
    }
  }

  /** Reads zones. */
  static final class Zone implements ITypeConverter<ZoneId> {
    @Override
    public ZoneId convert(String value) {
      try {
        return ZoneId.of(value);
      } catch (DateTimeException notOne) {
        throw new TypeConversionException(
            "\""
                + value
                + "\" is no time zone: write one as Asia/Shanghai, America/New_York or +08:00");
      }
    }
  }
}
