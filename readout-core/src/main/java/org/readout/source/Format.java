package org.readout.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What a file holds, by what it looks like rather than by what it is called. */
enum Format {
  PLAIN,
  MARKDOWN,
  HTML,
  JSON_LINES,
  /** One object, several one after the other, or an array of them. */
  JSON;

  /** How many bytes are looked at. */
  static final int HEAD = 64 * 1024;

  private static final List<String> LINES_NAMES = List.of(".jsonl", ".ndjson", ".jsonlines");
  private static final List<String> MARKDOWN_NAMES = List.of(".md", ".markdown");

  private static final Pattern JSON_HEAD =
      Pattern.compile("(?:\\{\\s*+(?:\"|\\}|$)|\\[\\s*+(?:[\\[{\\]\"]|$)).*+", Pattern.DOTALL);
  private static final Pattern HTML_HEAD =
      Pattern.compile(
          "<(?:!doctype\\s++html|html|head|body|title|meta|article|main|div|p|h1|section|table)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FEED_HEAD =
      Pattern.compile("<(?:rss|feed|rdf:rdf|urlset|nitf|newsml)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern FIELD_MARKUP =
      Pattern.compile(
          "<(?:p|br|div|article|span|h[1-6]|ul|li|a)\\b[^<>]{0,300}+>", Pattern.CASE_INSENSITIVE);

  /** Beginnings of files that hold documents of kinds we do not read, as ISO 8859-1. */
  private static final Map<String, String> FOREIGN =
      Map.ofEntries(
          Map.entry("%PDF", "a PDF"),
          Map.entry("PK\u0003\u0004", "a ZIP archive or an office document"),
          Map.entry("\u00D0\u00CF\u0011\u00E0", "an old office document"),
          Map.entry("{\\rtf", "a rich-text document"),
          Map.entry("\u0089PNG", "a picture"),
          Map.entry("GIF8", "a picture"),
          Map.entry("\u00FF\u00D8\u00FF", "a picture"),
          Map.entry("SQLite format 3", "a database"),
          Map.entry("WARC/", "a web archive"),
          Map.entry("BZh", "a bzip2 archive"),
          Map.entry("\u00FD7zXZ", "an xz archive"),
          Map.entry("(\u00B5/\u00FD", "a zstd archive"),
          Map.entry("\u001F\u008B", "a compressed file inside a compressed file"),
          Map.entry("7z\u00BC\u00AF", "a 7z archive"),
          Map.entry("Rar!", "a RAR archive"));

  /**
   * What begins with {@code head} and is called {@code fileName}.
   *
   * @throws UnreadableException when it is of a kind that is not read
   */
  static Format of(byte[] head, String fileName) throws UnreadableException {
    String raw = new String(head, StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> foreign : FOREIGN.entrySet()) {
      if (raw.startsWith(foreign.getKey())) {
        throw new UnreadableException(
            "byte 1",
            "this is " + foreign.getValue() + ", which is not read",
            "save the report as plain text, HTML or JSON");
      }
    }
    String start = withoutMark(raw).replace("\0", "").stripLeading();
    String name = withoutCompression(fileName);
    if (JSON_HEAD.matcher(start).matches()) {
      return hasEnding(name, LINES_NAMES) || isLines(start) ? JSON_LINES : JSON;
    }
    if (hasEnding(name, LINES_NAMES)) {
      return JSON_LINES;
    }
    String opening = start.substring(0, Math.min(start.length(), 4096));
    if (start.startsWith("<") && FEED_HEAD.matcher(opening).find()) {
      throw new UnreadableException(
          "byte 1", "this is a feed, which is not read", "fetch the pages it lists and read those");
    }
    boolean isMarkdown = hasEnding(name, MARKDOWN_NAMES);
    if ((start.startsWith("<") || (!isMarkdown && name.matches(".*\\.x?html?")))
        && HTML_HEAD.matcher(opening).find()) {
      return HTML;
    }
    return isMarkdown ? MARKDOWN : PLAIN;
  }

  /** {@code fileName} in lower case, without {@code .gz}. */
  static String withoutCompression(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    return lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
  }

  /** Whether {@code words}, from a field of JSON, are marked up as a page is. */
  static boolean isMarkedUp(String words) {
    return FIELD_MARKUP.matcher(words).find();
  }

  private static boolean hasEnding(String name, List<String> endings) {
    return endings.stream().anyMatch(name::endsWith);
  }

  /** Whether each line is an object: the first one is whole, or the second one begins another. */
  private static boolean isLines(String start) {
    if (!start.startsWith("{")) {
      return false;
    }
    int end = start.indexOf('\n');
    if (end < 0) {
      return false;
    }
    return start.substring(0, end).stripTrailing().endsWith("}")
        && start.substring(end).stripLeading().startsWith("{");
  }

  private static String withoutMark(String raw) {
    return raw.startsWith("\u00EF\u00BB\u00BF")
        ? raw.substring(3)
        : raw.startsWith("\u00FF\u00FE") || raw.startsWith("\u00FE\u00FF") ? raw.substring(2) : raw;
  }
}
