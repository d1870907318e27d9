package org.readout.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.claim.EngagementForm;
import org.readout.source.SourceDocument;

/**
 * Reads the reports in the test resources of this package, folder {@code merging}, as its README
 * describes them.
 */
final class MergingReports {

  private static final Path FOLDER =
      Path.of("src", "test", "resources", "org", "readout", "record", "merging");

  /** One report and the engagements that a careful reader finds in it. */
  record Told(SourceDocument document, List<Mention> mentions) {}

  /**
   * An engagement that a report tells of.
   *
   * @param optional whether a reader may pass over it
   * @param family what kind of contact
   * @param sides ids of the states and bodies
   * @param key what the engagement is called in all reports of it
   * @param words each stands in the text where it is told
   * @param person somebody who takes part, to tell it from another one in the same words
   * @param day when it was, to tell it from another one of the same sides in the same words
   */
  record Mention(
      boolean optional,
      EngagementForm.Family family,
      Set<String> sides,
      String key,
      List<String> words,
      Optional<String> person,
      Optional<LocalDate> day) {}

  private MergingReports() {}

  /** The reports of one folder, by file and then in their order. */
  static List<Told> in(String folder) {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      return files.sorted().flatMap(file -> read(file).stream()).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<Told> read(Path file) {
    try {
      List<Told> reports = new ArrayList<>();
      for (String report : Files.readString(file).split("(?m)^=====\n", -1)) {
        String name = file.getFileName() + "-" + (reports.size() + 1);
        reports.add(told(name, report));
      }
      return reports;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Told told(String name, String report) {
    int rule = report.indexOf("\n---\n");
    if (rule < 0) {
      throw new IllegalStateException(name + " has no line ---: put one below its text");
    }
    String[] head = report.substring(0, rule).split("\n", 4);
    String title = header(name, head[2], "title");
    SourceDocument plain = SourceDocument.of(name, title + "\n" + head[3] + "\n");
    SourceDocument document =
        new SourceDocument(
            plain.id(),
            name,
            Optional.empty(),
            Optional.of(header(name, head[0], "publisher")),
            Optional.of(title),
            Optional.of(LocalDate.parse(header(name, head[1], "published"))),
            Optional.empty(),
            Optional.empty(),
            plain.text());
    List<Mention> mentions = new ArrayList<>();
    for (String line : report.substring(rule + 5).strip().split("\n", -1)) {
      mentions.add(mention(name, line, title + "\n" + head[3]));
    }
    return new Told(document, mentions);
  }

  private static String header(String name, String line, String key) {
    String start = "# " + key + ": ";
    if (!line.startsWith(start)) {
      throw new IllegalStateException(name + ": '" + line + "' should begin '" + start + "'");
    }
    return line.substring(start.length());
  }

  private static Mention mention(String name, String line, String text) {
    boolean optional = line.startsWith("optional | ");
    String[] parts = (optional ? line.substring(11) : line).split(" \\| ", -1);
    if (parts.length < 4 || parts.length > 5) {
      throw new IllegalStateException(
          name
              + ": '"
              + line
              + "' should be 'form | sides | key | \"words\"', or that and a name or a day");
    }
    String more = parts.length == 5 ? parts[4] : "";
    List<String> words = new ArrayList<>();
    for (String each : parts[3].split(" / ", -1)) {
      String bare = each.substring(1, each.length() - 1);
      if (!text.contains(bare)) {
        throw new IllegalStateException(name + ": " + each + " does not stand in the text");
      }
      words.add(bare);
    }
    return new Mention(
        optional,
        EngagementForm.Family.valueOf(parts[0].toUpperCase(Locale.ROOT)),
        Set.of(parts[1].split(" ", -1)),
        parts[2],
        words,
        Optional.of(more).filter(last -> !last.isEmpty() && !isDay(last)),
        Optional.of(more).filter(MergingReports::isDay).map(LocalDate::parse));
  }

  private static boolean isDay(String words) {
    return words.matches("\\d{4}-\\d{2}-\\d{2}");
  }
}
