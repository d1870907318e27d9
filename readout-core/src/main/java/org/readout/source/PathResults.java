package org.readout.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The documents of files and directories. */
final class PathResults extends Results {

  private static final Set<String> ENDINGS =
      Set.of(
          "txt",
          "text",
          "md",
          "markdown",
          "html",
          "htm",
          "xhtml",
          "json",
          "jsonl",
          "ndjson",
          "jsonlines");

  /** Files that tell of the collection rather than belong to it. */
  private static final Set<String> ABOUT =
      Set.of(
          "readme",
          "license",
          "licence",
          "copying",
          "notice",
          "sources",
          "changelog",
          "contributing",
          "scoring");

  private static final String STANDARD_INPUT = "standard input";

  private record Entry(Path path, boolean isNamed) {}

  private final Deque<Entry> waiting = new ArrayDeque<>();
  private final Optional<InputStream> standardInput;
  private final ReadOptions options;
  private @Nullable Results open;

  PathResults(List<Path> paths, Optional<InputStream> standardInput, ReadOptions options) {
    this.standardInput = standardInput;
    paths.forEach(path -> waiting.add(new Entry(path, true)));
    this.options = options;
  }

  @Override
  boolean advance(Consumer<ReadResult> results) {
    Results current = open;
    if (current != null) {
      if (current.hasNext()) {
        results.accept(current.next());
      } else {
        close();
      }
      return true;
    }
    Entry entry = waiting.poll();
    if (entry == null) {
      return false;
    }
    Path path = entry.path();
    String name = path.toString().replace('\\', '/');
    if (entry.isNamed() && name.equals("-") && standardInput.isPresent()) {
      open =
          InputResults.open(
              STANDARD_INPUT,
              STANDARD_INPUT,
              standardInput.get(),
              new SideFile(Details.NONE, List.of()),
              options);
    } else if (Files.isDirectory(path)) {
      list(path, name, results);
    } else if (!Files.exists(path)) {
      results.accept(
          new ReadResult.Failed(
              name, "", "there is no such file or directory", "check the name and where you are"));
    } else if (entry.isNamed()) {
      open(path, name, results);
    } else {
      Optional<String> reason = reasonToSkip(path);
      if (reason.isPresent()) {
        results.accept(new ReadResult.Skipped(name, reason.get()));
      } else {
        open(path, name, results);
      }
    }
    return true;
  }

  @Override
  public void close() {
    if (open != null) {
      open.close();
      open = null;
    }
  }

  private void open(Path path, String name, Consumer<ReadResult> results) {
    try {
      SideFile side = SideFile.beside(path, name, options.limits());
      open =
          InputResults.open(
              name, String.valueOf(path.getFileName()), Files.newInputStream(path), side, options);
    } catch (IOException error) {
      results.accept(LimitedInput.explained(error).failed(name));
    }
  }

  /**
   * Puts what is in a directory in front of what waits; links to directories might run in circles.
   */
  private void list(Path directory, String name, Consumer<ReadResult> results) {
    try (Stream<Path> inside = Files.list(directory)) {
      List<Path> sorted =
          inside
              .filter(
                  path ->
                      !Files.isDirectory(path)
                          || Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
              .filter(path -> !String.valueOf(path.getFileName()).startsWith("."))
              .sorted(Comparator.comparing(path -> String.valueOf(path.getFileName())))
              .toList();
      for (int i = sorted.size() - 1; i >= 0; i--) {
        waiting.addFirst(new Entry(sorted.get(i), false));
      }
    } catch (IOException error) {
      results.accept(
          new ReadResult.Failed(
              name, "", "the directory cannot be listed", "check the permissions"));
    }
  }

  private static Optional<String> reasonToSkip(Path path) {
    String fileName = String.valueOf(path.getFileName());
    if (!Files.isRegularFile(path)) {
      return Optional.of("not a regular file");
    }
    if (SideFile.isSideFile(fileName)) {
      return Optional.of("belongs to the document beside it");
    }
    String name = Format.withoutCompression(fileName);
    int dot = name.lastIndexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    if (ABOUT.contains(stem.toLowerCase(Locale.ROOT))) {
      return Optional.of("tells of the collection");
    }
    if (dot < 0 || !ENDINGS.contains(name.substring(dot + 1))) {
      return Optional.of("name it by itself to have it read: its ending is not one of a report");
    }
    return Optional.empty();
  }
}
