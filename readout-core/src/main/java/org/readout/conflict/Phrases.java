package org.readout.conflict;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words and phrases that each stand for something; the longest that fits counts. */
final class Phrases<V> {

  /** What stands in a quotation at some word. */
  record Match<V>(V value, int length) {}

  private final Map<List<String>, V> values = new HashMap<>();
  private int longest;

  /** Phrases that stand for themselves. */
  static Phrases<String> of(Collection<String> phrases) {
    Phrases<String> made = new Phrases<>();
    phrases.forEach(phrase -> made.add(phrase, phrase));
    return made;
  }

  /** Adds a phrase, and tells whether it is new. */
  boolean add(String phrase, V value) {
    List<String> words = Word.of(phrase).stream().map(Word::text).toList();
    longest = Math.max(longest, words.size());
    return !words.isEmpty() && values.putIfAbsent(words, value) == null;
  }

  /** The longest phrase that begins at the word {@code from}. */
  Optional<Match<V>> at(List<Word> words, int from) {
    for (int length = Math.min(longest, words.size() - from); length > 0; length--) {
      V value = values.get(texts(words, from, length));
      if (value != null && isUnbroken(words, from, length)) {
        return Optional.of(new Match<>(value, length));
      }
    }
    return Optional.empty();
  }

  /** Whether one of the phrases begins at the word {@code at}. */
  boolean isAt(List<Word> words, int at) {
    return at >= 0 && at < words.size() && at(words, at).isPresent();
  }

  /** Whether this is one of the phrases, a single word. */
  boolean holds(Word word) {
    return values.containsKey(List.of(word.text()));
  }

  /** What a single word stands for. */
  Optional<V> value(Word word) {
    return Optional.ofNullable(values.get(List.of(word.text())));
  }

  private static List<String> texts(List<Word> words, int from, int length) {
    return words.subList(from, from + length).stream().map(Word::text).toList();
  }

  private static boolean isUnbroken(List<Word> words, int from, int length) {
    return words.subList(from + 1, from + length).stream().noneMatch(Word::afterBreak);
  }
}
