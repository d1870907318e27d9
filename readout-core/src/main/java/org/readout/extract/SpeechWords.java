package org.readout.extract;

import java.util.Set;

/** Words around statements, from {@code data/rules/word-lists.yaml}. */
final class SpeechWords {

  /** Verbs by which a sentence hands on what somebody says. */
  static final Set<String> SAY = ListedWords.list("say");

  /** Verbs with which a statement in the infinitive or the gerund is made: "went on to say". */
  static final Set<String> SAID_WITH = ListedWords.list("said-with");

  /** Verbs that turn what they govern into what was not said: "denied that". */
  static final Set<String> UNSAID = ListedWords.list("unsaid");

  /** Things that are said: "statement", "readout". */
  static final Set<String> UTTERANCE = ListedWords.list("utterance");

  /** Verbs with which an utterance is made public. */
  static final Set<String> ISSUE = ListedWords.list("issue");

  /** Nouns for newspapers, agencies and broadcasters. */
  static final Set<String> MEDIA = ListedWords.list("media");

  /** Nouns for people who represent nobody unless their state is named. */
  static final Set<String> NAMELESS = ListedWords.list("nameless");

  /** Nouns for people who work for somebody and speak for him. */
  static final Set<String> BUREAU = ListedWords.list("bureau");

  /** Words by which one leads a briefing and says nothing. */
  static final Set<String> MODERATION = ListedWords.list("moderation");

  private SpeechWords() {}
}
