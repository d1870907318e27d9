package org.readout.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Claim;
import org.readout.claim.Engagement;
import org.readout.claim.EngagementForm;
import org.readout.claim.Evidence;
import org.readout.claim.Party;
import org.readout.claim.Reality;
import org.readout.claim.Statement;
import org.readout.record.EngagementEntry;
import org.readout.text.Span;

/**
 * Which claims of a document tell of one engagement, where the document may tell of several. A
 * claim goes with the engagement in which those who speak or act take part: the persons first, then
 * their offices, then their states; where two fit equally, with the one told last before it. What
 * fits none is left out.
 */
final class Belonging {

  private final EngagementEntry entry;
  private final AlignmentRules rules;
  private final List<Actor> parties;
  private final List<Claim> document;
  private final List<Claim> told;
  private final List<Claim> others;
  private final List<Claim> rivals;

  /**
   * What of {@code document} tells of {@code entry}.
   *
   * @param isOfEntry whether a claim about an engagement is one of those that the entry rests on
   */
  Belonging(
      EngagementEntry entry,
      Predicate<Claim> isOfEntry,
      List<Claim> document,
      AlignmentRules rules) {
    this.entry = entry;
    this.rules = rules;
    this.document = document;
    this.parties = entry.parties().stream().map(Party::actor).toList();
    List<Claim> ours = new ArrayList<>();
    List<Claim> elsewhere = new ArrayList<>();
    for (Claim claim : document) {
      if (claim.content() instanceof Engagement) {
        (isOfEntry.test(claim) ? ours : elsewhere).add(claim);
      }
    }
    List<Claim> alike =
        elsewhere.stream()
            .filter(claim -> ours.stream().anyMatch(one -> isSameAtADistance(claim, one)))
            .toList();
    ours.addAll(alike);
    elsewhere.removeAll(alike);
    this.told = List.copyOf(ours);
    this.others = List.copyOf(elsewhere);
    this.rivals = elsewhere.stream().filter(this::isRival).toList();
  }

  /** Whether a claim says that the engagement takes place. */
  boolean tells(Claim claim) {
    return told.contains(claim);
  }

  /** The claims that belong, in the order given; nothing when no claim is of the entry. */
  List<Claim> claims() {
    if (told.isEmpty()) {
      return List.of();
    }
    List<Claim> held = document.stream().filter(this::holds).toList();
    List<Claim> words =
        held.stream()
            .filter(claim -> told.contains(claim) || Contents.isWord(claim.content()))
            .toList();
    // What newsrooms tell of contacts and plans belongs where it is part of what somebody says.
    return held.stream()
        .filter(claim -> words.contains(claim) || isOwnText(claim) || isIn(claim, words))
        .toList();
  }

  /**
   * The sentences of {@code sentences} in which nothing is claimed, where the document is about
   * this engagement alone, so that they can speak of nothing else.
   */
  List<Evidence> unclaimed(List<Evidence> sentences) {
    if (!isOnly()) {
      return List.of();
    }
    List<Span> claimed =
        document.stream().flatMap(claim -> claim.evidence().stream()).map(Evidence::span).toList();
    return sentences.stream()
        .filter(sentence -> claimed.stream().noneMatch(sentence.span()::overlaps))
        .toList();
  }

  /** Plans and history are told of in the course of something else. */
  private boolean isRival(Claim claim) {
    Engagement engagement = (Engagement) claim.content();
    boolean happened =
        claim.reality() == Reality.OCCURRED
            || claim.reality() == Reality.ONGOING
            || claim.reality() == entry.reality();
    // What visitors say they say at the meetings of the visit.
    boolean isTravel =
        engagement.form().family() == EngagementForm.Family.VISIT
            && entry.form().family() != EngagementForm.Family.VISIT;
    return happened && !isTravel;
  }

  /**
   * Those who speak by video or telephone and meet on the same day do one thing that is told in two
   * ways: "they met virtually".
   */
  private static boolean isSameAtADistance(Claim claim, Claim other) {
    Engagement one = (Engagement) claim.content();
    Engagement two = (Engagement) other.content();
    Set<EngagementForm.Family> families =
        new HashSet<>(List.of(one.form().family(), two.form().family()));
    return families.equals(Set.of(EngagementForm.Family.CALL, EngagementForm.Family.MEETING))
        && one.when().firstDay().isPresent()
        && one.when().firstDay().equals(two.when().firstDay())
        && polities(one.parties()).equals(polities(two.parties()));
  }

  private static Set<ActorRef> polities(List<Party> parties) {
    return parties.stream().map(party -> party.actor().polity()).collect(Collectors.toSet());
  }

  /**
   * Whether the document recalls the engagement in the course of something else: then no more of it
   * is about it than the sentences that recall it.
   */
  private boolean isHistory() {
    return told.stream().allMatch(claim -> claim.reality() == Reality.BACKGROUND && !isMain(claim));
  }

