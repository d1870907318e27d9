package org.readout.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.readout.conflict.Contradiction;
import org.readout.conflict.Saying;
import org.readout.record.EngagementEntry;

/**
 * The accounts of one engagement, side by side.
 *
 * @param entry the engagement
 * @param accounts governments' own texts first, then what newsrooms tell as their word, then
 *     newsrooms; each kind by publication
 * @param unheard ids of the sides of which there is no account, neither their own nor told by
 *     others
 * @param particulars what is told of the engagement itself, and by whom
 * @param contradictions where the accounts cannot all be right
 * @param rows the points, in the order of the first account, with what others have where they have
 *     it
 */
public record Comparison(
    EngagementEntry entry,
    List<Account> accounts,
    List<String> unheard,
    List<Particular> particulars,
    List<Contradiction> contradictions,
    List<Row> rows) {

  /** Copies the lists. */
  public Comparison {
    accounts = List.copyOf(accounts);
    unheard = List.copyOf(unheard);
    particulars = List.copyOf(particulars);
    contradictions = List.copyOf(contradictions);
    rows = List.copyOf(rows);
  }

  /**
   * Compares what {@code documents} tell of an engagement.
   *
   * @param documents those that the entry rests on, in any order
   */
  public static Comparison of(EngagementEntry entry, List<ToldDocument> documents) {
    return new Comparing(entry, documents, AlignmentRules.standard()).comparison();
  }

  /** The contradictions of which both sides stand in {@code row}. */
  public List<Contradiction> within(Row row) {
    return contradictions.stream()
        .filter(each -> holds(row, each.one()) && holds(row, each.other()))
        .toList();
  }

  private static boolean holds(Row row, Saying saying) {
    return row.points().stream().anyMatch(point -> point.holds(saying));
  }

  /**
   * What other accounts say on the issues of a row, elsewhere: the other rows, by issue. An issue
   * of which half the rows speak is that of the whole engagement, and leads nowhere.
   */
  public Map<String, List<Row>> elsewhere(Row row) {
    Set<Teller> tellers = row.points().stream().map(Point::teller).collect(Collectors.toSet());
    Map<String, List<Row>> found = new TreeMap<>();
    for (String issue : issues(row)) {
      List<Row> speaking = rows.stream().filter(other -> issues(other).contains(issue)).toList();
      List<Row> others =
          speaking.stream()
              .filter(other -> !other.equals(row))
              .filter(
                  other ->
                      other.points().stream()
                          .anyMatch(
                              point ->
                                  point.issues().contains(issue)
                                      && !tellers.contains(point.teller())))
              .toList();
      if (!others.isEmpty() && 2 * speaking.size() <= rows.size()) {
        found.put(issue, others);
      }
    }
    return found;
  }

  private static Set<String> issues(Row row) {
    return row.points().stream()
        .flatMap(point -> point.issues().stream())
        .collect(Collectors.toSet());
  }

  /** Whether the record has a text of the side's own. */
  public boolean hasOwnText(String side) {
    return accounts.stream()
        .map(Account::teller)
        .anyMatch(
            teller ->
                teller.kind() == Teller.Kind.OWN && teller.polity().equals(Optional.of(side)));
  }
}
