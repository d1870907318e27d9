package org.readout.annotate;

import java.util.List;
import java.util.Optional;
import org.readout.knowledge.Candidate;
import org.readout.text.Span;

/**
 * Words that stand for someone, as the words alone show it, before it is decided whom.
 *
 * @param span all the words
 * @param shape how they are built
 * @param name the personal name in them, if any
 * @param titles titles in them, in order
 * @param polities words in them that name the state or body served, in order
 * @param institution the ministry or other institution they name, if any
 * @param noun the noun for officials, groups and counterparts, in lower case; empty otherwise
 * @param former whether they say that the office is no longer held
 * @param owner whether "his", "her", "its" or "their" opens them
 */
record RawMention(
    Span span,
    Shape shape,
    Optional<Span> name,
    List<TitleWords> titles,
    List<PolityWords> polities,
    Optional<PolityWords> institution,
    String noun,
    boolean former,
    boolean owner) {

  enum Shape {
    /**
     * A name with a title, an honorific or an apposition, or a name that the knowledge base has.
     */
    NAMED,
    /** A capitalised word or two that may be the short form of a name. */
    SHORT,
    /** A title without a name. */
    OFFICE,
    /** "his Chinese counterpart", with or without the name. */
    COUNTERPART,
    /** Officials without a name. */
    UNNAMED,
    /** "the two sides". */
    GROUP,
    /** A state or body. */
    POLITY,
    /** A ministry or other institution. */
    INSTITUTION,
    /** "analysts". */
    VOICE
  }

  /** A title and the roles it can stand for. */
  record TitleWords(Span span, String text, List<Candidate> roles) {}

  /** Words that name a polity or an institution, and what they can mean. */
  record PolityWords(Span span, String text, List<Candidate> candidates) {}
}