  private boolean holds(Claim claim) {
    if (told.contains(claim)) {
      return true;
    }
    if (claim.content() instanceof Engagement) {
      return !rivals.contains(claim) && isOwnText(claim) && isOnly();
    }
    if (isHistory() && !isIn(claim, told)) {
      return false;
    }
    Fit fit = Fit.of(claim.content(), parties);
    if (fit == Fit.NONE) {
      return isTakenAlong(claim);
    }
    if (!isOwnText(claim) && (claim.reality() == Reality.BACKGROUND || isOnTheSide(claim, fit))) {
      return false;
    }
    if (isSaidThere(claim, fit)) {
      return false;
    }
    List<Claim> better = new ArrayList<>();
    List<Claim> equal = new ArrayList<>();
    for (Claim rival : rivals) {
      int order = fitOf(claim, rival).compareTo(fit);
      if (order > 0) {
        better.add(rival);
      } else if (order == 0) {
        equal.add(rival);
      }
    }
    return better.isEmpty() && isNearest(claim, equal);
  }

  /**
   * A newsroom that tells of several engagements tells of what else there is between the states.
   */
  private boolean isOnTheSide(Claim claim, Fit fit) {
    return fit == Fit.STATE
        && !isOnly()
        && !isIn(claim, told)
        && Teller.of(claim).kind() == Teller.Kind.NEWSROOM;
  }

  private static Fit fitOf(Claim claim, Claim engagement) {
    return Fit.of(
        claim.content(),
        ((Engagement) engagement.content()).parties().stream().map(Party::actor).toList());
  }

  /** "At their meeting in July both sides said ...": what is said is said at the other meeting. */
  private boolean isSaidThere(Claim claim, Fit fit) {
    if (!(claim.content() instanceof Statement) || isIn(claim, told)) {
      return false;
    }
    int voices = claim.attribution().voices().size();
    return others.stream()
        .anyMatch(
            other ->
                overlaps(claim, other)
                    && other.attribution().voices().size() < voices
                    && fitOf(claim, other).compareTo(fit) >= 0);
  }

  /** Whether of all that fits equally, the entry is told last before the claim. */
  private boolean isNearest(Claim claim, List<Claim> equal) {
    if (equal.isEmpty() || isIn(claim, told)) {
      return true;
    }
    int at = start(claim);
    Optional<Integer> ours = lastBefore(told, at);
    Optional<Integer> theirs = lastBefore(equal, at);
    if (ours.isEmpty()) {
      return theirs.isEmpty() && told.stream().anyMatch(Belonging::isMain);
    }
    return theirs.isEmpty() || ours.get() >= theirs.get();
  }

  private static Optional<Integer> lastBefore(Collection<Claim> claims, int at) {
    return claims.stream()
        .flatMap(claim -> claim.evidence().stream())
        .map(words -> words.span().start())
        .filter(start -> start <= at)
        .max(Integer::compare);
  }

  /**
   * A spokesman is no party, and speaks of the engagement when he names it or those who take part;
   * and the own text of a side about one engagement is all about that, as far as a side has to do
   * with what it tells.
   */
  private boolean isTakenAlong(Claim claim) {
    if (isIn(claim, others)) {
      return false;
    }
    if (claim.content() instanceof Statement) {
      return claim.reality() != Reality.BACKGROUND
          && Contents.actors(claim.content()).stream().allMatch(this::isOfASide)
          && isAbout(claim)
          && isNearest(claim, rivals);
    }
    List<Actor> concerned = new ArrayList<>(Contents.actors(claim.content()));
    concerned.addAll(Contents.others(claim.content()));
    return isOwnText(claim)
        && isOnly()
        && (concerned.isEmpty() || concerned.stream().anyMatch(this::isOfASide));
  }

  private boolean isOfASide(Actor actor) {
    return parties.stream().anyMatch(party -> party.polity().equals(actor.polity()));
  }

  private boolean isAbout(Claim claim) {
    Set<String> words =
        new HashSet<>(
            List.of(
                claim
                    .evidence()
                    .get(0)
                    .quote()
                    .toLowerCase(Locale.ROOT)
                    .split("[^\\p{L}\\p{N}]+")));
    return words.stream().anyMatch(rules.contactWords()::contains)
        || parties.stream()
            .flatMap(party -> party.person().stream())
            .map(person -> person.name().toLowerCase(Locale.ROOT))
            .map(name -> name.substring(name.lastIndexOf(' ') + 1))
            .anyMatch(words::contains);
  }

  /** Whether the entry is all that the document is about. */
  private boolean isOnly() {
    return told.stream().anyMatch(Belonging::isMain)
        && rivals.stream().noneMatch(Belonging::isMain);
  }

  private boolean isOwnText(Claim claim) {
    return claim
        .attribution()
        .voices()
        .get(0)
        .actor()
        .filter(publisher -> publisher.polity() instanceof ActorRef.Known)
        .filter(this::isOfASide)
        .isPresent();
  }

  private static boolean isMain(Claim claim) {
    return ((Engagement) claim.content()).main();
  }

  private static boolean isIn(Claim claim, List<Claim> engagements) {
    return engagements.stream().anyMatch(engagement -> overlaps(claim, engagement));
  }

  private static boolean overlaps(Claim one, Claim other) {
    Span span = one.evidence().get(0).span();
    return other.evidence().stream().anyMatch(words -> words.span().overlaps(span));
  }

  private static int start(Claim claim) {
    return claim.evidence().get(0).span().start();
  }
}
