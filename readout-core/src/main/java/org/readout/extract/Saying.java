package org.readout.extract;

import java.util.Set;
import org.readout.data.DataFiles;
import org.readout.data.YamlEntry;

/**
 * Verbs by which a sentence hands on what somebody says, from {@code data/rules/word-lists.yaml}.
 */
final class Saying {

  private static final String LISTS = "rules/word-lists.yaml";
  private static final Set<String> VERBS =
      Set.copyOf(YamlEntry.read(LISTS, DataFiles.read(LISTS)).field("say").texts());

  private Saying() {}

  static boolean isSaying(String lemma) {
    return VERBS.contains(lemma);
  }
}
