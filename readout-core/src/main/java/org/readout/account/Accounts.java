package org.readout.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.claim.Claim;

/** Makes accounts of what several documents tell. */
final class Accounts {

  private final Map<String, Optional<LocalDate>> published = new HashMap<>();
  private final Map<Teller, Set<String>> documents = new LinkedHashMap<>();

  /**
   * Those who tell of the engagement.
   *
   * @param told the claims about the engagement itself: who tells no more than that has an account
   *     all the same
   */
  Accounts(List<ToldDocument> documents, List<Claim> told) {
    documents.forEach(document -> published.put(document.id(), document.published()));
    told.forEach(claim -> note(Teller.of(claim), claim.document()));
  }

  private void note(Teller teller, String document) {
    documents.computeIfAbsent(teller, unused -> new LinkedHashSet<>()).add(document);
  }

  /** The accounts, nearest to the source first, then by publication. */
  List<Account> of(List<Point> points) {
    Map<Teller, List<Point>> byTeller = new HashMap<>();
    for (Point point : points) {
      note(point.teller(), point.page());
      byTeller.computeIfAbsent(point.teller(), unused -> new ArrayList<>()).add(point);
    }
    Comparator<Point> inOrder =
        Comparator.comparing((Point point) -> day(point.page()))
            .thenComparing(Point::page)
            .thenComparing(Point::superseded, Comparator.reverseOrder())
            .thenComparing(Point::document)
            .thenComparing(Point::span);
    List<Account> accounts = new ArrayList<>();
    documents.forEach(
        (teller, ids) -> {
          Set<String> byDay =
              new TreeSet<>(Comparator.comparing(this::day).thenComparing(id -> id));
          byDay.addAll(ids);
          List<Point> own = new ArrayList<>(byTeller.getOrDefault(teller, List.of()));
          own.sort(inOrder);
          accounts.add(new Account(teller, List.copyOf(byDay), own));
        });
    accounts.sort(
        Comparator.comparing((Account account) -> account.teller().kind())
            .thenComparing(account -> day(account.documents().get(0)))
            .thenComparing(account -> -account.points().size())
            .thenComparing(account -> account.teller().polity().orElse(""))
            .thenComparing(account -> account.teller().publisher().orElse("")));
    return List.copyOf(accounts);
  }

  private LocalDate day(String document) {
    return published.getOrDefault(document, Optional.empty()).orElse(LocalDate.MAX);
  }
}
