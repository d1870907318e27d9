package org.readout.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The part of docs/accuracy.md that is measured. */
final class AccuracyPage {

  /** Layers of the scorer that Readout fills, and the floor set for each, where one is. */
  private static final List<Map.Entry<String, String>> LAYERS =
      List.of(
          Map.entry("engagements", "0.75"),
          Map.entry("engagements (no status/date)", ""),
          Map.entry("engagements (main only)", "0.88"),
          Map.entry("statements (place)", ""),
          Map.entry("statements (place + speaker)", "0.65"),
          Map.entry("acts", "0.55"),
          Map.entry("acts (no polarity)", ""),
          Map.entry("channels", "0.60"),
          Map.entry("channels (no status)", ""),
          Map.entry("scheduled", "0.60"),
          Map.entry("issues", ""),
          Map.entry("boilerplate", "0.85"));

  /**
   * What the scorer says.
   *
   * @param layers its figures by layer, and the rates among matched items under {@code rates}
   * @param remarks what it says besides, line by line
   */
  record Scores(JsonNode layers, List<String> remarks) {}

  private AccuracyPage() {}

  /** The page with one of its measured parts replaced, which stands between marks of its name. */
  static String with(String page, String part, String measured) {
    String opening = "<!-- " + part + ": begin -->\n";
    String closing = "<!-- " + part + ": end -->";
    int begin = page.indexOf(opening);
    int end = page.indexOf(closing);
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException(
          "docs/accuracy.md has no place for the figures: put "
              + opening.strip()
              + " and "
              + closing
              + " on lines of their own");
    }
    return page.substring(0, begin + opening.length())
        + "\n"
        + measured
        + "\n"
        + page.substring(end);
  }

  /**
   * All figures.
   *
   * @param version what the program calls itself
   * @param real the real documents of the development set
   * @param all these and the five stories
   * @param tests lines of the tests that measure
   */
  static String measured(String version, Scores real, Scores all, List<String> tests) {
    StringBuilder text = new StringBuilder();
    text.append("Measured with ").append(version).append(".\n\n");
    text.append("### The 24 real documents\n\n").append(section(real)).append('\n');
    text.append("### With the five stories\n\n").append(section(all)).append('\n');
    text.append("### Golden documents, and visitors of a list\n\n```\n");
    tests.forEach(line -> text.append(line).append('\n'));
    return text.append("```\n").toString();
  }

  private static String section(Scores scores) {
    StringBuilder text = new StringBuilder();
    text.append("| layer | in the documents | found | right | precision | recall | F1 | floor |\n");
    text.append("|---|---|---|---|---|---|---|---|\n");
    for (Map.Entry<String, String> layer : LAYERS) {
      JsonNode score = scores.layers().path(layer.getKey());
      text.append(
          String.format(
              Locale.ROOT,
              "| %s | %d | %d | %d | %.3f | %.3f | %.3f | %s |\n",
              layer.getKey(),
              score.path("gold").asInt(),
              score.path("system").asInt(),
              score.path("hit").asInt(),
              score.path("precision").asDouble(),
              score.path("recall").asDouble(),
              score.path("f1").asDouble(),
              layer.getValue()));
    }
    text.append("\nAmong those matched:\n\n| | share |\n|---|---|\n");
    scores
        .layers()
        .path("rates")
        .properties()
        .forEach(
            rate -> {
              if (rate.getValue().isNumber()) {
                text.append(
                    String.format(
                        Locale.ROOT, "| %s | %.3f |\n", rate.getKey(), rate.getValue().asDouble()));
              }
            });
    scores.remarks().forEach(remark -> text.append('\n').append(remark).append(".\n"));
    return text.toString();
  }
}
