package org.readout.source;

import java.util.List;

/**
 * A rule that says of some words that they are not the story.
 *
 * @param id unique; the reason of its marks
 * @param purpose what such words are for, in plain English
 * @param place file and line, for messages
 * @param find what it looks at
 * @param where in which part of the text
 * @param then what else goes with it
 * @param afterSentence whether the end of a paragraph counts only where a sentence ends before it
 * @param mayEndInFullStop whether a paragraph or sentence that ends in a full stop is looked at
 * @param mostWords how many words and marks it may have
 * @param phrases how it is worded
 * @param examples words that it must mark
 * @param counterexamples words that it must leave alone
 */
record BoilerplateRule(
    String id,
    String purpose,
    String place,
    Find find,
    Where where,
    Then then,
    boolean afterSentence,
    boolean mayEndInFullStop,
    int mostWords,
    List<Phrase> phrases,
    List<Example> examples,
    List<Example> counterexamples) {

  /** What a rule looks at. */
  enum Find {
    /** A whole paragraph. */
    LINE,
    /** A whole sentence. */
    SENTENCE,
    /** The last words of a paragraph, whatever stands before them. */
    END
  }

  /** In which part of a text. */
  enum Where {
    ANYWHERE,
    /** Before the second long paragraph. */
    TOP,
    /** After the last long paragraph but one. */
    BOTTOM
  }

  /** What else is marked with a line. */
  enum Then {
    NOTHING,
    /** The line after it. */
    NEXT_LINE,
    /** The lines after it that are no sentences. */
    SHORT_LINES,
    /** All that follows. */
    REST
  }

  /**
   * Words on which a rule is tried, with brackets around what it must mark when that is not all.
   */
  record Example(String words, String place) {}
}
