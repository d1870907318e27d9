package org.readout.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.data.DataException;
import org.readout.data.DataFiles;
import org.readout.data.YamlEntry;
import org.readout.source.BoilerplateRule.Example;
import org.readout.source.BoilerplateRule.Find;
import org.readout.source.BoilerplateRule.Then;
import org.readout.source.BoilerplateRule.Where;

/**
 * The rules of {@code data/rules/boilerplate.yaml}, whose head explains how they are written.
 * Immutable and safe for several threads.
 */
public final class BoilerplateRules {

  private static final String FILE = "rules/boilerplate.yaml";

  private static final Set<String> FIELDS =
      Set.of(
          "id",
          "purpose",
          "find",
          "where",
          "then",
          "after",
          "full-stop",
          "most-words",
          "phrases",
          "examples",
          "counterexamples");

  /** A phrase, the rule it belongs to, and which phrase of the file it is. */
  record Entry(BoilerplateRule rule, Phrase phrase, int number) {}

  private final List<BoilerplateRule> rules;
  private final Map<String, List<Entry>> byKey = new HashMap<>();

  private BoilerplateRules(List<BoilerplateRule> rules) {
    this.rules = List.copyOf(rules);
    int number = 0;
    for (BoilerplateRule rule : rules) {
      for (Phrase phrase : rule.phrases()) {
        Entry entry = new Entry(rule, phrase, number++);
        byKey.computeIfAbsent(phrase.key(), key -> new ArrayList<>()).add(entry);
      }
    }
  }

  /**
   * The rules that come with the library.
   *
   * @throws DataException when they cannot be used
   */
  public static BoilerplateRules standard() {
    return Standard.RULES;
  }

  /**
   * Reads rules, without trying their examples.
   *
   * @param file how to call the file in complaints
   * @param content the text of the file
   * @throws DataException listing all that is wrong with it, with lines and remedies
   */
  public static BoilerplateRules load(String file, String content) {
    return new BoilerplateRules(
        YamlEntry.readList(file, content, BoilerplateRules::rule, BoilerplateRule::id));
  }

  /**
   * One line for each example that is not marked as it should be, and each counterexample that is.
   */
  public List<String> failingExamples() {
    List<String> failures = new ArrayList<>();
    for (BoilerplateRule rule : rules) {
      BoilerplateRules alone = new BoilerplateRules(List.of(rule));
      for (Example example : rule.examples()) {
        BoilerplateExample.failure(rule, alone, example, true).ifPresent(failures::add);
      }
      for (Example example : rule.counterexamples()) {
        BoilerplateExample.failure(rule, alone, example, false).ifPresent(failures::add);
      }
    }
    return List.copyOf(failures);
  }

  /** The number of rules. */
  public int size() {
    return rules.size();
  }

  /** The phrases that may match something with these tokens in it, in the order of the file. */
  List<Entry> candidates(List<PhraseToken> tokens) {
    Set<Entry> candidates = new HashSet<>(byKey.getOrDefault("", List.of()));
    for (PhraseToken token : tokens) {
      candidates.addAll(byKey.getOrDefault(token.words().toLowerCase(Locale.ROOT), List.of()));
    }
    return candidates.stream().sorted(Comparator.comparingInt(Entry::number)).toList();
  }

  private static BoilerplateRule rule(YamlEntry entry) {
    entry.fields(FIELDS);
    Find find = choice(entry.field("find"), Find.class);
    YamlEntry phraseList = entry.field("phrases");
    List<Phrase> phrases = new ArrayList<>();
    for (YamlEntry item : phraseList.items()) {
      phrases.add(phrase(item, find));
    }
    List<Example> examples = examples(Optional.of(entry.field("examples")));
    if (phrases.isEmpty() || examples.isEmpty()) {
      throw entry.problem("a rule needs a phrase and an example", "add what is missing");
    }
    return new BoilerplateRule(
        entry.field("id").text(),
        entry.field("purpose").text(),
        entry.file() + ":" + entry.line(),
        find,
        entry.optional("where").map(where -> choice(where, Where.class)).orElse(Where.ANYWHERE),
        entry.optional("then").map(then -> choice(then, Then.class)).orElse(Then.NOTHING),
        entry.optional("after").map(after -> only(after, "sentence")).orElse(false),
        !entry.optional("full-stop").map(stop -> only(stop, "never")).orElse(false),
        entry.optional("most-words").map(BoilerplateRules::number).orElse(Integer.MAX_VALUE),
        List.copyOf(phrases),
        examples,
        examples(entry.optional("counterexamples")));
  }

  private static Phrase phrase(YamlEntry item, Find find) {
    Phrase phrase;
    try {
      phrase = Phrase.of(item.text());
    } catch (IllegalArgumentException unreadable) {
      throw item.problem(
          String.valueOf(unreadable.getMessage()),
          "see the head of the file for how phrases are written");
    }
    if (find == Find.END && phrase.beginsAnywhere()) {
      throw item.problem(
          "a phrase for the end of a paragraph that begins with ... would take all of it",
          "begin it with the words that it begins with");
    }
    return phrase;
  }

  /** A field that may say one thing or be left out. */
  private static boolean only(YamlEntry entry, String word) {
    if (!entry.text().equals(word)) {
      throw entry.problem(
          "\"" + entry.text() + "\" is not known here", "write " + word + ", or leave it out");
    }
    return true;
  }

  private static int number(YamlEntry entry) {
    if (!entry.text().matches("[1-9][0-9]{0,2}")) {
      throw entry.problem("\"" + entry.text() + "\" is no number from 1 to 999", "write digits");
    }
    return Integer.parseInt(entry.text());
  }

  private static <E extends Enum<E>> E choice(YamlEntry entry, Class<E> type) {
    List<E> values = Arrays.asList(type.getEnumConstants());
    for (E value : values) {
      if (fileName(value).equals(entry.text())) {
        return value;
      }
    }
    throw entry.problem(
        "\"" + entry.text() + "\" is not known here",
        "write one of " + values.stream().map(BoilerplateRules::fileName).toList());
  }

  private static String fileName(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static List<Example> examples(Optional<YamlEntry> list) {
    return list.map(YamlEntry::items).orElse(List.of()).stream()
        .map(item -> new Example(item.text(), item.file() + ":" + item.line()))
        .toList();
  }

  /** Read when first needed. */
  private static final class Standard {
    static final BoilerplateRules RULES = load("data/" + FILE, DataFiles.read(FILE));
  }
}
