package org.readout.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.data.DataException;
import org.readout.data.YamlEntry;

/**
 * Reads rule files. Each is a list of rules; a field that is unknown, missing or empty, an id that
 * stands twice or a path that cannot be read stops the loading, with file, line and remedy.
 */
public final class RuleLoader {

  private static final Set<String> RULE_FIELDS =
      Set.of(
          "id",
          "purpose",
          "when",
          "slots",
          "requires",
          "needs",
          "unless",
          "yields",
          "examples",
          "counterexamples");
  private static final Set<String> WHEN_FIELDS =
      Set.of("lemma", "is", "modified-by", "with", "without");

  private final WordLists lists;
  private final Set<String> slotNames;
  private final Set<String> yieldNames;

  /**
   * A loader for one kind of rule.
   *
   * @param lists the word lists that rules may name
   * @param slotNames the parts such a rule may name
   * @param yieldNames the fields such a rule may yield
   */
  public RuleLoader(WordLists lists, Set<String> slotNames, Set<String> yieldNames) {
    this.lists = lists;
    this.slotNames = Set.copyOf(slotNames);
    this.yieldNames = Set.copyOf(yieldNames);
  }

  /**
   * Reads the rules of a file.
   *
   * @throws DataException listing everything that is wrong with it
   */
  public List<Rule> load(String file, String content) {
    return YamlEntry.readList(file, content, this::rule, Rule::id);
  }

  private Rule rule(YamlEntry entry) {
    entry.fields(RULE_FIELDS);
    Map<String, List<Path>> slots = new LinkedHashMap<>();
    entry
        .field("slots")
        .fields(slotNames)
        .forEach(
            (name, paths) -> slots.put(name, paths.items().stream().map(lists::path).toList()));
    Map<String, String> yields = new LinkedHashMap<>();
    entry
        .field("yields")
        .fields(yieldNames)
        .forEach((name, value) -> yields.put(name, value.text()));
    List<String> required = entry.optional("requires").map(YamlEntry::texts).orElse(List.of());
    for (String name : required) {
      if (!slots.containsKey(name)) {
        throw entry
            .field("requires")
            .problem("\"" + name + "\" is not among this rule's slots", "add a path for it");
      }
    }
    return new Rule(
        entry.field("id").text(),
        entry.field("purpose").text(),
        entry.file() + ":" + entry.line(),
        trigger(entry.field("when")),
        slots,
        Set.copyOf(required),
        paths(entry.optional("needs")),
        paths(entry.optional("unless")),
        yields,
        examples(entry.field("examples"), true),
        entry.optional("counterexamples").map(list -> examples(list, false)).orElse(List.of()));
  }

  private List<Path> paths(Optional<YamlEntry> list) {
    return list.map(YamlEntry::items).orElse(List.of()).stream().map(lists::path).toList();
  }

  private Trigger trigger(YamlEntry when) {
    when.fields(WHEN_FIELDS);
    YamlEntry is = when.field("is");
    Trigger.PartOfSpeech partOfSpeech =
        switch (is.text()) {
          case "verb" -> Trigger.PartOfSpeech.VERB;
          case "noun" -> Trigger.PartOfSpeech.NOUN;
          case "adjective" -> Trigger.PartOfSpeech.ADJECTIVE;
          case "modal" -> Trigger.PartOfSpeech.MODAL;
          default ->
              throw is.problem(
                  "\"" + is.text() + "\" is no kind of word here",
                  "write verb, noun, adjective or modal");
        };
    return new Trigger(
        words(Optional.of(when.field("lemma"))),
        partOfSpeech,
        words(when.optional("modified-by")),
        words(when.optional("with")),
        words(when.optional("without")));
  }

  private Set<String> words(Optional<YamlEntry> list) {
    return list.map(YamlEntry::items).orElse(List.of()).stream()
        .map(
            word -> {
              if (!word.text().equals(word.text().toLowerCase(Locale.ROOT))) {
                throw word.problem(
                    "lemmas are in lower case, not \"" + word.text() + "\"",
                    "write \"" + word.text().toLowerCase(Locale.ROOT) + "\"");
              }
              try {
                return lists.expand(word.text());
              } catch (IllegalArgumentException unknown) {
                throw word.problem(
                    String.valueOf(unknown.getMessage()), "correct the name of the list");
              }
            })
        .flatMap(word -> Arrays.stream(word.split("\\|", -1)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<RuleExample> examples(YamlEntry list, boolean positive) {
    List<RuleExample> examples = new ArrayList<>();
    for (YamlEntry item : list.items()) {
      if (positive) {
        examples.add(RuleExample.read(item));
      } else {
        examples.add(new RuleExample(item.text(), "", item.file() + ":" + item.line()));
      }
    }
    if (positive && examples.isEmpty()) {
      throw list.problem("a rule without an example", "add one: text and finds");
    }
    return examples;
  }
}
