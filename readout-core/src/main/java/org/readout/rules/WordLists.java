package org.readout.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.data.YamlEntry;

/**
 * Lists of lemmas that rules share by name: {@code @hold} stands for all words of the list {@code
 * hold}.
 */
public final class WordLists {

  private static final Pattern REFERENCE = Pattern.compile("@([a-z-]++)");

  private final Map<String, String> lists;

  private WordLists(Map<String, String> lists) {
    this.lists = lists;
  }

  /** Reads the lists of a file. */
  public static WordLists load(String file, String content) {
    Map<String, String> lists = new LinkedHashMap<>();
    YamlEntry.read(file, content)
        .fields()
        .forEach((name, words) -> lists.put(name, String.join("|", words.texts())));
    return new WordLists(Map.copyOf(lists));
  }

  /**
   * A text with each {@code @list} replaced by its words, with bars between them.
   *
   * @throws IllegalArgumentException when there is no list of that name
   */
  String expand(String text) {
    if (text.indexOf('@') < 0) {
      return text;
    }
    return REFERENCE
        .matcher(text)
        .replaceAll(
            reference -> {
              String words = lists.get(reference.group(1));
              if (words == null) {
                throw new IllegalArgumentException(
                    "no word list is called \"" + reference.group() + "\"");
              }
              return Matcher.quoteReplacement(words);
            });
  }

  /** The path that an entry of a rule file writes, its lists filled in. */
  Path path(YamlEntry entry) {
    try {
      return Path.of(expand(entry.text()));
    } catch (IllegalArgumentException unreadable) {
      throw entry.problem(
          String.valueOf(unreadable.getMessage()), "see docs/rules.md for how paths are written");
    }
  }
}
