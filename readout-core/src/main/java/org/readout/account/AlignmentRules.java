package org.readout.account;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.data.DataFiles;
import org.readout.data.YamlEntry;

/**
 * What decides whether two accounts tell the same point: {@code data/rules/alignment.yaml}.
 *
 * @param numbers weights, thresholds and emphasis by name, each under its part: {@code
 *     weights.wording}
 * @param verbs verbs by which a side denies or declines to confirm
 * @param phrases the same, as they stand in a sentence, in lower case
 * @param contactWords what an engagement is called
 * @param stopWords words that tell nothing of the matter
 * @param endings endings of words, in the order in which they are tried
 * @param alike for each stem that stands for another, that other
 */
record AlignmentRules(
    Map<String, Double> numbers,
    Map<String, Set<String>> verbs,
    Map<String, Set<String>> phrases,
    Set<String> contactWords,
    Set<String> stopWords,
    List<String> endings,
    Map<String, String> alike) {

  private static final String FILE = "rules/alignment.yaml";

  /** Parts with numbers, and the names that each must have. */
  private static final Map<String, Set<String>> NUMBERS =
      Map.of(
          "weights",
          Set.of(
              "wording",
              "issue",
              "act",
              "undertaking",
              "channel",
              "plan",
              "disagreement",
              "same-voice",
              "shared-voice",
              "other-voice"),
          "thresholds",
          Set.of("row", "row-wording", "matter", "matter-wording", "same", "repeated"),
          "emphasis",
          Set.of("name", "number", "phrase"));

  private static final Set<String> MANNERS = Set.of("deny", "decline");
  private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1");
  private static final double LARGEST = 10;
  private static final int SHORTEST_STEM = 4;

  /** Copies the collections. */
  AlignmentRules {
    numbers = Map.copyOf(numbers);
    verbs = Map.copyOf(verbs);
    phrases = Map.copyOf(phrases);
    contactWords = Set.copyOf(contactWords);
    stopWords = Set.copyOf(stopWords);
    endings = List.copyOf(endings);
    alike = Map.copyOf(alike);
  }

  /** The rules that come with Readout. */
  static AlignmentRules standard() {
    return Standard.RULES;
  }

  /** Loads on first use. */
  private static final class Standard {
    static final AlignmentRules RULES = read("data/" + FILE, DataFiles.read(FILE));
  }

  /**
   * Reads rules.
   *
   * @param file how to call them in complaints
   * @param content YAML
   * @throws org.readout.data.DataException naming the line, what is wrong and what to do
   */
  static AlignmentRules read(String file, String content) {
    YamlEntry root = YamlEntry.read(file, content);
    root.fields(
        Set.of(
            "weights",
            "thresholds",
            "emphasis",
            "verbs",
            "phrases",
            "contact-words",
            "stop-words",
            "endings",
            "alike"));
    Map<String, Double> numbers = new HashMap<>();
    NUMBERS.forEach((part, names) -> numbers(root.field(part), part, names, numbers));
    List<String> endings = root.field("endings").texts();
    Map<String, String> alike = new HashMap<>();
    for (YamlEntry group : root.field("alike").items()) {
      String first = stem(group.items().get(0).text(), endings);
      for (String word : words(group)) {
        String stem = stem(word, endings);
        String other = alike.put(stem, first);
        if (other != null && !other.equals(first)) {
          throw group.problem(
              "\"" + word + "\" is alike to two groups of words", "keep it in one of them");
        }
      }
    }
    return new AlignmentRules(
        numbers,
        manners(root.field("verbs")),
        manners(root.field("phrases")),
        words(root.field("contact-words")),
        new HashSet<>(root.field("stop-words").texts()),
        endings,
        alike);
  }

  private static void numbers(
      YamlEntry part, String partName, Set<String> names, Map<String, Double> numbers) {
    part.fields(names);
    for (String name : names) {
      YamlEntry entry = part.field(name);
      entry.fields(Set.of("value", "reason"));
      if (entry.field("reason").text().isBlank()) {
        throw entry.problem("\"" + name + "\" has no reason", "write why it is as it is");
      }
      numbers.put(partName + "." + name, number(entry.field("value")));
    }
  }

  private static double number(YamlEntry entry) {
    try {
      double number = Double.parseDouble(entry.text());
      if (Math.abs(number) <= LARGEST) {
        return number;
      }
    } catch (NumberFormatException notOne) {
      // Told below, like a number out of bounds.
    }
    throw entry.problem(
        "\"" + entry.text() + "\" is no number from -10 to 10", "write one, as 0.25");
  }

  private static Map<String, Set<String>> manners(YamlEntry part) {
    part.fields(MANNERS);
    Map<String, Set<String>> manners = new HashMap<>();
    for (String manner : MANNERS) {
      manners.put(manner, words(part.field(manner)));
    }
    return manners;
  }

  private static Set<String> words(YamlEntry list) {
    Set<String> words = new HashSet<>();
    for (YamlEntry word : list.items()) {
      if (!words.add(word.text())) {
        throw word.problem("\"" + word.text() + "\" stands twice", "keep one of them");
      }
    }
    return words;
  }

  /** What a pair of points gets for having {@code name} in common. */
  double weight(String name) {
    return number("weights." + name);
  }

  /** Where a line is drawn. */
  double threshold(String name) {
    return number("thresholds." + name);
  }

  /** How much more than a plain word a {@code name} or a {@code number} counts. */
  double emphasis(String name) {
    return number("emphasis." + name);
  }

  private double number(String name) {
    return Optional.ofNullable(numbers.get(name)).orElseThrow();
  }

  /** Whether {@code verb} is one by which a side does so: {@code deny}, {@code decline}. */
  boolean isVerb(String manner, String verb) {
    return verbs.getOrDefault(manner, Set.of()).contains(verb);
  }

  /** Whether {@code quote} has one of the phrases by which a side does so. */
  boolean hasPhrase(String manner, String quote) {
    String plain = quote.toLowerCase(Locale.ROOT);
    return phrases.getOrDefault(manner, Set.of()).stream().anyMatch(plain::contains);
  }

  /**
   * What stands for a word in comparisons: its stem, or that of a word used alike.
   *
   * @param word in lower case
   */
  String term(String word) {
    String stem = stem(word, endings);
    return alike.getOrDefault(stem, stem);
  }

  private static String stem(String word, List<String> endings) {
    for (String ending : endings) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        return spelled(word.substring(0, word.length() - ending.length()));
      }
    }
    return spelled(word);
  }

  /** British and American spelling made one: tranquillity, neighbour. */
  private static String spelled(String stem) {
    return DOUBLED.matcher(stem).replaceAll("$1").replace("our", "or");
  }
}
