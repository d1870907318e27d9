package org.readout.app.view;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.claim.Reality;
import org.readout.claim.Statement;
import org.readout.text.SourceText;

/** Statements in plain language. */
final class StatementWords {

  // Verbs that take the person spoken to as their object: one tells someone, but stresses to
  // someone.
  private static final Set<String> ADDRESSING =
      Set.of(
          "advise",
          "ask",
          "assure",
          "brief",
          "call on",
          "caution",
          "congratulate",
          "implore",
          "inform",
          "invite",
          "notify",
          "press",
          "promise",
          "remind",
          "request",
          "tell",
          "thank",
          "urge",
          "warn");

  private final Names names;

  /** Words that call people and states by {@code names}. */
  StatementWords(Names names) {
    this.names = names;
  }

  /**
   * {@code Dong Jun (Defence Minister, China) told Pete Hegseth}.
   *
   * @param roll who was named before
   */
  Words headline(Statement statement, Reality reality, Names.Roll roll) {
    Words words =
        Words.of(Style.STRONG, Names.list(statement.speakers().stream().map(roll::call).toList()))
            .and(" " + PastTense.of(statement.verb()));
    if (!statement.addressees().isEmpty()) {
      words =
          words.and(
              (ADDRESSING.contains(statement.verb()) ? " " : " to ")
                  + Names.list(statement.addressees().stream().map(names::shortly).toList()));
    }
    // "Denied" would be read as the speaker's denial; what is meant is that the saying is denied.
    if (reality != Reality.OCCURRED && reality != Reality.ONGOING) {
      words =
          words
              .and(" ")
              .and(
                  Style.CAUTION,
                  reality == Reality.DENIED
                      ? "[said not to have been said]"
                      : "[" + EngagementWords.mark(reality) + "]");
    }
    return words;
  }

  /** The words given as verbatim, each in quotation marks; empty for reported speech. */
  static String verbatim(Statement statement, SourceText text) {
    List<String> pieces =
        statement.quotations().stream()
            .map(span -> "\u201c" + stripQuotationMarks(text.quote(span)) + "\u201d")
            .toList();
    return pieces.stream().collect(Collectors.joining(" ... "));
  }

  private static String stripQuotationMarks(String quote) {
    String stripped = quote.strip();
    int start = 0;
    int end = stripped.length();
    while (start < end && "\"\u201c\u201d\u201e\u00ab\u00bb".indexOf(stripped.charAt(start)) >= 0) {
      start++;
    }
    while (end > start
        && "\"\u201c\u201d\u201e\u00ab\u00bb".indexOf(stripped.charAt(end - 1)) >= 0) {
      end--;
    }
    return stripped.substring(start, end);
  }
}
