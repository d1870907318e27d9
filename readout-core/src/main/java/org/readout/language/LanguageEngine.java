package org.readout.language;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.readout.text.Span;

/**
 * Finds sentences in English text, and the words, lemmas, parts of speech and dependencies in them.
 * Safe for use by several threads. Never fails on odd text: other scripts, stray characters and
 * very long runs come out as tokens of some kind, in bounded time and memory.
 */
public interface LanguageEngine {

  /**
   * Where the sentences are. A blank line always ends a sentence, and so does the end of a
   * headline, a caption or a list item; a line break inside a hard-wrapped paragraph does not. A
   * "sentence" without an end in sight is cut where it hurts least.
   *
   * @param text any text, of any length
   * @return spans in text order, not overlapping, none of them empty, none beginning or ending with
   *     white space; what is left out between them has no letter or figure in it
   */
  List<Span> sentences(String text);

  /**
   * Tokenises, tags, lemmatises and parses one sentence.
   *
   * @param text the whole text: the offsets of the tokens refer to it
   * @param sentence one of {@link #sentences}, or any other stretch that is not all white space
   * @throws IllegalArgumentException if there is no word in the stretch
   * @throws IndexOutOfBoundsException if the stretch is not in the text
   */
  default Sentence parse(String text, Span sentence) {
    return parse(text, sentence, List.of());
  }

  /**
   * Like {@link #parse(String, Span)}, with names that are known already: capitalised words in them
   * that could be mistaken for something else ({@code Cleverly}, {@code May}) are tagged as proper
   * nouns, and the rest of the sentence is read accordingly.
   *
   * @param properNames spans of the text that are names of people or places; not adjectives such as
   *     {@code Chinese}. Those outside the sentence are passed over.
   */
  Sentence parse(String text, Span sentence, Collection<Span> properNames);

  /**
   * Like {@link #tag}, and then like {@link #parse(String, Span)} if the sentence is worth it: for
   * those who can tell by its words.
   *
   * @param isWorthParsing asked once, about the sentence with its tags and lemmas
   * @throws IllegalArgumentException if there is no word in the stretch
   * @throws IndexOutOfBoundsException if the stretch is not in the text
   */
  Sentence parseIf(Predicate<Sentence> isWorthParsing, String text, Span sentence);

  /**
   * Tokenises, tags and lemmatises one sentence, at a fraction of the cost of parsing it. The
   * tokens have the head -1 and an empty relation.
   *
   * @throws IllegalArgumentException if there is no word in the stretch
   * @throws IndexOutOfBoundsException if the stretch is not in the text
   */
  Sentence tag(String text, Span sentence);
}
