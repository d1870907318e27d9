package org.readout.app.view;

import org.readout.claim.Reality;
import org.readout.claim.Undertaking;
import org.readout.claim.When;
import org.readout.text.SourceText;

/** Undertakings in plain language. */
final class UndertakingWords {

  private final Names names;

  UndertakingWords(Names names) {
    this.names = names;
  }

  /**
   * {@code Japan pledged to Kenya: “two ships”, due June 2025 (taken on)}.
   *
   * @param roll who was named before
   */
  Words headline(Undertaking undertaking, Reality reality, SourceText text, Names.Roll roll) {
    Words words =
        Words.of(Style.STRONG, names.participants(undertaking.by(), roll))
            .and(" " + (reality == Reality.NEGATED ? "did not " : ""))
            .and(verb(undertaking.form(), reality != Reality.NEGATED));
    if (!undertaking.to().isEmpty()) {
      words =
          words.and(
              preposition(undertaking.form()) + names.participantsInText(undertaking.to(), roll));
    }
    words = words.and(": ").and(Style.QUOTED, "\u201c" + undertaking.deed() + "\u201d");
    words = words.and(due(undertaking.due(), text));
    String standing = standing(undertaking.standing());
    if (!standing.isEmpty()) {
      words = words.and(" (" + standing + ")");
    }
    String mark = mark(reality);
    return mark.isEmpty() ? words : words.and(" ").and(Style.CAUTION, "[" + mark + "]");
  }

  static String verb(Undertaking.Form form, boolean past) {
    return switch (form) {
      case AGREED -> past ? "agreed" : "agree";
      case PLEDGED -> past ? "pledged" : "pledge";
      case OFFERED -> past ? "offered" : "offer";
      case INVITED -> past ? "invited" : "invite";
      case ASKED -> past ? "asked" : "ask";
      case DEMANDED -> past ? "demanded" : "demand";
      case REFUSED -> past ? "refused" : "refuse";
      case WARNED -> past ? "warned" : "warn";
    };
  }

  static String preposition(Undertaking.Form form) {
    return switch (form) {
      case AGREED -> " with ";
      case PLEDGED, OFFERED -> " to ";
      case DEMANDED -> " of ";
      case INVITED, ASKED, REFUSED, WARNED -> " ";
    };
  }

  /** A day that the text gives in relation to one that is not known is given in its words. */
  private static String due(When due, SourceText text) {
    if (due instanceof When.Unknown) {
      return due.evidence().map(span -> ", due \u201c" + text.quote(span) + "\u201d").orElse("");
    }
    return ", due " + Days.of(due);
  }

  private static String standing(Undertaking.Standing standing) {
    return switch (standing) {
      case ASKED -> "not answered";
      case AGREED -> "taken on";
      case REFUSED -> "turned down";
      case KEPT -> "done";
      case LAPSED -> "not kept";
      case UNKNOWN -> "";
    };
  }

  /** Form and standing tell whether it is a plan or a refusal; the rest has to be said. */
  private static String mark(Reality reality) {
    return switch (reality) {
      case OCCURRED, ONGOING, SCHEDULED, PROPOSED, REFUSED, NEGATED -> "";
      case HYPOTHETICAL, CANCELLED, DENIED, BACKGROUND -> EngagementWords.mark(reality);
    };
  }
}
