package org.readout.conflict;

import java.math.BigDecimal;
import org.readout.data.YamlEntry;

/** Lists of words in a data file; a word that stands twice is a mistake. */
final class YamlLists {

  private YamlLists() {}

  /** Words and phrases that stand for themselves. */
  static Phrases<String> phrases(YamlEntry list) {
    Phrases<String> phrases = new Phrases<>();
    list.items().forEach(item -> add(phrases, item, item.text()));
    return phrases;
  }

  /** Words and phrases that stand for the name of their list. */
  static Phrases<String> groups(YamlEntry lists) {
    Phrases<String> phrases = new Phrases<>();
    lists.fields().forEach((name, list) -> list.items().forEach(item -> add(phrases, item, name)));
    return phrases;
  }

  /** Words that stand for numbers. */
  static Phrases<BigDecimal> numbers(YamlEntry words) {
    Phrases<BigDecimal> phrases = new Phrases<>();
    words
        .fields()
        .forEach(
            (word, value) -> {
              try {
                phrases.add(word, new BigDecimal(value.text()));
              } catch (NumberFormatException notOne) {
                throw value.problem("\"" + value.text() + "\" is no number", "write digits");
              }
            });
    return phrases;
  }

  static <V> void add(Phrases<V> phrases, YamlEntry item, V value) {
    if (!phrases.add(item.text(), value)) {
      throw item.problem(
          "\"" + item.text() + "\" stands twice, or holds no word", "keep one of them");
    }
  }
}
