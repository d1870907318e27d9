package org.readout.app.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.claim.ActType;
import org.readout.data.DataFiles;
import org.readout.data.YamlEntry;

/**
 * A file of rules, as it stands in {@code data/rules/}.
 *
 * @param name its path below that, without the ending: {@code acts/accuse}
 * @param label what its rules are for
 * @param rules in the order of the file
 */
public record RuleFile(String name, String label, List<Stated> rules) {

  private static final Map<String, String> LABELS =
      Map.of(
          "engagements", "Who met, called or visited whom",
          "statements", "Who said what",
          "channels", "How lines of contact stand",
          "occasions", "What is to come",
          "dates", "When",
          "reality", "How real an engagement is",
          "act-reality", "How real an act is",
          "boilerplate", "What on a page is not the story");

  /**
   * A rule in its own words.
   *
   * @param purpose what it is for
   * @param examples sentences in which it finds something, and what
   * @param counterexamples sentences in which it must find nothing
   */
  public record Stated(
      String id, String purpose, List<String> examples, List<String> counterexamples) {}

  /** All files that have rules; those of acts after the others. */
  public static List<RuleFile> all() {
    return Loaded.ALL;
  }

  /** The file of this name. */
  public static Optional<RuleFile> named(String name) {
    return all().stream().filter(file -> file.name().equals(name)).findFirst();
  }

  /** Reads on first use. */
  private static final class Loaded {
    static final List<RuleFile> ALL =
        Stream.concat(
                LABELS.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue())
                    .map(file -> load(file.getKey(), file.getValue())),
                Stream.of(ActType.values())
                    .map(type -> type.name())
                    .sorted()
                    .map(type -> load("acts/" + type.toLowerCase(Locale.ROOT), "Acts: " + type)))
            .toList();
  }

  private static RuleFile load(String name, String label) {
    String path = "rules/" + name + ".yaml";
    List<Stated> rules = new ArrayList<>();
    collect(YamlEntry.read("data/" + path, DataFiles.read(path)), rules);
    return new RuleFile(name, label, List.copyOf(rules));
  }

  /** Whatever has an id and a purpose is a rule. */
  private static void collect(YamlEntry entry, List<Stated> rules) {
    if (entry.isList()) {
      entry.items().forEach(item -> collect(item, rules));
    } else if (entry.isMap()) {
      Optional<YamlEntry> purpose = entry.optional("purpose");
      Optional<YamlEntry> id = entry.optional("id");
      if (id.isPresent() && purpose.isPresent()) {
        rules.add(
            new Stated(
                id.get().text(),
                purpose.get().text(),
                sentences(entry.optional("examples")),
                sentences(entry.optional("counterexamples"))));
      } else {
        entry.fields().values().forEach(value -> collect(value, rules));
      }
    }
  }

  private static List<String> sentences(Optional<YamlEntry> entry) {
    return entry.map(YamlEntry::items).orElse(List.of()).stream().map(RuleFile::sentence).toList();
  }

  private static String sentence(YamlEntry example) {
    if (example.isList()) {
      return example.items().stream().map(RuleFile::sentence).collect(Collectors.joining(", "));
    }
    if (!example.isMap()) {
      return example.text();
    }
    return example.fields().entrySet().stream()
        .map(
            field ->
                field.getKey().equals("text")
                    ? sentence(field.getValue())
                    : field.getKey() + ": " + sentence(field.getValue()))
        .collect(Collectors.joining(" \u2192 "));
  }
}
