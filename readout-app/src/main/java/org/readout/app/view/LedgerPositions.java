package org.readout.app.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.readout.claim.Reality;
import org.readout.claim.Statement;
import org.readout.ledger.Positions;
import org.readout.ledger.WordingChange;

/** Positions by issue in plain language. */
final class LedgerPositions {

  private static final int ISSUES_SHOWN = 6;
  private static final int STATEMENTS_SHOWN = 2;
  private static final int PIECES_SHOWN = 3;

  /** The issue of which somebody spoke last in front, its holders together. */
  private static final Comparator<List<Positions.Line>> NEWEST_FIRST =
      Comparator.comparing(LedgerPositions::latest, Comparator.reverseOrder())
          .thenComparing(issue -> issue.get(0).issue());

  private final LedgerLines lines;
  private final UnaryOperator<String> issues;
  private final Names names;

  /**
   * Positions.
   *
   * @param issues what to call an issue by its id
   */
  LedgerPositions(LedgerLines lines, Names names, UnaryOperator<String> issues) {
    this.lines = lines;
    this.names = names;
    this.issues = issues;
  }

  void write(Page page, List<Positions.Line> positions) {
    LedgerLines.heading(page, LedgerSection.POSITIONS);
    if (positions.isEmpty()) {
      page.line(2, Words.of(LedgerSection.POSITIONS.nothing()));
    }
    List<List<Positions.Line>> byIssue = byIssue(positions);
    Names.Roll roll = names.roll();
    for (List<Positions.Line> issue : LedgerLines.first(byIssue, ISSUES_SHOWN)) {
      page.line(2, Words.of(Style.STRONG, issues.apply(issue.get(0).issue())));
      for (Positions.Line line : issue) {
        holder(page, line, roll);
      }
    }
    LedgerLines.more(page, 2, byIssue.size(), ISSUES_SHOWN);
  }

  /** The issue of which somebody spoke last in front, its holders together. */
  static List<List<Positions.Line>> byIssue(List<Positions.Line> positions) {
    return positions.stream()
        .collect(Collectors.groupingBy(Positions.Line::issue))
        .values()
        .stream()
        .sorted(NEWEST_FIRST)
        .toList();
  }

  /** {@code China}, {@code China and Iran, together}. */
  String holders(Positions.Line line) {
    return lines.polities(line.holders()) + (line.holders().size() > 1 ? ", together" : "");
  }

  /** Who said it, without the words, and how they differ from those said before. */
  ToldLine line(Positions.Position position, Names.Roll roll) {
    return new ToldLine(
        speakers(position, roll),
        position.change().map(this::change).stream().toList(),
        List.of(ToldLine.Ground.of(position.told())));
  }

  private static Words speakers(Positions.Position position, Names.Roll roll) {
    Statement statement = (Statement) position.told().claim().content();
    boolean denied = position.told().claim().reality() == Reality.DENIED;
    return Words.of(Names.list(statement.speakers().stream().map(roll::call).toList()))
        .and(Style.CAUTION, denied ? " [said not to have been said]" : "");
  }

  private void holder(Page page, Positions.Line line, Names.Roll roll) {
    page.line(4, Words.of(holders(line)));
    for (Positions.Position position : LedgerLines.newest(line.statements(), STATEMENTS_SHOWN)) {
      page.line(
          6,
          8,
          speakers(position, roll)
              .and(Style.FAINT, ", " + lines.source(position.told()) + ": ")
              .and(Style.QUOTED, "\u201c" + LedgerLines.shortened(position.words()) + "\u201d"));
      position.change().ifPresent(change -> page.line(8, 10, change(change)));
    }
    LedgerLines.more(page, 6, line.statements().size(), STATEMENTS_SHOWN);
  }

  private Words change(WordingChange change) {
    String since = " as in " + lines.source(change.since());
    if (change.none()) {
      return Words.of(Style.FAINT, "same words" + since);
    }
    Words words =
        Words.of(Style.CAUTION, "changed")
            .and(Style.FAINT, " since " + lines.source(change.since()) + ":");
    words = words.and(pieces(" dropped ", change.dropped()));
    return words.and(pieces(change.dropped().isEmpty() ? " new " : ", new ", change.added()));
  }

  private static Words pieces(String what, List<String> pieces) {
    return pieces.isEmpty()
        ? Words.none()
        : Words.of(
            Style.FAINT,
            what
                + pieces.stream()
                    .limit(PIECES_SHOWN)
                    .map(piece -> "\u201c" + LedgerLines.shortened(piece) + "\u201d")
                    .collect(Collectors.joining(", ")));
  }

  private static LocalDate latest(List<Positions.Line> issue) {
    return issue.stream()
        .flatMap(line -> line.latest().told().published().stream())
        .max(LocalDate::compareTo)
        .orElse(LocalDate.MIN);
  }
}
