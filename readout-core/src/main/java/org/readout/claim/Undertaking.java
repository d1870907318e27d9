package org.readout.claim;

import java.util.List;
import org.readout.text.Span;

/**
 * Who undertook, offered, asked or refused to do what.
 *
 * @param form how it was put
 * @param by who undertakes, asks or refuses, at least one
 * @param to towards whom; may be empty
 * @param deed what is to be done, in the words of the text
 * @param deedWords where those words stand
 * @param due by when it is to be done
 * @param standing how it stands as far as this document tells
 * @param issues ids of the issues it is about
 */
public record Undertaking(
    Form form,
    List<Participant> by,
    List<Participant> to,
    String deed,
    Span deedWords,
    When due,
    Standing standing,
    List<String> issues)
    implements Content {

  /** Ways to undertake or to ask. */
  public enum Form {
    /** Both or all sides agreed to it. */
    AGREED,
    /** Promised. */
    PLEDGED,
    /** Offered and not yet taken. */
    OFFERED,
    /** Somebody was invited. */
    INVITED,
    /** Somebody else was asked to do it. */
    ASKED,
    /** Somebody else was ordered or pressed to do it. */
    DEMANDED,
    /** It was asked for and turned down. */
    REFUSED,
    /** Harm was announced, conditional or not. */
    WARNED
  }

  /** How an undertaking stands. */
  public enum Standing {
    /** Asked for, or offered, and not answered. */
    ASKED,
    /** Taken on and not yet due or done. */
    AGREED,
    /** Turned down. */
    REFUSED,
    /** Done. */
    KEPT,
    /** Not done when it was due, or withdrawn. */
    LAPSED,
    /** The text does not tell. */
    UNKNOWN
  }

  /** Copies the lists. */
  public Undertaking {
    by = List.copyOf(by);
    if (by.isEmpty()) {
      throw new IllegalArgumentException("an undertaking of nobody: " + deed);
    }
    to = List.copyOf(to);
    issues = List.copyOf(issues);
  }
}
