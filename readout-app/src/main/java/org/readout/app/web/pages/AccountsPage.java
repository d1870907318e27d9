package org.readout.app.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.account.Account;
import org.readout.account.Comparison;
import org.readout.account.Row;
import org.readout.account.Teller;
import org.readout.app.compare.ComparedReports;
import org.readout.app.compare.Rows;
import org.readout.app.contents.RecordContents;
import org.readout.app.decide.Deciding;
import org.readout.app.json.ComparisonJson;
import org.readout.app.view.AccountWords;
import org.readout.app.view.EngagementWords;
import org.readout.app.view.Vocabulary;
import org.readout.app.view.Words;
import org.readout.app.web.Answer;
import org.readout.app.web.Frame;
import org.readout.app.web.Problem;
import org.readout.app.web.Route;
import org.readout.app.web.Visit;
import org.readout.claim.ActorRef;
import org.readout.claim.Claim;
import org.readout.record.EngagementEntry;
import org.readout.source.SourceDocument;

/**
 * {@code /engagements/{id}/accounts}: what each side says of an engagement, side by side.
 *
 * @param id of the engagement
 * @param headline what it is
 * @param sides whose accounts there are, a column each
 * @param missing what there is no account of, in sentences
 * @param caution what the comparison cannot tell because a side's own text is missing
 * @param particulars what is told of the engagement itself
 * @param contradictions where the accounts cannot all be right, but for what stands in one row
 * @param rows the points asked for
 * @param choices which of them one may see alone
 */
