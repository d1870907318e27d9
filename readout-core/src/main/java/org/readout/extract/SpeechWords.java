package org.readout.extract;

import java.util.Set;
import org.readout.data.DataFiles;
import org.readout.data.YamlEntry;

/** Words around statements, from {@code data/rules/word-lists.yaml}. */
final class SpeechWords {

  private static final String FILE = "rules/word-lists.yaml";
  private static final YamlEntry LISTS = YamlEntry.read(FILE, DataFiles.read(FILE));

  /** Verbs by which a sentence hands on what somebody says. */
  static final Set<String> SAY = list("say");

  /** Verbs with which a statement in the infinitive or the gerund is made: "went on to say". */
  static final Set<String> SAID_WITH = list("said-with");

  /** Verbs that turn what they govern into what was not said: "denied that". */
  static final Set<String> UNSAID = list("unsaid");

  /** Things that are said: "statement", "readout". */
  static final Set<String> UTTERANCE = list("utterance");

  /** Verbs with which an utterance is made public. */
  static final Set<String> ISSUE = list("issue");

  /** Nouns for newspapers, agencies and broadcasters. */
  static final Set<String> MEDIA = list("media");

  /** Nouns for people who represent nobody unless their state is named. */
  static final Set<String> NAMELESS = list("nameless");

  /** Nouns for people who work for somebody and speak for him. */
  static final Set<String> BUREAU = list("bureau");

  /** Words by which one leads a briefing and says nothing. */
  static final Set<String> MODERATION = list("moderation");

  private SpeechWords() {}

  private static Set<String> list(String name) {
    return Set.copyOf(LISTS.field(name).texts());
  }
}
