package org.readout.app.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.account.Account;
import org.readout.account.Comparison;
import org.readout.account.Point;
import org.readout.account.Row;
import org.readout.app.compare.ComparedReports;
import org.readout.app.json.Json;
import org.readout.app.view.AccountWords;
import org.readout.app.view.EngagementWords;
import org.readout.app.view.Words;
import org.readout.app.web.Language;
import org.readout.app.web.Problem;
import org.readout.app.web.Visit;
import org.readout.claim.Evidence;
import org.readout.source.SourceDocument;

/**
 * The whole texts of two accounts beside each other, with the points marked in both.
 *
 * @param id of the engagement
 * @param headline what it is
 * @param texts two, or one where there is no more
 * @param documents those that can be chosen
 * @param table the address of the points side by side
 */
public record AccountTexts(
    String id, Words headline, List<Text> texts, List<Choice> documents, String table) {

  private static final List<String> PLACES = List.of("left", "right");

  /**
   * A document that can be chosen, and what it is called.
   *
   * @param document its id
   */
  public record Choice(String document, String label) {}

  /**
   * A text.
   *
   * @param place {@code left} or {@code right}
   * @param document id
   * @param account whose account it gives
   * @param title what it is called
   * @param day of publication
   * @param language a BCP 47 tag
   * @param direction {@code ltr} or {@code rtl}
   * @param marked its words
   */
  public record Text(
      String place,
      String document,
      String account,
      String title,
      Optional<LocalDate> day,
      String language,
      String direction,
      MarkedAccount marked) {}

  /**
   * The texts that are asked for as {@code left} and {@code right}; else the first documents of the
   * first two accounts.
   *
   * @throws Problem when one is asked for that is none of them
   */
  static AccountTexts of(Visit visit, ComparedReports compared) {
    Comparison comparison = compared.comparison();
    AccountWords words = new AccountWords(visit.room().names());
    Map<String, String> tellers = tellers(comparison, words);
    List<String> shown = shown(visit, comparison, tellers);
    List<Text> texts = new ArrayList<>();
    for (int place = 0; place < shown.size(); place++) {
      SourceDocument document = compared.document(shown.get(place)).orElseThrow();
      Optional<String> other =
          shown.size() > 1 ? Optional.of(shown.get(1 - place)) : Optional.empty();
      String text = document.text().text();
      String language = Language.of(text);
      texts.add(
          new Text(
              PLACES.get(place),
              document.id(),
              tellers.getOrDefault(document.id(), ""),
              AccountsPage.title(document),
              document.published(),
              language,
              Language.direction(language),
              MarkedAccount.of(
                  document.text(), passages(comparison, document.id(), place, other))));
    }
    return new AccountTexts(
        comparison.entry().id(),
        new EngagementWords(visit.room().names()).headline(comparison.entry()),
        texts,
        tellers.entrySet().stream()
            .flatMap(
                each ->
                    compared
                        .document(each.getKey())
                        .map(document -> each.getValue() + ": " + AccountsPage.title(document))
                        .map(label -> new Choice(each.getKey(), label))
                        .stream())
            .toList(),
        "/engagements/" + comparison.entry().id() + "/accounts");
  }

  /** Whose account each document gives, in the order of the accounts. */
  private static Map<String, String> tellers(Comparison comparison, AccountWords words) {
    Map<String, String> tellers = new LinkedHashMap<>();
    for (Account account : comparison.accounts()) {
      String name = words.name(account.teller());
      account
          .documents()
          .forEach(
              id ->
                  tellers.merge(
                      id, name, (one, other) -> one.equals(other) ? one : one + "; " + other));
    }
    return tellers;
  }

  private static List<String> shown(
      Visit visit, Comparison comparison, Map<String, String> tellers) {
    List<String> usual =
        comparison.accounts().stream()
            .map(account -> account.documents().get(0))
            .distinct()
            .limit(PLACES.size())
            .toList();
    List<String> shown = new ArrayList<>();
    for (int place = 0; place < usual.size(); place++) {
      String document = visit.query(PLACES.get(place)).orElse(usual.get(place));
      if (!tellers.containsKey(document)) {
        throw Problem.notUnderstood(
            "\"%s\" is no document that tells of this engagement.".formatted(document));
      }
      shown.add(document);
    }
    return shown;
  }

  /** What is marked in a document, with where each mark leads. */
  private static List<MarkedAccount.Passage> passages(
      Comparison comparison, String document, int place, Optional<String> other) {
    List<MarkedAccount.Passage> passages = new ArrayList<>();
    for (int at = 0; at < comparison.rows().size(); at++) {
      Row row = comparison.rows().get(at);
      int number = at + 1;
      boolean there =
          row.points().stream().anyMatch(point -> other.equals(Optional.of(point.document())));
      boolean first = true;
      for (Point point : row.points()) {
        if (!point.document().equals(document)) {
          continue;
        }
        for (Evidence words : point.words()) {
          passages.add(
              new MarkedAccount.Passage(
                  words.span(),
                  number,
                  Json.word(row.kind()),
                  AccountWords.kind(row),
                  first ? PLACES.get(place) + "-" + number : "",
                  there
                      ? "#" + PLACES.get(1 - place) + "-" + number
                      : "/engagements/" + comparison.entry().id() + "/accounts#point-" + number,
                  there));
          first = false;
        }
      }
    }
    return passages;
  }
}
