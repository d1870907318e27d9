package org.readout.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.readout.data.DataException;
import org.readout.data.YamlEntry;
import org.readout.knowledge.KnowledgeBase;

/** Reads {@code lexicons/sectors.yaml}; everything that is wrong with it is told at once. */
final class SectorsReader {

  private static final Set<String> FIELDS =
      Set.of(
          "nouns",
          "parts",
          "amounts",
          "not-before",
          "modifiers",
          "turned",
          "added",
          "roles",
          "institutions");

  private final KnowledgeBase knowledge;
  private final List<String> problems = new ArrayList<>();
  private final Map<String, Integer> lines = new HashMap<>();

  private SectorsReader(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  static Sectors.Lexicon read(String file, String content, KnowledgeBase knowledge) {
    SectorsReader reader = new SectorsReader(knowledge);
    YamlEntry root = YamlEntry.read(file, content);
    root.fields(FIELDS);
    Sectors.Lexicon lexicon = reader.read(root);
    if (!reader.problems.isEmpty()) {
      throw new DataException(reader.problems);
    }
    return lexicon;
  }

  private Sectors.Lexicon read(YamlEntry root) {
    Map<String, List<Sectors.Noun>> nouns = nouns(root.field("nouns"));
    Map<String, List<String>> parts = words(root.field("parts"), "noun");
    Set<String> amounts = new HashSet<>();
    for (YamlEntry word : root.field("amounts").items()) {
      once("noun", word);
      amounts.add(word.text());
    }
    return new Sectors.Lexicon(
        nouns,
        parts,
        Set.copyOf(amounts),
        notBefore(root.field("not-before")),
        words(root.field("modifiers"), "modifier"),
        turns(root.field("turned")),
        added(root.field("added")),
        roles(root.field("roles")),
        words(root.field("institutions"), "institution"));
  }

  private Map<String, List<Sectors.Noun>> nouns(YamlEntry entry) {
    Map<String, List<Sectors.Noun>> byHead = new HashMap<>();
    each(
        entry,
        "noun",
        (word, sectors) -> {
          List<String> words = Arrays.asList(word.text().split(" ", -1));
          int head = words.size() - 1;
          byHead
              .computeIfAbsent(words.get(head), key -> new ArrayList<>())
              .add(new Sectors.Noun(List.copyOf(words.subList(0, head)), sectors));
        });
    Comparator<Sectors.Noun> longest = Comparator.comparingInt(noun -> -noun.before().size());
    byHead.replaceAll((head, list) -> list.stream().sorted(longest).toList());
    return Map.copyOf(byHead);
  }

  private Map<String, List<String>> words(YamlEntry entry, String kind) {
    Map<String, List<String>> sectors = new LinkedHashMap<>();
    each(entry, kind, (word, codes) -> sectors.put(word.text(), codes));
    return Map.copyOf(sectors);
  }

  private Map<String, List<String>> roles(YamlEntry entry) {
    Map<String, List<String>> roles = new LinkedHashMap<>();
    each(
        entry,
        "role",
        (word, codes) -> {
          if (knowledge.role(word.text()).isEmpty()) {
            problem(word, "\"" + word.text() + "\" is no role", "use an id of roles.csv");
          }
          roles.put(word.text(), codes);
        });
    return Map.copyOf(roles);
  }

  private Set<String> notBefore(YamlEntry entry) {
    Set<String> words = new HashSet<>();
    for (YamlEntry word : entry.items()) {
      once("word not before others", word);
      if (!lines.containsKey("noun " + word.text())) {
        problem(word, "\"" + word.text() + "\" is no noun of this file", "delete it here");
      }
      words.add(word.text());
    }
    return Set.copyOf(words);
  }

  private List<Sectors.Turn> turns(YamlEntry entry) {
    List<Sectors.Turn> turns = new ArrayList<>();
    for (YamlEntry item : entry.items()) {
      item.fields(Set.of("of", "into", "by"));
      item.field("of").items().forEach(code -> sector(code, code.text()));
      sector(item.field("into"), item.field("into").text());
      Set<String> by = new HashSet<>();
      for (YamlEntry word : item.field("by").items()) {
        if (!by.add(word.text())) {
          problem(word, "\"" + word.text() + "\" stands twice", "delete one of them");
        }
      }
      turns.add(
          new Sectors.Turn(
              Set.copyOf(item.field("of").texts()), item.field("into").text(), Set.copyOf(by)));
    }
    return List.copyOf(turns);
  }

  private Map<String, String> added(YamlEntry entry) {
    Map<String, String> added = new LinkedHashMap<>();
    each(entry, "added word", (word, codes) -> added.put(word.text(), codes.get(0)));
    return Map.copyOf(added);
  }

  /** Passes each word of a map from sectors to words, with its sectors. */
  private void each(YamlEntry entry, String kind, BiConsumer<YamlEntry, List<String>> taker) {
    entry
        .fields()
        .forEach(
            (codes, words) -> {
              List<String> sectors = List.of(codes.split("\\+", -1));
              sectors.forEach(code -> sector(words, code));
              for (YamlEntry word : words.items()) {
                once(kind, word);
                taker.accept(word, sectors);
              }
            });
  }

  private void sector(YamlEntry entry, String code) {
    if (!knowledge.sectors().contains(code)) {
      problem(
          entry,
          "\"" + code + "\" is no sector",
          "use codes of vocabulary/sectors.csv, several with a plus between them");
    }
  }

  private void once(String kind, YamlEntry word) {
    Integer first = lines.putIfAbsent(kind + " " + word.text(), word.line());
    if (first != null) {
      problem(
          word,
          "the " + kind + " \"" + word.text() + "\" stands on line " + first + " already",
          "delete one of them");
    }
  }

  private void problem(YamlEntry entry, String problem, String remedy) {
    problems.add(DataException.at(entry.file(), entry.line(), problem, remedy));
  }
}
