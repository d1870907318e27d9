package org.readout.app.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.readout.claim.Statement;
import org.readout.ledger.Positions;
import org.readout.ledger.WordingChange;

/** Positions by issue in plain language. */
final class LedgerPositions {

  private static final int STATEMENTS_SHOWN = 3;
  private static final int PIECES_SHOWN = 3;

  /** The issue of which somebody spoke last in front, its holders together. */
  private static final Comparator<List<Positions.Line>> NEWEST_FIRST =
      Comparator.comparing(LedgerPositions::latest, Comparator.reverseOrder())
          .thenComparing(issue -> issue.get(0).issue());

  private final LedgerLines lines;
  private final UnaryOperator<String> issues;
  private final StatementWords statements;
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
    this.statements = new StatementWords(names);
  }

  void write(Page page, List<Positions.Line> positions) {
    LedgerLines.heading(page, "Positions");
    if (positions.isEmpty()) {
      page.line(2, Words.of("No statement on an issue that Readout knows."));
    }
    List<List<Positions.Line>> byIssue =
        positions.stream().collect(Collectors.groupingBy(Positions.Line::issue)).values().stream()
            .sorted(NEWEST_FIRST)
            .toList();
    for (List<Positions.Line> issue : LedgerLines.first(byIssue)) {
      page.line(2, Words.of(Style.STRONG, issues.apply(issue.get(0).issue())));
      for (Positions.Line line : issue) {
        holder(page, line);
      }
    }
    LedgerLines.more(page, 2, byIssue.size());
  }

  private void holder(Page page, Positions.Line line) {
    String together = line.holders().size() > 1 ? ", together" : "";
    page.line(4, Words.of(lines.polities(line.holders()) + together));
    Names.Roll roll = names.roll();
    for (Positions.Position position : LedgerLines.newest(line.statements(), STATEMENTS_SHOWN)) {
      Statement statement = (Statement) position.told().claim().content();
      page.line(
          6,
          8,
          Words.of(Style.FAINT, LedgerLines.source(position.told()) + ": ")
              .and(statements.headline(statement, position.told().claim().reality(), roll))
              .and(position.verbatim() ? ": " : " (reported): ")
              .and(Style.QUOTED, "\u201c" + LedgerLines.shortened(position.words()) + "\u201d"));
      position.change().ifPresent(change -> page.line(8, 10, change(change)));
    }
    LedgerLines.more(page, 6, line.statements().size(), STATEMENTS_SHOWN);
  }

  private static Words change(WordingChange change) {
    String since = " as in " + LedgerLines.source(change.since());
    if (change.none()) {
      return Words.of(Style.FAINT, "same words" + since);
    }
    Words words =
        Words.of(Style.CAUTION, "changed")
            .and(Style.FAINT, " since " + LedgerLines.source(change.since()) + ":");
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
