package org.readout.app.decide;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.app.contents.RecordContents;
import org.readout.app.store.RecordStore;
import org.readout.claim.Claim;
import org.readout.record.ClaimAnchor;
import org.readout.record.ClaimLink;
import org.readout.record.Decision;
import org.readout.record.EngagementEntry;

/** One person decides about a record, now. What is decided holds once it is kept. */
public final class Deciding {

  private final RecordStore record;
  private final String who;
  private final Instant moment;

  private Deciding(RecordStore record, String who, Instant moment) {
    this.record = record;
    this.who = who;
    this.moment = moment;
  }

  /**
   * Someone who decides.
   *
   * @param who under whose name; not blank
   * @param clock tells the moment. A decision is made after all that were made before, whatever the
   *     clocks say of those who made them, for of two the later one holds
   */
  public static Deciding of(RecordStore record, String who, InstantSource clock) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Instant moment =
        record.decisions().stream()
            .map(made -> made.madeAt().plusMillis(1))
            .filter(now::isBefore)
            .max(Comparator.naturalOrder())
            .orElse(now);
    return new Deciding(record, who.strip(), moment);
  }

  /**
   * That engagements are one.
   *
   * @throws UndecidableException when there are fewer than two
   */
  public Decision merge(Collection<EngagementEntry> engagements, String why) {
    Set<EngagementEntry> several = new LinkedHashSet<>(engagements);
    if (several.size() < 2) {
      throw new UndecidableException(
          "These are one engagement already: " + several.iterator().next().id() + ".");
    }
    List<Claim> claims = new ArrayList<>();
    several.forEach(entry -> claims.addAll(claimsOf(record, entry)));
    return decision(Decision.Kind.MERGE, claims, List.of(), Optional.empty(), why);
  }

  /**
   * That some of what is told of an engagement is told of another.
   *
   * @param out ids of the claims that tell of another; those of other engagements are passed over
   * @throws UndecidableException when none is left, or none is taken out
   */
  public Decision split(EngagementEntry engagement, Set<String> out, String why) {
    List<Claim> all = claimsOf(record, engagement);
    List<Claim> taken = all.stream().filter(claim -> out.contains(claim.id())).toList();
    List<Claim> rest = all.stream().filter(claim -> !out.contains(claim.id())).toList();
    if (rest.isEmpty()) {
      throw new UndecidableException(
          "That is all that is told of this engagement: nothing would be left of it. Name some of its reports.");
    }
    if (taken.isEmpty()) {
      throw new UndecidableException("None of its reports is named. Name some that do not belong.");
    }
    return decision(Decision.Kind.SPLIT, taken, rest, Optional.empty(), why);
  }

  /**
   * That claims are right, or wrong, or something to be remembered of them.
   *
   * @param kind to accept, to reject or to note
   * @throws UndecidableException when a note is empty
   */
  public Decision judge(Decision.Kind kind, List<Claim> claims, String note) {
    if (kind == Decision.Kind.NOTE && note.isBlank()) {
      throw new UndecidableException("The note is empty. Write what is to be remembered.");
    }
    return decision(kind, claims, List.of(), Optional.empty(), note);
  }

  /** That an earlier decision no longer holds. */
  public Decision withdraw(Decision earlier, String why) {
    return decision(Decision.Kind.WITHDRAW, List.of(), List.of(), Optional.of(earlier.id()), why);
  }

  private Decision decision(
      Decision.Kind kind,
      List<Claim> claims,
      List<Claim> others,
      Optional<String> withdrawn,
      String note) {
    return Decision.of(
        kind,
        claims.stream().map(ClaimAnchor::of).toList(),
        others.stream().map(ClaimAnchor::of).toList(),
        withdrawn,
        note.strip(),
        who,
        moment);
  }

  /** Keeps {@code decision}, so that it holds in what is asked of the record from now on. */
  public static void keep(Decision decision, RecordStore record) {
    record.addDecision(decision);
    Decision about = subject(decision, record.decisions());
    RecordContents.workInAhead(
        record, anchors(about).map(ClaimAnchor::document).distinct().toList());
  }

  /** The decision itself, or the one that it takes back in the end. */
  public static Decision subject(Decision decision, List<Decision> decisions) {
    Decision about = decision;
    for (Optional<Decision> earlier = withdrawn(about, decisions);
        earlier.isPresent();
        earlier = withdrawn(about, decisions)) {
      about = earlier.get();
    }
    return about;
  }

  /** What a decision takes back was decided before it, so that this comes to an end. */
  private static Optional<Decision> withdrawn(Decision decision, List<Decision> decisions) {
    return decision
        .withdrawn()
        .flatMap(id -> decisions.stream().filter(made -> made.id().equals(id)).findFirst())
        .filter(earlier -> Decision.ORDER.compare(earlier, decision) < 0);
  }

  private static Stream<ClaimAnchor> anchors(Decision decision) {
    return Stream.concat(decision.claims().stream(), decision.others().stream());
  }

  /** The claims of an engagement, in the order of its reports. */
  public static List<Claim> claimsOf(RecordStore record, EngagementEntry entry) {
    List<Claim> claims = new ArrayList<>();
    for (ClaimLink link : entry.claims()) {
      record.claims(link.document()).stream()
          .filter(claim -> claim.id().equals(link.claim()))
          .forEach(claims::add);
    }
    return claims;
  }

  /** The engagements of {@code contents} that {@code decision} is about. */
  public static List<EngagementEntry> concerned(Decision decision, RecordContents contents) {
    List<ClaimAnchor> anchors = anchors(decision).toList();
    Set<String> claims = anchors.stream().map(ClaimAnchor::claim).collect(Collectors.toSet());
    return contents
        .entriesOf(anchors.stream().map(ClaimAnchor::document).distinct().toList())
        .stream()
        .filter(entry -> entry.claims().stream().anyMatch(link -> claims.contains(link.claim())))
        .toList();
  }
}
