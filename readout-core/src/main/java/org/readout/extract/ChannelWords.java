package org.readout.extract;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.claim.ChannelNotice;
import org.readout.data.YamlEntry;

/**
 * The words by which lines of contact are recognised and told apart. Immutable.
 *
 * <p>Wherever a phrase is asked for, it is in lower case with one space between words and one at
 * either end, as {@link #plain} makes it.
 */
public final class ChannelWords {

  private static final Set<String> FIELDS = Set.of("lines", "kinds", "consent");
  private static final Set<String> LINE_FIELDS = Set.of("word", "with", "not");
  private static final Set<String> KIND_FIELDS = Set.of("kind", "words", "roles");

  /** A noun that names a line, if one of some words stands with it and none of others. */
  private record Line(Set<String> with, Set<String> not) {}

  /** By what words and offices a kind is known. */
  private record Kind(Set<String> words, Set<String> roles) {}

  private final Map<String, Line> lines;
  private final Map<ChannelNotice.Kind, Kind> kinds;
  private final Set<String> consent;

  private ChannelWords(
      Map<String, Line> lines, Map<ChannelNotice.Kind, Kind> kinds, Set<String> consent) {
    this.lines = lines;
    this.kinds = kinds;
    this.consent = consent;
  }

  /**
   * Reads the words.
   *
   * @throws org.readout.data.DataException when they are not in order, with file, line and remedy
   */
  static ChannelWords load(String file, String content) {
    YamlEntry all = YamlEntry.read(file, content);
    all.fields(FIELDS);
    Map<String, Line> lines = new HashMap<>();
    for (YamlEntry entry : all.field("lines").items()) {
      entry.fields(LINE_FIELDS);
      Line line = new Line(words(entry.optional("with")), words(entry.optional("not")));
      if (lines.put(entry.field("word").text(), line) != null) {
        throw entry.problem(
            "\"" + entry.field("word").text() + "\" stands twice", "put both lines into one");
      }
    }
    Map<ChannelNotice.Kind, Kind> kinds = new LinkedHashMap<>();
    for (YamlEntry entry : all.field("kinds").items()) {
      entry.fields(KIND_FIELDS);
      Kind kind = new Kind(words(entry.optional("words")), words(entry.optional("roles")));
      kinds.put(kind(entry.field("kind")), kind);
    }
    return new ChannelWords(lines, kinds, words(Optional.of(all.field("consent"))));
  }

  private static Set<String> words(Optional<YamlEntry> list) {
    return list.map(YamlEntry::texts).map(Set::copyOf).orElse(Set.of());
  }

  private static ChannelNotice.Kind kind(YamlEntry entry) {
    return entry.constant(ChannelNotice.Kind.class, "kind of line");
  }

  /** Words as this vocabulary compares them: lower case, letters and digits, single spaces. */
  static String plain(String words) {
    return " " + words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
  }

  /** Whether a noun of this lemma is among the lines, alone or with others. */
  boolean knows(String lemma) {
    return lines.containsKey(lemma);
  }

  /** Whether a noun of this lemma names a line of contact in this phrase. */
  boolean namesLine(String lemma, String phrase) {
    Line line = lines.get(lemma);
    return line != null
        && (line.with().isEmpty() || holdsOne(phrase, line.with()))
        && !holdsOne(phrase, line.not());
  }

  /** The kind that the words of a phrase tell. */
  Optional<ChannelNotice.Kind> kindByWords(String phrase) {
    return kinds.entrySet().stream()
        .filter(kind -> holdsOne(phrase, kind.getValue().words()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The kind that an office tells. */
  Optional<ChannelNotice.Kind> kindByRole(String role) {
    return kinds.entrySet().stream()
        .filter(kind -> kind.getValue().roles().contains(role))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whether a word of this lemma is one of agreeing. */
  boolean isConsent(String lemma) {
    return consent.contains(lemma);
  }

  /** Whether one of the words stands in a phrase. */
  static boolean holdsOne(String phrase, Iterable<String> words) {
    for (String word : words) {
      if (phrase.contains(" " + word + " ")) {
        return true;
      }
    }
    return false;
  }
}
