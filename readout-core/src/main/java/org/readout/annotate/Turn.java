package org.readout.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.claim.Actor;
import org.readout.text.Span;

/**
 * One speaker's words in a transcript.
 *
 * @param label the speaker as the transcript names him: "MS PORTER", "Spokesperson Mao Ning", "Q"
 * @param words what is said, up to the next label
 * @param speaker who that is; empty for questions, operators and people not introduced
 */
public record Turn(Span label, Span words, Optional<Actor> speaker) {

  /** Fewer labelled lines than this are no transcript. */
  private static final int LEAST_TURNS = 3;

  /** A label that stands only once ("Bloomberg") has no more words than this. */
  private static final int MOST_WORDS_ONCE = 4;

  /** One to eight words at the head of a line and a colon; "Q." and "A." as well. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?m)^[ \\t>*_]*+(?:(?<label>\\p{Lu}[\\p{L}\\p{M}.'’()&-]{0,30}+"
              + "(?:[ ,]{1,2}+[\\p{L}\\p{M}.'’()&-]{1,30}+){0,7}+)[*_ ]{0,4}+:[*_]{0,3}+(?=\\s)"
              + "|(?<letter>[QA])[.)](?=\\s))");

  private record Label(Span span, String words, int end) {
    boolean isShouted() {
      return words.equals(words.toUpperCase(java.util.Locale.ROOT));
    }

    boolean isNameLike() {
      String[] parts = words.split("[ ,]+", -1);
      return parts.length <= MOST_WORDS_ONCE
          && java.util.Arrays.stream(parts).allMatch(part -> Character.isUpperCase(part.charAt(0)));
    }
  }

  /**
   * The turns of a transcript, in order, with nobody named yet; none when the text is not built
   * like one: in a transcript the same people speak again and again.
   */
  static List<Turn> find(String text) {
    List<Label> labels = new ArrayList<>();
    Map<String, Integer> often = new HashMap<>();
    Matcher matcher = LABEL.matcher(text);
    while (matcher.find()) {
      String group = matcher.group("label") == null ? "letter" : "label";
      Span span = Span.of(matcher.start(group), matcher.end(group));
      Label label = new Label(span, span.in(text), matcher.end());
      labels.add(label);
      often.merge(label.words(), 1, Integer::sum);
    }
    if (labels.size() < LEAST_TURNS || often.values().stream().noneMatch(times -> times > 1)) {
      return List.of();
    }
    labels.removeIf(
        label ->
            often.getOrDefault(label.words(), 0) == 1 && !label.isShouted() && !label.isNameLike());
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      int end = i + 1 < labels.size() ? labels.get(i + 1).span().start() : text.length();
      turns.add(
          new Turn(labels.get(i).span(), Span.of(labels.get(i).end(), end), Optional.empty()));
    }
    return List.copyOf(turns);
  }

  Turn spokenBy(Optional<Actor> actor) {
    return new Turn(label, words, actor);
  }
}
