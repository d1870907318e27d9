package org.readout.app.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.account.Comparison;
import org.readout.account.Point;
import org.readout.account.Row;
import org.readout.account.Teller;
import org.readout.app.compare.ComparedReports;
import org.readout.app.json.Json;
import org.readout.app.view.AccountWords;
import org.readout.app.view.Days;
import org.readout.app.view.Lines;
import org.readout.app.view.Vocabulary;
import org.readout.app.web.Quotation;

/**
 * A point, as each side tells it.
 *
 * @param number its place among all points, counted from 1
 * @param sort how the accounts stand to each other in it, as the JSON format has it
 * @param symbol the same as a sign
 * @param kind the same in words
 * @param detail what is to be added to that
 * @param cells what each side says; empty where it has no such point
 * @param contradictions where they cannot all be right
 * @param elsewhere where others speak of the same issue
 */
public record AccountRow(
    int number,
    String sort,
    String symbol,
    String kind,
    String detail,
    List<List<Said>> cells,
    List<Contradicting> contradictions,
    List<Elsewhere> elsewhere) {

  /**
   * What an account says.
   *
   * @param teller whose account, where the column has several; else empty
   * @param day of publication, where the account has several documents; else empty
   * @param superseded whether the page no longer says it
   * @param speaker who speaks, where the words do not name him; else empty
   * @param words the quotations; never empty
   * @param line where they begin
   */
  public record Said(
      String teller,
      String day,
      boolean superseded,
      String speaker,
      List<Quotation> words,
      int line) {}

  /** The other points on an issue. */
  public record Elsewhere(String issue, String label, List<Integer> numbers) {}

  static AccountRow of(
      int number,
      Row row,
      List<AccountsPage.Side> sides,
      ComparedReports compared,
      AccountWords words) {
    Comparison comparison = compared.comparison();
    List<List<Said>> cells = new ArrayList<>();
    for (AccountsPage.Side side : sides) {
      cells.add(
          row.points().stream()
              .filter(point -> side.tellers().contains(point.teller()))
              .flatMap(point -> said(point, side, compared, words).stream())
              .toList());
    }
    return new AccountRow(
        number,
        Json.word(row.kind()),
        symbol(row.kind()),
        AccountWords.kind(row),
        AccountWords.detail(row),
        cells,
        Contradicting.of(comparison.within(row), compared::document),
        row.kind() == Row.Kind.ONLY_HERE ? elsewhere(row, comparison) : List.of());
  }

  private static Optional<Said> said(
      Point point, AccountsPage.Side side, ComparedReports compared, AccountWords words) {
    boolean severalTellers = side.tellers().size() > 1;
    return compared
        .document(point.document())
        .map(
            document ->
                new Said(
                    severalTellers || !words.name(point.teller()).equalsIgnoreCase(side.name())
                        ? EngagementPage.capitalised(words.name(point.teller()))
                        : "",
                    isOneOfSeveral(point.teller(), compared.comparison())
                        ? point.published().map(Days::of).orElse("day not known")
                        : "",
                    point.superseded(),
                    speaker(point, side, words),
                    point.words().stream()
                        .map(evidence -> Quotation.of(evidence, document))
                        .toList(),
                    new Lines(document.text().text()).of(point.span().start())));
  }

  /** Who speaks, where it is somebody else than the side itself. */
  private static String speaker(Point point, AccountsPage.Side side, AccountWords words) {
    String speaker = words.speaker(point);
    return speaker.equals(side.name()) ? "" : speaker;
  }

  private static boolean isOneOfSeveral(Teller teller, Comparison comparison) {
    return comparison.accounts().stream()
        .anyMatch(account -> account.teller().equals(teller) && account.documents().size() > 1);
  }

  private static List<Elsewhere> elsewhere(Row row, Comparison comparison) {
    List<Elsewhere> found = new ArrayList<>();
    comparison
        .elsewhere(row)
        .forEach(
            (issue, others) ->
                found.add(
                    new Elsewhere(
                        issue,
                        Vocabulary.issue(issue),
                        others.stream()
                            .map(other -> comparison.rows().indexOf(other) + 1)
                            .toList())));
    return found;
  }

  /** A sign for how accounts stand to each other; the words always stand beside it. */
  static String symbol(Row.Kind kind) {
    return switch (kind) {
      case SAME -> "=";
      case REWORDED -> "\u2248";
      case SAME_MATTER -> "\u223c";
      case ONLY_HERE -> "1";
      case DECLINED_TO_CONFIRM -> "?";
      case DENIED -> "\u2260";
      case LATER_CONFIRMED -> "+";
      case CHANGED_ON_THE_PAGE -> "\u0394";
    };
  }
}
