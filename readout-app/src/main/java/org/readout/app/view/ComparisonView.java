package org.readout.app.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.readout.account.Account;
import org.readout.account.Comparison;
import org.readout.account.Point;
import org.readout.account.Row;
import org.readout.account.Teller;
import org.readout.app.compare.ComparedReports;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Claim;
import org.readout.claim.Evidence;
import org.readout.claim.Statement;
import org.readout.conflict.Contradiction;
import org.readout.source.SourceDocument;

/** The accounts of one engagement side by side, in plain language. */
public final class ComparisonView {

  private final Names names;
  private final UnaryOperator<String> issues;
  private final EngagementWords engagements;

  /**
   * A view that calls people and states by {@code names}.
   *
   * @param issues the name for the id of an issue
   */
  public ComparisonView(Names names, UnaryOperator<String> issues) {
    this.names = names;
    this.issues = issues;
    this.engagements = new EngagementWords(names);
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
    new ParticularLines(names).write(page, comparison, this::name);
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
    for (String side : comparison.unheard()) {
      page.line(
          2,
          4,
          Words.of(
              Style.CAUTION,
              "No account of %s in this record (%s looked at)."
                  .formatted(
                      inText(side),
                      compared.lookedAt() == 1
                          ? "1 document"
                          : compared.lookedAt() + " documents")));
    }
    List<String> told =
        comparison.accounts().stream()
            .map(Account::teller)
            .filter(teller -> teller.kind() == Teller.Kind.TOLD)
            .flatMap(teller -> teller.polity().stream())
            .filter(side -> !comparison.hasOwnText(side))
            .distinct()
            .toList();
    if (!told.isEmpty()) {
      page.line(
          2,
          4,
          Words.of(
              Style.FAINT,
              "No own text of "
                  + String.join(" or ", told.stream().map(this::inText).toList())
                  + " is in this record: \u201conly here\u201d says what these accounts have, not what"
                  + " a side left out."));
    }
  }

  private void account(Page page, Teller teller, SourceDocument document) {
    page.line(
        2,
        4,
        Words.of(Style.STRONG, name(teller))
            .and(manner(teller, document))
            .and(", " + document.published().map(Days::of).orElse("day not known"))
            .and(Style.FAINT, " (" + document.uri().orElse(document.name()) + ")"));
  }

  private static String manner(Teller teller, SourceDocument document) {
    return switch (teller.kind()) {
      case OWN -> ", own text: " + document.publisher().orElse("publisher not known");
      case TOLD -> "";
      case NEWSROOM -> " in its own name";
    };
  }

  private String name(Teller teller) {
    return switch (teller.kind()) {
      case OWN -> polity(teller);
      case TOLD -> polity(teller) + " as told by " + teller.publisher().orElse("");
      case NEWSROOM -> teller.publisher().orElse("");
    };
  }

  private String polity(Teller teller) {
    return names.polity(new ActorRef.Known(teller.polity().orElseThrow()));
  }

  private String inText(String polity) {
    return Names.withArticle(names.polity(new ActorRef.Known(polity)));
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
    Words words = Words.of(Style.STRONG, name(point.teller()));
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

  /** Who speaks, where the words do not name him. */
  private String speaker(Point point) {
    Set<String> speakers = new LinkedHashSet<>();
    for (Claim claim : point.claims()) {
      if (claim.content() instanceof Statement statement) {
        for (Actor speaker : statement.speakers()) {
          String name = names.shortly(speaker);
          if (Stream.of(name.split(" ", -1)).noneMatch(part -> isIn(part, point.quote()))) {
            speakers.add(name);
          }
        }
      }
    }
    return speakers.isEmpty() ? "" : " (" + Names.list(List.copyOf(speakers)) + ")";
  }

  private static boolean isIn(String part, String quote) {
    return part.length() > 2 && quote.contains(part);
  }

  private static String quotes(Point point) {
    List<String> quotes = new ArrayList<>();
    for (Evidence words : point.words()) {
      quotes.add("\u201c" + words.quote() + "\u201d");
    }
    return String.join(" ... ", quotes);
  }

  private Words kind(Row row) {
    return switch (row.kind()) {
      case SAME -> Words.of(Style.STRONG, "Same");
      case REWORDED -> Words.of(Style.STRONG, "Reworded");
      case SAME_MATTER -> Words.of(Style.STRONG, "Same matter").and(", told differently");
      case ONLY_HERE -> Words.of(Style.STRONG, "Only here").and(", more than once");
      case DECLINED_TO_CONFIRM -> Words.of(Style.CAUTION, "Declined to confirm");
      case DENIED -> Words.of(Style.CAUTION, "Denied");
      case LATER_CONFIRMED ->
          Words.of(Style.CAUTION, "Confirmed later")
              .and(latest(row).map(day -> ", on " + Days.of(day)).orElse(""));
      case CHANGED_ON_THE_PAGE ->
          Words.of(
              Style.CAUTION,
              row.points().stream().allMatch(Point::superseded)
                  ? "No longer on the page"
                  : "Changed on the page");
    };
  }

  private static Optional<LocalDate> latest(Row row) {
    return row.points().stream()
        .flatMap(point -> point.published().stream())
        .max(LocalDate::compareTo);
  }
}
