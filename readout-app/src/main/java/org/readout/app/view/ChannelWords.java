package org.readout.app.view;

import org.readout.claim.ChannelNotice;
import org.readout.claim.Reality;
import org.readout.claim.When;
import org.readout.ledger.ChannelLine;
import org.readout.record.ToldClaim;

/** Notices of channels, as a line of a board: between whom, what, how it stands. */
public final class ChannelWords {

  private final Names names;

  /** Words that call states by {@code names}. */
  public ChannelWords(Names names) {
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

  /** {@code foreign ministers}. */
  public static String kind(ChannelNotice.Kind kind) {
    return switch (kind) {
      case LEADERS -> "leaders";
      case FOREIGN_MINISTERS -> "foreign ministers";
      case MILITARY -> "militaries";
      case CRISIS_LINE -> "crisis line";
      case TRADE -> "trade";
      case OTHER -> "other contact";
    };
  }

  /** {@code agreed in principle}. */
  public static String status(ChannelNotice.Status status) {
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

  /** How a line stands now, and since when: {@code suspended since Tuesday 2 August 2022}. */
  public static Words standing(ChannelLine line) {
    return line.now().map(ChannelWords::standing).orElseGet(() -> asked(line));
  }

  private static Words standing(ChannelLine.Stage stage) {
    Words words =
        switch (stage.standing()) {
          case OPEN -> Words.of("open");
          case SUSPENDED -> Words.of(Style.CAUTION, "suspended");
          case DISPUTED -> Words.of(Style.CAUTION, "disputed");
        };
    if (stage.standing() == ChannelLine.Standing.DISPUTED) {
      return words.and(", as reports of one day differ");
    }
    return stage.since() instanceof When.Unknown
        ? words.and(
            stage
                .told()
                .get(stage.told().size() - 1)
                .published()
                .map(day -> ", as said on " + Days.shortly(day))
                .orElse(", as said on a day not known"))
        : words.and(" since " + Days.of(stage.since()));
  }

  /** Where nothing says how it stands, what was last asked says most. */
  private static Words asked(ChannelLine line) {
    if (line.requests().isEmpty()) {
      return Words.of("no report says how it stands");
    }
    ToldClaim latest = line.requests().get(line.requests().size() - 1);
    return Words.of(
            Style.CAUTION, ChannelWords.status(((ChannelNotice) latest.claim().content()).status()))
        .and(
            latest
                .published()
                .map(day -> ", as said on " + Days.shortly(day))
                .orElse(", as said on a day not known"));
  }
}
