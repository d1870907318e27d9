package org.readout.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.readout.account.Account;
import org.readout.account.Comparison;
import org.readout.account.Point;
import org.readout.account.Row;
import org.readout.account.Teller;
import org.readout.app.compare.ComparedReports;
import org.readout.claim.Evidence;
import org.readout.conflict.Contradiction;
import org.readout.source.SourceDocument;

/** The accounts of one engagement side by side, in plain language. */
public final class ComparisonView {

  private final Names names;
  private final UnaryOperator<String> issues;
  private final EngagementWords engagements;
  private final AccountWords accounts;

  /**
   * A view that calls people and states by {@code names}.
   *
   * @param issues the name for the id of an issue
   */
  public ComparisonView(Names names, UnaryOperator<String> issues) {
    this.names = names;
    this.issues = issues;
    this.engagements = new EngagementWords(names);
    this.accounts = new AccountWords(names);
  }

  /**
   * Writes the comparison.
   *
   * @param rows those of its rows that are asked for
   */
  public void write(Page page, ComparedReports compared, List<Row> rows) {
    Comparison comparison = compared.comparison();
    page.line(0, 2, engagements.headline(comparison.entry()));
    page.line(2, Words.of(Style.FAINT, "id " + comparison.entry().id()));
    page.blank();
    accounts(page, compared);
    new ParticularLines(names).write(page, comparison, accounts::name);
    differences(page, comparison);
    page.blank();
    page.line(0, Words.of(Style.STRONG, "Point by point"));
    int number = 0;
    for (Row row : comparison.rows()) {
      number++;
      if (rows.contains(row)) {
        page.blank();
        write(page, number, row, compared);
      }
    }
    if (rows.isEmpty()) {
      page.blank();
      page.line(
          0,
          Words.of(
              comparison.rows().isEmpty()
                  ? "No account says more than that it took place."
                  : "No row of this kind."));
    }
  }

  private void accounts(Page page, ComparedReports compared) {
    Comparison comparison = compared.comparison();
    page.line(0, Words.of(Style.STRONG, "Accounts"));
    for (Account account : comparison.accounts()) {
      for (String id : account.documents()) {
        compared.document(id).ifPresent(document -> account(page, account.teller(), document));
      }
    }
    accounts
        .unheard(comparison, compared.lookedAt())
        .forEach(sentence -> page.line(2, 4, Words.of(Style.CAUTION, sentence)));
    accounts
        .withoutOwnText(comparison)
        .ifPresent(sentence -> page.line(2, 4, Words.of(Style.FAINT, sentence)));
  }

  private void account(Page page, Teller teller, SourceDocument document) {
    page.line(
        2,
        4,
        Words.of(Style.STRONG, accounts.name(teller))
            .and(manner(teller, document))
            .and(", " + document.published().map(Days::of).orElse("day not known"))
            .and(Style.FAINT, " (" + document.uri().orElse(document.name()) + ")"));
  }

  private static String manner(Teller teller, SourceDocument document) {
    String manner = AccountWords.manner(teller, document);
    return teller.kind() == Teller.Kind.OWN ? ", " + manner : manner.isEmpty() ? "" : " " + manner;
  }

  /** What contradicts in a row stands with the row. */
  private static void differences(Page page, Comparison comparison) {
    Disagreements.write(
        page,
        comparison.contradictions().stream()
            .filter(
                each ->
                    comparison.rows().stream()
                        .noneMatch(row -> comparison.within(row).contains(each)))
            .toList());
  }

  private void write(Page page, int number, Row row, ComparedReports compared) {
    Comparison comparison = compared.comparison();
    String heading = number + ". ";
    if (row.kind() == Row.Kind.ONLY_HERE && row.points().size() == 1) {
      Words words = Words.of(heading).and(Style.STRONG, "Only here").and(": ");
      page.line(0, heading.length(), words.and(told(row.points().get(0), compared)));
    } else {
      page.line(0, heading.length(), Words.of(heading).and(kind(row)));
      row.points()
          .forEach(
              point -> page.line(heading.length(), heading.length() + 2, told(point, compared)));
    }
    for (Contradiction contradiction : comparison.within(row)) {
      boolean sure = contradiction.degree() == Contradiction.Degree.CONTRADICTS;
      page.line(
          heading.length(),
          heading.length() + 2,
          Words.of(Style.CAUTION, sure ? "They contradict each other: " : "They may not agree: ")
              .and(contradiction.sentence()));
    }
    elsewhere(page, heading.length(), row, comparison);
  }

  private void elsewhere(Page page, int indent, Row row, Comparison comparison) {
    if (row.kind() != Row.Kind.ONLY_HERE) {
      return;
    }
    List<String> references = new ArrayList<>();
    comparison
        .elsewhere(row)
        .forEach(
            (issue, others) ->
                references.add(
                    "on "
                        + issues.apply(issue)
                        + " see also "
                        + Names.list(
                            others.stream()
                                .map(other -> String.valueOf(comparison.rows().indexOf(other) + 1))
                                .toList())));
    if (!references.isEmpty()) {
      page.line(
          indent,
          indent + 2,
          Words.of(Style.FAINT, EntryView.capitalised(String.join("; ", references) + ".")));
    }
  }

  /** Whose account, where in it, and the words. */
  private Words told(Point point, ComparedReports compared) {
    Words words = Words.of(Style.STRONG, accounts.name(point.teller()));
    if (isOneOfSeveral(point, compared.comparison())) {
      words = words.and(", " + point.published().map(Days::of).orElse("day not known"));
    }
    if (point.superseded()) {
      words = words.and(Style.CAUTION, ", as the page was before");
    }
    words = words.and(place(point, compared)).and(speaker(point)).and(": ");
    return words.and(Style.QUOTED, quotes(point));
  }

  private static boolean isOneOfSeveral(Point point, Comparison comparison) {
    return comparison.accounts().stream()
        .anyMatch(
            account -> account.teller().equals(point.teller()) && account.documents().size() > 1);
  }

  private static Words place(Point point, ComparedReports compared) {
    return compared
        .document(point.document())
        .map(document -> new Lines(document.text().text()).of(point.span().start()))
        .map(line -> Words.of(Style.FAINT, ", line " + line))
        .orElse(Words.none());
  }

  private String speaker(Point point) {
    String speaker = accounts.speaker(point);
    return speaker.isEmpty() ? "" : " (" + speaker + ")";
  }

  private static String quotes(Point point) {
    List<String> quotes = new ArrayList<>();
    for (Evidence words : point.words()) {
      quotes.add("\u201c" + words.quote() + "\u201d");
    }
    return String.join(" ... ", quotes);
  }

  private static Words kind(Row row) {
    Style style =
        switch (row.kind()) {
          case SAME, REWORDED, SAME_MATTER, ONLY_HERE -> Style.STRONG;
          case DECLINED_TO_CONFIRM, DENIED, LATER_CONFIRMED, CHANGED_ON_THE_PAGE -> Style.CAUTION;
        };
    return Words.of(style, AccountWords.kind(row)).and(AccountWords.detail(row));
  }
}
