package org.readout.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.claim.Actor;
import org.readout.text.Span;

/**
 * One speaker's words in a transcript.
 *
 * @param label the speaker as the transcript names him: "MS PORTER"
 * @param words what is said, up to the next label
 * @param speaker who that is; empty for questions, operators and people not introduced
 */
public record Turn(Span label, Span words, Optional<Actor> speaker) {

  /** Fewer labelled lines than this are no transcript. */
  private static final int LEAST_TURNS = 3;

  private static final Pattern LABEL =
      Pattern.compile("(?m)^[ \\t]*+(?<label>[A-Z](?:[A-Z .'’()-]|Mc|Mac){0,50}+):(?=\\s)");

  /** The turns of a transcript, in order, with nobody named yet; none when the text is not one. */
  static List<Turn> find(String text) {
    List<Span> labels = new ArrayList<>();
    Matcher matcher = LABEL.matcher(text);
    while (matcher.find()) {
      labels.add(Span.of(matcher.start("label"), matcher.end("label")));
    }
    if (labels.size() < LEAST_TURNS) {
      return List.of();
    }
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      int end = i + 1 < labels.size() ? labels.get(i + 1).start() : text.length();
      turns.add(new Turn(labels.get(i), Span.of(labels.get(i).end() + 1, end), Optional.empty()));
    }
    return List.copyOf(turns);
  }

  Turn spokenBy(Optional<Actor> actor) {
    return new Turn(label, words, actor);
  }
}
