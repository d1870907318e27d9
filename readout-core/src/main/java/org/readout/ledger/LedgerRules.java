package org.readout.ledger;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.claim.ChannelNotice;
import org.readout.data.DataFiles;
import org.readout.data.YamlEntry;

/**
 * What users can change about ledgers.
 *
 * @param plainWords words that tell no deed from another, in lower case
 * @param turningWords words that turn a deed into its opposite, in lower case
 * @param levels the roles whose holders use a channel of a kind when they meet or call
 */
public record LedgerRules(
    Set<String> plainWords, Set<String> turningWords, Map<ChannelNotice.Kind, Set<String>> levels) {

  private static final String WORDS = "rules/ledgers.yaml";
  private static final String CHANNELS = "vocabulary/channels.yaml";

  /** Copies the sets and the map. */
  public LedgerRules {
    plainWords = Set.copyOf(plainWords);
    turningWords = Set.copyOf(turningWords);
    levels = Map.copyOf(levels);
  }

  /** The rules that come with Readout. */
  public static LedgerRules standard() {
    return Standard.RULES;
  }

  /** Loads on first use. */
  private static final class Standard {
    static final LedgerRules RULES =
        read(
            YamlEntry.read("data/" + WORDS, DataFiles.read(WORDS)),
            YamlEntry.read("data/" + CHANNELS, DataFiles.read(CHANNELS)));
  }

  /**
   * Reads rules.
   *
   * @param words the file of words
   * @param channels the vocabulary of channels, whose kinds name the offices that use them
   * @throws org.readout.data.DataException naming the line, what is wrong and what to do
   */
  public static LedgerRules read(YamlEntry words, YamlEntry channels) {
    words.fields(Set.of("plain-words", "turning-words"));
    Map<ChannelNotice.Kind, Set<String>> levels = new EnumMap<>(ChannelNotice.Kind.class);
    for (YamlEntry kind : channels.field("kinds").items()) {
      Optional<YamlEntry> roles = kind.optional("roles");
      if (roles.isPresent()) {
        levels.put(kind(kind.field("kind")), words(roles.get()));
      }
    }
    return new LedgerRules(
        words(words.field("plain-words")), words(words.field("turning-words")), levels);
  }

  private static ChannelNotice.Kind kind(YamlEntry entry) {
    return entry.constant(ChannelNotice.Kind.class, "kind of line");
  }

  private static Set<String> words(YamlEntry list) {
    Set<String> words = new HashSet<>();
    for (YamlEntry word : list.items()) {
      if (!word.text().equals(word.text().toLowerCase(Locale.ROOT))) {
        throw word.problem(
            "\"" + word.text() + "\" is not in lower case", "write it in lower case");
      }
      if (!words.add(word.text())) {
        throw word.problem("\"" + word.text() + "\" stands twice", "keep one of them");
      }
    }
    return words;
  }
}
