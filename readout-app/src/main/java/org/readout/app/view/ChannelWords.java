package org.readout.app.view;

import org.readout.claim.ChannelNotice;
import org.readout.claim.Reality;
import org.readout.claim.When;

/** Notices of channels, as a line of a board: between whom, what, how it stands. */
final class ChannelWords {

  private final Names names;

  ChannelWords(Names names) {
    this.names = names;
  }

  /** {@code Russia and Norway, crisis line: refused (“the old hotline”)}. */
  Words headline(ChannelNotice notice, Reality reality) {
    Words words =
        Words.of(Style.STRONG, Names.list(notice.sides().stream().map(names::polity).toList()))
            .and(", " + kind(notice.kind()) + ": ")
            .and(style(notice.status()), status(notice.status()))
            .and(since(notice))
            .and(Style.QUOTED, " (\u201c" + notice.name() + "\u201d)");
    String mark = mark(reality);
    return mark.isEmpty() ? words : words.and(" ").and(Style.CAUTION, "[" + mark + "]");
  }

  static String kind(ChannelNotice.Kind kind) {
    return switch (kind) {
      case LEADERS -> "leaders";
      case FOREIGN_MINISTERS -> "foreign ministers";
      case MILITARY -> "militaries";
      case CRISIS_LINE -> "crisis line";
      case TRADE -> "trade";
      case OTHER -> "other contact";
    };
  }

  static String status(ChannelNotice.Status status) {
    return switch (status) {
      case OPEN -> "open";
      case PROPOSED -> "proposed";
      case AGREED_IN_PRINCIPLE -> "agreed in principle";
      case REFUSED -> "refused";
      case SUSPENDED -> "suspended";
      case RESUMED -> "resumed";
      case USED -> "used";
      case UNANSWERED -> "unanswered";
    };
  }

  private static Style style(ChannelNotice.Status status) {
    return switch (status) {
      case OPEN, RESUMED, USED -> Style.PLAIN;
      case PROPOSED, AGREED_IN_PRINCIPLE, REFUSED, SUSPENDED, UNANSWERED -> Style.CAUTION;
    };
  }

  /** A line stands open or suspended for a time; all else that becomes of it is of a day. */
  private static String since(ChannelNotice notice) {
    if (notice.since() instanceof When.Unknown) {
      return "";
    }
    boolean lasts =
        notice.status() == ChannelNotice.Status.OPEN
            || notice.status() == ChannelNotice.Status.SUSPENDED;
    return (lasts ? " since " : ", ") + Days.of(notice.since());
  }

  /** The status tells how a channel stands; what is left to be said is that it is not so now. */
  private static String mark(Reality reality) {
    return switch (reality) {
      case OCCURRED, ONGOING, SCHEDULED, PROPOSED, REFUSED, CANCELLED -> "";
      case HYPOTHETICAL, DENIED, NEGATED, BACKGROUND -> EngagementWords.mark(reality);
    };
  }
}
