package org.readout.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readout.app.json.Json;
import org.readout.claim.Actor;
import org.readout.claim.Party;
import org.readout.ledger.CountedActs;
import org.readout.record.ClaimLink;
import org.readout.record.Concerns;
import org.readout.record.EngagementEntry;
import org.readout.record.ToldClaim;

/** The tables by which engagements are found and counted. */
final class EntryConcernRows {

  /** The table of numbers of engagements. */
  static final List<String> TALLY =
      List.of("entry_tally", "subject", "month", "form", "reality", "main", "disputed", "told");

  /** In the table of numbers, more documents than these are these. */
  static final int MANY = 5;

  /** A day that is not known sorts before all others. */
  static final String NO_DAY = "";

  /** In place of the day on which an engagement counts that took place on an unknown day. */
  static final String UNDATED = "undated";

  private static final int MONTH_LENGTH = "2025-09".length();

  private final Connection connection;
  private final Tally entries = new Tally(TALLY);
  private final Tally everything = new Tally(Tally.OF_EVERYTHING);

  EntryConcernRows(Connection connection) {
    this.connection = connection;
  }

  /** The month of {@code day}, which may be empty. */
  static String month(String day) {
    return day.isEmpty() ? "" : day.substring(0, MONTH_LENGTH);
  }

  static String day(EngagementEntry entry) {
    return entry.when().firstDay().map(LocalDate::toString).orElse(NO_DAY);
  }

  /** Takes {@code gone} out and puts {@code added} in. */
  void replace(List<EngagementEntry> gone, List<EngagementEntry> added, Map<String, ToldClaim> told)
      throws SQLException {
    List<Object[]> deletions = new ArrayList<>();
    for (EngagementEntry entry : gone) {
      for (String subject : subjects(entry).keySet()) {
        deletions.add(new Object[] {subject, day(entry), entry.id()});
      }
      count(entry, -1);
    }
    Sql.batch(
        connection,
        "DELETE FROM entry_concern WHERE subject = ? AND day = ? AND entry = ?",
        deletions);
    List<Object[]> insertions = new ArrayList<>();
    for (EngagementEntry entry : added) {
      String counted = counted(entry, told);
      subjects(entry)
          .forEach(
              (subject, counts) ->
                  insertions.add(
                      new Object[] {
                        subject,
                        day(entry),
                        entry.id(),
                        Json.word(entry.form()),
                        Json.word(entry.reality()),
                        entry.main() ? 1 : 0,
                        entry.conflicts().isEmpty() ? 0 : 1,
                        tellers(entry),
                        counts ? counted : NO_DAY
                      }));
      count(entry, 1);
    }
    Sql.batch(
        connection,
        """
        INSERT INTO entry_concern
          (subject, day, entry, form, reality, main, disputed, told, counted)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        insertions);
    entries.write(connection);
    everything.write(connection);
  }

  /** What its rows are filed under; true where the day on which it counts is asked for. */
  private static Map<String, Boolean> subjects(EngagementEntry entry) {
    Map<String, Boolean> subjects = new LinkedHashMap<>();
    ConcernRows.subjects(Concerns.of(entry)).forEach(subject -> subjects.put(subject, true));
    subjects.put(Subjects.EVERYTHING, false);
    people(entry).keySet().forEach(person -> subjects.put(Subjects.ofPerson(person), true));
    entry
        .place()
        .map(Subjects::place)
        .ifPresent(place -> subjects.put(Subjects.ofPlace(place), false));
    return subjects;
  }

  /** Who takes part, each with those for whom he does. */
  private static Map<String, Set<String>> people(EngagementEntry entry) {
    Map<String, Set<String>> people = new TreeMap<>();
    for (Party party : entry.parties()) {
      Actor actor = party.actor();
      Subjects.person(actor)
          .ifPresent(
              person ->
                  people
                      .computeIfAbsent(person, unseen -> new TreeSet<>())
                      .addAll(Subjects.known(actor).stream().toList()));
    }
    return people;
  }

  private static int tellers(EngagementEntry entry) {
    return (int) entry.claims().stream().map(ClaimLink::document).distinct().count();
  }

  private void count(EngagementEntry entry, int number) {
    Concerns concerns = Concerns.of(entry);
    String month = month(day(entry));
    Set<String> counted = new TreeSet<>(concerns.states());
    counted.add(Subjects.EVERYTHING);
    for (String subject : counted) {
      entries.add(
          number,
          subject,
          month,
          Json.word(entry.form()),
          Json.word(entry.reality()),
          entry.main() ? 1 : 0,
          entry.conflicts().isEmpty() ? 0 : 1,
          Math.min(MANY, tellers(entry)));
    }
    concerns.states().forEach(state -> everything.add(number, Tally.STATE, "", state));
    concerns
        .pairs()
        .forEach(
            pair -> {
              everything.add(number, Tally.PAIR, "", pair.toString());
              if (!month.isEmpty()) {
                everything.add(number, Tally.PAIR, month, pair.toString());
              }
            });
    people(entry)
        .forEach(
            (person, polities) -> {
              everything.add(number, Tally.PERSON, "", person);
              polities.forEach(
                  polity -> everything.add(number, Tally.personOf(polity), "", person));
            });
  }

  /** The day on which the entry counts in the series of relations. */
  private static String counted(EngagementEntry entry, Map<String, ToldClaim> claims) {
    if (!CountedActs.isCounted(entry)) {
      return NO_DAY;
    }
    List<ToldClaim> told =
        entry.claims().stream()
            .flatMap(link -> Optional.ofNullable(claims.get(link.claim())).stream())
            .sorted(ToldClaim.ORDER)
            .toList();
    return CountedActs.dayOf(entry, told).map(LocalDate::toString).orElse(UNDATED);
  }
}
