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
import java.util.regex.Pattern;
import org.readout.app.contents.RecordContents;
import org.readout.app.contents.Report;
import org.readout.app.contents.Selection;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Claim;
import org.readout.claim.Evidence;
import org.readout.record.ClaimLink;
import org.readout.record.EngagementEntry;
import org.readout.record.ToldClaim;

/** What a record holds of the matter of one brief. */
final class Findings {

  private static final Pattern SENTENCE_END =
      Pattern.compile("[.?!\u2026:;][\"'\u2019\u201d\u00bb)\\]]*$");

  private final RecordContents contents;
  private final Selection selection;
  private final Map<String, Optional<Report>> reports = new HashMap<>();
  private final List<ToldClaim> claims;
  private final List<ToldClaim> claimsSoFar;
  private final List<EngagementEntry> entries;
  private final Set<String> told = new HashSet<>();

  Findings(RecordContents contents, Selection selection) {
    this.contents = contents;
    this.selection = selection;
    this.claims = contents.claims(selection);
    this.claimsSoFar =
        contents.claims(new Selection(selection.subject(), Optional.empty(), selection.until()));
    this.entries =
        contents.entries(new Selection(selection.subject(), Optional.empty(), Optional.empty()));
    claims.forEach(each -> told.add(each.claim().id()));
  }

  /** The claims published in the time of the brief, in the order of publication. */
  List<ToldClaim> claims() {
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
                    : entry.claims().stream().map(ClaimLink::claim).anyMatch(told::contains))
        .toList();
  }

  /** Whether there is nothing at all. */
  boolean isEmpty() {
    return claims.isEmpty() && entriesInTime().isEmpty();
  }

  /** The reports that say something of it, earliest first. */
  List<Report> reports() {
    Map<String, Report> found = new LinkedHashMap<>();
    claims.forEach(
        each -> report(each.claim().document()).ifPresent(it -> found.put(it.document().id(), it)));
    for (EngagementEntry entry : entriesInTime()) {
      entry
          .claims()
          .forEach(
              link -> report(link.document()).ifPresent(it -> found.put(it.document().id(), it)));
    }
    return found.values().stream()
        .sorted(
            Comparator.comparing(
                    (Report report) -> report.document().published().orElse(LocalDate.MIN))
                .thenComparing(report -> report.document().id()))
        .toList();
  }

  /** The day of the last word: the end of the time, else the latest publication. */
  Optional<LocalDate> today() {
    return selection
        .until()
        .or(
            () ->
                claims.stream()
                    .flatMap(each -> each.published().stream())
                    .max(Comparator.naturalOrder()));
  }

  /** The report of a document. */
  Optional<Report> report(String document) {
    return reports.computeIfAbsent(document, contents::report);
  }

  /** The reports that tell of {@code entry}. */
  List<Report> reportsOf(EngagementEntry entry) {
    return contents.reportsOf(entry);
  }

  /** Whether the claim belongs to the matter and the time of the brief. */
  boolean concerns(Claim claim) {
    return told.contains(claim.id());
  }

  /** The claims with their reports. */
  List<Notebook.Told> told(Collection<ToldClaim> some) {
    return some.stream()
        .flatMap(
            each ->
                report(each.claim().document())
                    .map(report -> Notebook.Told.of(each.claim(), report))
                    .stream())
        .toList();
  }

  /** The claims of {@code entry} with their reports. */
  List<Notebook.Told> told(EngagementEntry entry) {
    List<Notebook.Told> all = new ArrayList<>();
    for (ClaimLink link : entry.claims()) {
      report(link.document())
          .flatMap(
              report ->
                  report.claims().stream()
                      .filter(claim -> claim.id().equals(link.claim()))
                      .findFirst()
                      .map(claim -> Notebook.Told.of(claim, report)))
          .ifPresent(all::add);
    }
    return all;
  }

  /** Whether the words are those of a heading: a headline repeats what the story tells. */
  static boolean isTitle(Notebook.Told told) {
    return !SENTENCE_END.matcher(told.words().quote().strip()).find();
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

  /** Where the telling words of a claim stand, to tell whether two claims share a sentence. */
  static String place(Claim claim) {
    Evidence words = claim.evidence().get(0);
    return words.document() + words.span();
  }
}
