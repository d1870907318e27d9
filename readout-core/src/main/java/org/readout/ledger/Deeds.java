package org.readout.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.claim.Undertaking;
import org.readout.knowledge.KnowledgeBase;
import org.readout.knowledge.State;
import org.readout.record.ToldClaim;

/** Who owes whom by an undertaking, and whether two claims are of one. */
final class Deeds {

  // So many telling words two deeds must share, and so large a part of the shorter one.
  private static final int SHARED_AT_LEAST = 2;
  private static final double SHARED_PART = 0.7;
  // "Talks" asked for twice within this time are the same talks.
  private static final int SHORT_DEED_DAYS = 31;

  private final LedgerRules rules;
  private final KnowledgeBase knowledge;
  private final Set<String> turningStems;

  Deeds(LedgerRules rules, KnowledgeBase knowledge) {
    this.rules = rules;
    this.knowledge = knowledge;
    this.turningStems = Wording.stems(rules.turningWords());
  }

  /**
   * Who is to do something for whom.
   *
   * @param owing who is to do it
   * @param owed towards whom; may be empty
   */
  record Direction(Set<String> owing, Set<String> owed) {

    static Optional<Direction> of(Undertaking undertaking) {
      Set<String> by = Polities.of(undertaking.by());
      Set<String> to = Polities.of(undertaking.to());
      Direction direction =
          switch (undertaking.form()) {
            case AGREED, PLEDGED, OFFERED ->
                undertaking.to().isEmpty() && by.size() > 1
                    ? new Direction(by, by)
                    : new Direction(by, without(to, by));
            case REFUSED, WARNED -> new Direction(by, without(to, by));
            case ASKED, DEMANDED, INVITED -> new Direction(without(to, by), by);
          };
      // Who asks himself, or somebody whom nothing is known of, owes and is owed nothing here.
      return direction.owing().isEmpty() ? Optional.empty() : Optional.of(direction);
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
      Set<String> rest = new TreeSet<>(some);
      rest.removeAll(others);
      return rest;
    }

    boolean mutual() {
      return owing.equals(owed);
    }

    /** A mutual undertaking takes in what one of its sides owes the other. */
    boolean fits(Direction other) {
      if (equals(other)) {
        return true;
      }
      Set<String> ours = new HashSet<>(owing);
      ours.addAll(owed);
      Set<String> theirs = new HashSet<>(other.owing);
      theirs.addAll(other.owed);
      return (mutual() || other.mutual()) && ours.equals(theirs);
    }
  }

  /**
   * One claim, with what is compared of it.
   *
   * @param telling the stems of the words that tell its deed
   * @param figures the figures in it
   * @param turning the stems of the words that turn a deed into its opposite
   */
  record Said(
      ToldClaim told,
      Undertaking undertaking,
      Direction direction,
      Set<String> telling,
      Set<String> figures,
      Set<String> turning) {

    String document() {
      return told.claim().document();
    }

    /** The parties with each telling word: claims that share none of these are never one. */
    List<String> keys() {
      Set<String> parties = new TreeSet<>(direction.owing());
      parties.addAll(direction.owed());
      return telling.stream().map(word -> String.join(" ", parties) + " " + word).toList();
    }
  }

  Optional<Said> said(ToldClaim told) {
    Undertaking undertaking = (Undertaking) told.claim().content();
    return Direction.of(undertaking)
        .map(
            direction ->
                new Said(
                    told,
                    undertaking,
                    direction,
                    telling(undertaking, direction),
                    Set.copyOf(Wording.figures(undertaking.deed())),
                    Wording.stemsAmong(undertaking.deed(), turningStems)));
  }

  /** Without the names of the parties, which stand in most of what they owe each other. */
  private Set<String> telling(Undertaking undertaking, Direction direction) {
    Set<String> telling = Wording.telling(undertaking.deed(), rules);
    Set<String> parties = new HashSet<>(direction.owing());
    parties.addAll(direction.owed());
    for (String party : parties) {
      telling.removeAll(Wording.telling(knowledge.nameOf(party), rules));
      knowledge
          .state(party)
          .flatMap(State::adjective)
          .ifPresent(adjective -> telling.removeAll(Wording.telling(adjective, rules)));
    }
    return telling;
  }

  /** Whether two claims are of the same deed between the same. */
  boolean areOne(Said one, Said other) {
    boolean warning = one.undertaking().form() == Undertaking.Form.WARNED;
    if (warning != (other.undertaking().form() == Undertaking.Form.WARNED)
        || !one.direction().fits(other.direction())
        || !agree(one.figures(), other.figures())
        || !one.turning().equals(other.turning())) {
      return false;
    }
    Set<String> shared = new HashSet<>(one.telling());
    shared.retainAll(other.telling());
    int shorter = Math.min(one.telling().size(), other.telling().size());
    if (shared.size() < SHARED_AT_LEAST) {
      return shorter > 0 && one.telling().equals(other.telling()) && areNear(one, other);
    }
    return shared.size() >= SHARED_PART * shorter;
  }

  private static boolean areNear(Said one, Said other) {
    if (one.document().equals(other.document())) {
      return true;
    }
    Optional<LocalDate> first = one.told().published();
    Optional<LocalDate> second = other.told().published();
    return first.isPresent()
        && second.isPresent()
        && Math.abs(ChronoUnit.DAYS.between(first.get(), second.get())) <= SHORT_DEED_DAYS;
  }

  /** Who gives no figure does not contradict. */
  private static boolean agree(Set<String> one, Set<String> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }
}
