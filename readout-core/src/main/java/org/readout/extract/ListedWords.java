package org.readout.extract;

import java.util.Set;
import org.readout.data.DataFiles;
import org.readout.data.YamlEntry;

/** The word lists that code reads, from {@code data/rules/word-lists.yaml}, parsed once. */
final class ListedWords {

  private static final String FILE = "rules/word-lists.yaml";
  private static final YamlEntry LISTS = YamlEntry.read(FILE, DataFiles.read(FILE));

  private ListedWords() {}

  /** The words of a list by its name. */
  static Set<String> list(String name) {
    return Set.copyOf(LISTS.field(name).texts());
  }
}
