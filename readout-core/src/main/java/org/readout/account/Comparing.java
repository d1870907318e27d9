package org.readout.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.claim.ActorRef;
import org.readout.claim.Claim;
import org.readout.claim.Engagement;
import org.readout.claim.Evidence;
import org.readout.claim.Party;
import org.readout.conflict.Contradiction;
import org.readout.conflict.Contradictions;
import org.readout.knowledge.KnowledgeBase;
import org.readout.record.ClaimLink;
import org.readout.record.EngagementEntry;
import org.readout.record.ToldClaim;

/** Compares what documents tell of one engagement. */
final class Comparing {

  private final EngagementEntry entry;
  private final List<ToldDocument> documents;
  private final AlignmentRules rules;
  private final Predicate<Claim> isOfEntry;
  private final List<Claim> told;

  Comparing(EngagementEntry entry, List<ToldDocument> documents, AlignmentRules rules) {
    this.entry = entry;
    this.documents = documents;
    this.rules = rules;
    Set<String> telling = entry.claims().stream().map(ClaimLink::claim).collect(Collectors.toSet());
    this.isOfEntry = claim -> telling.contains(claim.id());
    this.told =
        documents.stream()
            .flatMap(document -> document.claims().stream())
            .filter(isOfEntry)
            .sorted(
                Comparator.comparing((Claim claim) -> Teller.of(claim).kind())
                    .thenComparing(Claim::document)
                    .thenComparing(claim -> claim.evidence().get(0).span()))
            .toList();
  }

  Comparison comparison() {
    List<Point> points = points();
    List<Contradiction> contradictions = contradictions();
    Likeness likeness = Likeness.among(points, partyWords(), contradictions, rules);
    List<Point> kept = Repeats.joined(points, likeness, rules);
    // Words without a claim count where they answer a claim.
    List<List<Point>> groups =
        Alignment.of(accounts(kept), likeness, rules).stream()
            .filter(group -> group.size() > 1 || !group.get(0).claims().isEmpty())
            .toList();
    List<Account> accounts = accounts(groups.stream().flatMap(List::stream).toList());
    Kinds kinds = new Kinds(likeness, accounts, rules);
    List<Row> rows = new ArrayList<>();
    for (List<Point> group : RowOrder.of(accounts, groups)) {
      List<Point> inOrder =
          accounts.stream()
              .flatMap(account -> account.points().stream())
              .filter(group::contains)
              .toList();
      kinds.of(inOrder).map(kind -> new Row(kind, inOrder)).ifPresent(rows::add);
    }
    return new Comparison(
        entry, accounts, unheard(accounts), Particulars.of(told), contradictions, rows);
  }

  private List<Account> accounts(List<Point> points) {
    return new Accounts(documents, told).of(points);
  }

  /** All points of all documents, and the sentences that may answer them. */
  List<Point> points() {
    List<Point> points = new ArrayList<>();
    for (ToldDocument document : documents) {
      // The entry may rest on another version of the page.
      Predicate<Claim> isOfIt =
          document.claims().stream().anyMatch(isOfEntry) ? isOfEntry : this::isLikeEntry;
      Belonging belonging = new Belonging(entry, isOfIt, document.claims(), rules);
      points.addAll(points(belonging, document));
      points.addAll(
          Points.unclaimed(
              belonging.unclaimed(document.sentences()),
              document.claims(),
              document.published(),
              document.id()));
      // What stands as it stood is no other version of anything.
      Set<String> standing =
          Stream.concat(
                  points.stream().map(Point::quote),
                  document.sentences().stream().map(Evidence::quote))
              .collect(Collectors.toSet());
      for (List<Claim> earlier : document.earlier()) {
        points(new Belonging(entry, this::isLikeEntry, earlier, rules), document).stream()
            .filter(point -> !standing.contains(point.quote()))
            .forEach(points::add);
      }
    }
    return points;
  }

  private static List<Point> points(Belonging belonging, ToldDocument document) {
    return Points.of(belonging.claims(), belonging::tells, document.published(), document.id());
  }

  /** The entry rests on the page as it is now; an earlier version tells of it in its own claims. */
  private boolean isLikeEntry(Claim claim) {
    Set<String> sides = sides();
    return claim.content() instanceof Engagement engagement
        && engagement.form().family() == entry.form().family()
        && engagement.parties().stream()
                .map(party -> party.actor().polity().label())
                .filter(sides::contains)
                .distinct()
                .count()
            > 1;
  }

  private List<Contradiction> contradictions() {
    List<ToldClaim> claims = new ArrayList<>();
    for (ToldDocument document : documents) {
      document.claims().forEach(claim -> claims.add(new ToldClaim(claim, document.published())));
    }
    return Contradictions.standard().between(entry, claims);
  }

  /**
   * What the parties are called: all accounts are full of it, and it tells no point from another.
   */
  Set<String> partyWords() {
    KnowledgeBase knowledge = KnowledgeBase.standard();
    List<String> names = new ArrayList<>();
    for (Party party : entry.parties()) {
      party.actor().person().ifPresent(person -> names.add(person.name()));
      party.actor().office().ifPresent(office -> names.add(office.title()));
      String polity = party.actor().polity().label();
      names.add(knowledge.nameOf(polity));
      knowledge
          .state(polity)
          .ifPresent(
              state -> {
                names.add(state.formalName());
                state.adjective().ifPresent(names::add);
                state.capital().ifPresent(names::add);
              });
    }
    return names.stream()
        .flatMap(name -> Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")))
        .collect(Collectors.toSet());
  }

  private Set<String> sides() {
    return entry.parties().stream()
        .filter(party -> party.role() != Party.Role.MEDIATOR)
        .map(party -> party.actor().polity())
        .filter(ActorRef.Known.class::isInstance)
        .map(ActorRef::label)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private List<String> unheard(List<Account> accounts) {
    Set<String> sides = sides();
    accounts.forEach(account -> account.teller().polity().ifPresent(sides::remove));
    return List.copyOf(sides);
  }
}