public record AccountsPage(
    String id,
    Words headline,
    List<Side> sides,
    List<String> missing,
    Optional<String> caution,
    List<ParticularRow> particulars,
    List<Contradicting> contradictions,
    List<AccountRow> rows,
    List<Choice> choices) {

  private static final String ONLY = "only";

  // More columns than this are too narrow to read.
  private static final int MOST_COLUMNS = 4;

  /**
   * A column: the texts of one government and what newsrooms tell as its word, or newsrooms.
   *
   * @param name whose accounts they are
   * @param tellers who tells
   * @param sources where
   */
  public record Side(String name, List<Teller> tellers, List<Source> sources) {}

  /**
   * A document of an account.
   *
   * @param teller whose account it gives, where that is not the name of the column
   * @param manner in what manner
   * @param title what it is called
   * @param day of publication
   * @param path its address
   */
  public record Source(
      String teller, String manner, String title, Optional<LocalDate> day, String path) {}

  /** What each side tells of one particular; an empty list where it says nothing. */
  public record ParticularRow(String label, List<List<ParticularValue>> cells) {}

  /**
   * What a side tells of a particular.
   *
   * @param path where it says so; empty where it stands behind another value
   */
  public record ParticularValue(String words, Optional<String> path) {}

  /** Which rows: its label, how many there are, its address, and whether they are shown now. */
  public record Choice(String label, int count, String path, boolean chosen) {}

  /** Whether there are too many columns to stand beside each other. */
  public boolean stacked() {
    return sides.size() > MOST_COLUMNS;
  }

  /** The page's address. */
  public static List<Route> routes() {
    return List.of(Route.page("/engagements/{id}/accounts", AccountsPage::answer));
  }

  private static Answer answer(Visit visit) {
    return FoundEngagement.answer(
        visit, "/accounts", (contents, entry) -> answer(visit, contents, entry));
  }

  private static Answer answer(Visit visit, RecordContents contents, EngagementEntry entry) {
    ComparedReports compared = ComparedReports.of(visit.store(), contents, entry);
    Comparison comparison = compared.comparison();
    List<Rows> sorts = visit.constants(ONLY, Rows.class);
    List<Row> rows = Rows.of(comparison, sorts);
    Frame frame = Frame.of(visit, "/engagements", "Accounts side by side");
    return new Answer.Page(
        frame,
        isTexts(visit) ? "account-texts" : "accounts",
        isTexts(visit)
            ? AccountTexts.of(visit, compared)
            : of(visit, compared, Deciding.claimsOf(visit.store(), entry), rows, sorts),
        () -> ComparisonJson.write(comparison, rows, compared.documents(), compared.lookedAt()));
  }

  private static boolean isTexts(Visit visit) {
    Optional<String> view = visit.query("view");
    if (view.isPresent() && !view.get().equals("texts")) {
      throw Problem.notUnderstood(
          "There is no view \"%s\". Leave it out for the points side by side, or write texts."
              .formatted(view.get()));
    }
    return view.isPresent();
  }

  private static AccountsPage of(
      Visit visit, ComparedReports compared, List<Claim> told, List<Row> rows, List<Rows> sorts) {
    Comparison comparison = compared.comparison();
    EngagementEntry entry = comparison.entry();
    AccountWords words = new AccountWords(visit.room().names());
    List<Side> sides = sides(compared, words);
    List<AccountRow> made = new ArrayList<>();
    for (int place = 0; place < comparison.rows().size(); place++) {
      Row row = comparison.rows().get(place);
      if (rows.contains(row)) {
        made.add(AccountRow.of(place + 1, row, sides, compared, words));
      }
    }
    return new AccountsPage(
        entry.id(),
        new EngagementWords(visit.room().names()).headline(entry),
        sides,
        words.unheard(comparison, compared.lookedAt()),
        words.withoutOwnText(comparison),
        AccountParticulars.of(sides, compared, told, words),
        Contradicting.of(
            comparison.contradictions().stream()
                .filter(
                    each ->
                        comparison.rows().stream()
                            .noneMatch(row -> comparison.within(row).contains(each)))
                .toList(),
            compared::document),
        made,
        choices(visit, comparison, sorts));
  }

  /**
   * A column a government, of its own text or, where the record has none, of what others tell as
   * its word; and one for each newsroom, of what it tells otherwise.
   */
  private static List<Side> sides(ComparedReports compared, AccountWords words) {
    Map<String, List<Account>> columns = columns(compared.comparison(), false);
    if (columns.size() > MOST_COLUMNS) {
      columns = columns(compared.comparison(), true);
    }
    List<Side> sides = new ArrayList<>();
    columns.forEach(
        (name, accounts) ->
            sides.add(
                new Side(
                    name,
                    accounts.stream().map(Account::teller).toList(),
                    accounts.stream()
                        .flatMap(account -> sources(account, name, compared, words))
                        .toList())));
    return sides;
  }

  /**
   * The accounts by what their columns are called.
   *
   * @param together whether all newsrooms share one
   */
  private static Map<String, List<Account>> columns(Comparison comparison, boolean together) {
    Map<String, List<Account>> columns = new LinkedHashMap<>();
    for (Account account : comparison.accounts()) {
      Teller teller = account.teller();
      boolean ofSide =
          teller.kind() == Teller.Kind.OWN
              || (teller.kind() == Teller.Kind.TOLD
                  && !comparison.hasOwnText(teller.polity().orElse("")));
      String name =
          ofSide
              ? Vocabulary.names().polity(new ActorRef.Known(teller.polity().orElseThrow()))
              : together
                  ? "Newsrooms"
                  : EngagementPage.capitalised(teller.publisher().orElse("Publisher not known"));
      columns.computeIfAbsent(name, unused -> new ArrayList<>()).add(account);
    }
    return columns;
  }

  private static Stream<Source> sources(
      Account account, String column, ComparedReports compared, AccountWords words) {
    String teller = words.name(account.teller());
    return account.documents().stream()
        .flatMap(id -> compared.document(id).stream())
        .map(
            document ->
                new Source(
                    teller.equalsIgnoreCase(column) ? "" : teller,
                    AccountWords.manner(account.teller(), document),
                    title(document),
                    document.published(),
                    "/documents/" + document.id()));
  }

  /** What a document is called: its title, or the name of its file. */
  static String title(SourceDocument document) {
    String name = document.name();
    return document.title().orElse(name.substring(name.lastIndexOf('/') + 1));
  }

  private static List<Choice> choices(Visit visit, Comparison comparison, List<Rows> sorts) {
    String all = Addresses.without(visit.here(), ONLY);
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("All points", comparison.rows().size(), all, sorts.isEmpty()));
    for (Rows sort : Rows.values()) {
      choices.add(
          new Choice(
              switch (sort) {
                case HERE -> "In one account only";
                case SHARED -> "In more than one";
                case DIFFERING -> "On which they differ";
              },
              Rows.of(comparison, List.of(sort)).size(),
              Addresses.with(all, ONLY, org.readout.app.json.Json.word(sort)),
              sorts.equals(List.of(sort))));
    }
    return choices;
  }
}
