package org.readout.app.contents;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.claim.Act;
import org.readout.knowledge.KnowledgeBase;
import org.readout.ledger.DayCount;
import org.readout.ledger.Ledger;
import org.readout.ledger.LedgerRules;
import org.readout.ledger.RelationSeries;
import org.readout.record.ToldClaim;

/**
 * The ledgers of a state, a pair or everybody, with what they were kept of.
 *
 * @param ids of the state, or of the two; none of everybody
 * @param since the first day of what is told, where there is one
 * @param claims what was looked at, in the order of publication
 * @param ledger the ledgers
 * @param wholeCounts what was done between a pair, where more is told of it than was looked at
 * @param latest how many claims of each kind were looked at, at most
 */
public record SubjectLedger(
    List<String> ids,
    Optional<LocalDate> since,
    List<ToldClaim> claims,
    Ledger ledger,
    List<DayCount> wholeCounts,
    long latest) {

  /** Copies the lists. */
  public SubjectLedger {
    ids = List.copyOf(ids);
    claims = List.copyOf(claims);
    wholeCounts = List.copyOf(wholeCounts);
  }

  /**
   * Keeps the ledgers.
   *
   * @param subject a state or body, or a pair
   * @param since only what was said or done on this day or later is told; how things stand is still
   *     told from the beginning
   * @param until only what was published by this day is looked at, where there is one
   * @param day the day from which the ledgers are seen
   * @param latest how many claims of each kind are looked at, the latest; and how many engagements
   */
  public static SubjectLedger of(
      RecordContents contents,
      Selection.Subject subject,
      Optional<LocalDate> since,
      Optional<LocalDate> until,
      LocalDate day,
      long latest,
      KnowledgeBase knowledge) {
    return of(contents, subject, ClaimKind.all(), since, until, day, latest, knowledge);
  }

  /**
   * The same of everybody too, and of some kinds of claim, for those who want some of the ledgers.
   *
   * @param kinds without {@link ClaimKind#ENGAGEMENT} no engagement is looked at either
   */
  public static SubjectLedger of(
      RecordContents contents,
      Selection.Subject subject,
      Set<ClaimKind> kinds,
      Optional<LocalDate> since,
      Optional<LocalDate> until,
      LocalDate day,
      long latest,
      KnowledgeBase knowledge) {
    List<String> ids = ids(subject);
    List<ToldClaim> claims =
        contents.claims(new Selection(subject, Optional.empty(), until), kinds, latest);
    Ledger whole =
        Ledger.of(
            new HashSet<>(ids),
            claims,
            kinds.contains(ClaimKind.ENGAGEMENT)
                ? contents.entries(
                    new Selection(subject, Optional.empty(), Optional.empty()), latest)
                : List.of(),
            day,
            LedgerRules.standard(),
            knowledge);
    return new SubjectLedger(
        ids,
        since,
        claims,
        since.map(whole::since).orElse(whole),
        until.isPresent() ? List.of() : wholeCounts(contents, subject, claims, since, latest),
        latest);
  }

  /** The ids of the state, or of the two in their order; of everybody none. */
  public static List<String> ids(Selection.Subject subject) {
    if (subject instanceof Selection.Between between) {
      return List.of(between.pair().one(), between.pair().other());
    }
    return subject instanceof Selection.Alone alone ? List.of(alone.id()) : List.of();
  }

  private static List<DayCount> wholeCounts(
      RecordContents contents,
      Selection.Subject subject,
      List<ToldClaim> claims,
      Optional<LocalDate> since,
      long latest) {
    boolean cut =
        claims.stream().filter(told -> told.claim().content() instanceof Act).count() >= latest;
    if (!cut || !(subject instanceof Selection.Between between)) {
      return List.of();
    }
    return contents.counts(between.pair()).stream()
        .filter(count -> since.filter(first -> count.day().isBefore(first)).isEmpty())
        .toList();
  }

  /** Whether they are of two. */
  public boolean ofPair() {
    return ids.size() == 2;
  }

  /** Whether there is more of some kind of claim than was looked at. */
  public boolean cut() {
    return claims.stream()
        .collect(
            Collectors.groupingBy(told -> told.claim().content().getClass(), Collectors.counting()))
        .values()
        .stream()
        .anyMatch(count -> count >= latest);
  }

  /** How many documents tell of them. */
  public long telling() {
    Set<String> documents = new HashSet<>();
    claims.forEach(told -> documents.add(told.claim().document()));
    return documents.size();
  }

  /** The course of relations. */
  public RelationSeries series(RelationSeries.Step step) {
    return RelationSeries.of(counts(), step);
  }

  /** What the course of relations is made of, by day. */
  public List<DayCount> counts() {
    return wholeCounts.isEmpty() ? DayCount.of(ledger.acts().acts()) : wholeCounts;
  }
}
