package org.readout.annotate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.text.Span;

/**
 * A parsed sentence and the mentions in it. A mention of several words was parsed as one, so that
 * one token stands for it; the token's form is then a stand-in, and its span covers the whole
 * mention.
 *
 * @param number its place among the sentences of the document, from 0
 * @param sentence the parse; no more than tags and lemmas where nobody is mentioned or referred to
 * @param mentions by index of the token that stands for them
 * @param headline whether it is the title of the document
 */
public record AnnotatedSentence(
    int number, Sentence sentence, Map<Integer, Mention> mentions, boolean headline) {

  /** Copies the mentions. */
  public AnnotatedSentence {
    mentions = Map.copyOf(mentions);
  }

  /** Where it stands in the text. */
  public Span span() {
    return sentence.span();
  }

  /** Whom a word stands for. */
  public Optional<Mention> mention(Token token) {
    return Optional.ofNullable(mentions.get(token.index()));
  }

  /** The mentions in text order. */
  public List<Mention> mentionsInOrder() {
    return mentions.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }
}
