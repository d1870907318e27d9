package org.readout.app.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.app.contents.ClaimKind;
import org.readout.app.contents.RecordContents;
import org.readout.app.contents.Report;
import org.readout.app.contents.Selection;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.record.ClaimLink;
import org.readout.record.Curation;
import org.readout.record.EngagementEntry;
import org.readout.record.ToldClaim;

/**
 * What a record holds of the matter of one brief. Documents are loaded only when they are cited.
 */
final class Findings {

  private final RecordContents contents;
  private final Selection selection;
  private final List<ToldClaim> claims;
  private final List<ToldClaim> claimsSoFar;
  private final List<EngagementEntry> entries;
  private final Map<String, ToldClaim> byId = new HashMap<>();
  private final Set<String> inTime = new HashSet<>();
  private final Optional<LocalDate> today;

  /**
   * What there is.
   *
   * @param latest how many claims of each kind are looked at, and how many engagements, the latest
   */
  Findings(RecordContents contents, Selection selection, long latest) {
    this.contents = contents;
    this.selection = selection;
    this.claims = contents.claims(selection, ClaimKind.all(), latest);
    this.claimsSoFar =
        selection.since().isEmpty()
            ? claims
            : contents.claims(
                new Selection(selection.subject(), Optional.empty(), selection.until()),
                ClaimKind.all(),
                latest);
    this.entries =
        contents.entries(
            new Selection(selection.subject(), Optional.empty(), Optional.empty()), latest);
    claimsSoFar.forEach(each -> byId.put(each.claim().id(), each));
    // Of another time, or earlier than the latest.
    List<String> others =
        entries.stream()
            .flatMap(entry -> entry.claims().stream())
            .map(ClaimLink::claim)
            .filter(id -> !byId.containsKey(id))
            .distinct()
            .toList();
    contents.claims(others).forEach(each -> byId.put(each.claim().id(), each));
    claims.forEach(each -> inTime.add(each.claim().id()));
    this.today =
        selection
            .until()
            .or(
                () ->
                    claims.stream()
                        .flatMap(each -> each.published().stream())
                        .max(Comparator.naturalOrder()));
  }

  /** Whether there is more of some kind of claim than was looked at. */
  boolean cut(long latest) {
    Map<Class<?>, Long> kinds = new HashMap<>();
    claims.forEach(told -> kinds.merge(told.claim().content().getClass(), 1L, Long::sum));
    return kinds.values().stream().anyMatch(count -> count >= latest);
  }

  /** The claims published in the time of the brief, in the order of publication. */
  List<Told> claims() {
    return claims.stream().map(Told::of).toList();
  }

  /** The same for those who keep ledgers. */
  List<ToldClaim> toldClaims() {
    return claims;
  }

  /** These and all that was published before. */
  List<ToldClaim> claimsSoFar() {
    return claimsSoFar;
  }

  /** The engagements of all times. */
  List<EngagementEntry> entries() {
    return entries;
  }

  /** The engagements of the time of the brief; without a day, those told of in that time. */
  List<EngagementEntry> entriesInTime() {
    return entries.stream()
        .filter(
            entry ->
                entry.when().firstDay().isPresent()
                    ? selection.holds(entry.when().firstDay())
                    : entry.claims().stream().map(ClaimLink::claim).anyMatch(inTime::contains))
        .toList();
  }

  /** Whether there is nothing at all. */
  boolean isEmpty() {
    return claims.isEmpty() && entriesInTime().isEmpty();
  }

  /** Whether the claim belongs to the matter and the time of the brief. */
  boolean concerns(ToldClaim told) {
    return inTime.contains(told.claim().id());
  }

  /** One claim of each document that says something of it, earliest first. */
  List<Told> oneOfEachDocument() {
    Map<String, Told> found = new LinkedHashMap<>();
    claims().forEach(told -> found.putIfAbsent(told.document(), told));
    for (EngagementEntry entry : entriesInTime()) {
      told(entry).forEach(told -> found.putIfAbsent(told.document(), told));
    }
    return found.values().stream().sorted(Comparator.comparing(Told::published)).toList();
  }

  /** The day of the last word: the end of the time, else the latest publication. */
  Optional<LocalDate> today() {
    return today;
  }

  /** How many reports the record has. */
  long reportCount() {
    return contents.reportCount();
  }

  /** The report of a document; that of an earlier version of a page has no claims. */
  Report report(String document) {
    return contents
        .report(document)
        .or(
            () ->
                contents
                    .document(document)
                    .map(earlier -> new Report(earlier, List.of(), List.of())))
        .orElseThrow(() -> new IllegalArgumentException("no document " + document));
  }

  /** What a report says, without what people rejected. */
  Stream<ToldClaim> claimsOf(Report report) {
    Curation curation = contents.curation(report.claims());
    return report.claims().stream()
        .filter(claim -> !curation.isRejected(claim.id()))
        .map(claim -> new ToldClaim(claim, report.document().published()));
  }

  /** The claims of {@code entry}. */
  List<Told> told(EngagementEntry entry) {
    List<Told> all = new ArrayList<>();
    for (ClaimLink link : entry.claims()) {
      Optional.ofNullable(byId.get(link.claim())).map(Told::of).ifPresent(all::add);
    }
    return all;
  }

  /** The known states and bodies among {@code actors}. */
  static Set<String> states(Collection<Actor> actors) {
    Set<String> states = new HashSet<>();
    for (Actor actor : actors) {
      if (actor.polity() instanceof ActorRef.Known known) {
        states.add(known.id());
      }
    }
    return states;
  }
}
