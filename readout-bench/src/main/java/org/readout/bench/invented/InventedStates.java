package org.readout.bench.invented;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Office;
import org.readout.claim.Person;
import org.readout.knowledge.KnowledgeBase;
import org.readout.knowledge.OfficeHeld;
import org.readout.knowledge.State;
import org.readout.knowledge.Tenure;
import org.readout.record.Pair;

/**
 * The states of the knowledge base, by how often they are told of: the n-th comes up in proportion
 * to 1/n, so that the first pair has about three in a hundred of all engagements.
 */
public final class InventedStates {

  private static final List<String> FIRST =
      List.of(
          "USA", "CHN", "RUS", "GBR", "FRA", "DEU", "IND", "JPN", "IRN", "TUR", "SAU", "ISR", "UKR",
          "KOR", "EGY", "PAK", "BRA", "ITA", "ZAF", "AUS");

  private final KnowledgeBase knowledge;
  private final List<State> states;
  private final double[] reach;
  private final Map<String, Actor> actors = new HashMap<>();

  /** The states of {@code knowledge}. */
  public InventedStates(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
    this.states =
        knowledge.states().stream()
            .filter(state -> state.status().equals("state") && state.capital().isPresent())
            .sorted(Comparator.comparingInt(InventedStates::rank).thenComparing(State::iso3))
            .toList();
    this.reach = new double[states.size()];
    double sum = 0;
    for (int i = 0; i < reach.length; i++) {
      sum += 1.0 / (i + 1);
      reach[i] = sum;
    }
  }

  private static int rank(State state) {
    int rank = FIRST.indexOf(state.iso3());
    return rank < 0 ? FIRST.size() : rank;
  }

  /** How many there are. */
  int size() {
    return states.size();
  }

  /** The pair of the states with these ranks, from 0. */
  public Pair pair(int one, int other) {
    return new Pair(states.get(one).iso3(), states.get(other).iso3());
  }

  /** A state, the likelier the more is told of it. */
  State any(Random random) {
    double at = random.nextDouble() * reach[reach.length - 1];
    int state = 0;
    while (reach[state] < at) {
      state++;
    }
    return states.get(state);
  }

  /** The same, but not {@code others}. */
  State anyBut(Random random, List<State> others) {
    State state = any(random);
    while (others.contains(state)) {
      state = any(random);
    }
    return state;
  }

  /** Whoever held that office then, so far as is known; else the office alone. */
  Actor holder(State state, String role, LocalDate day) {
    return actors.computeIfAbsent(
        state.iso3() + role + YearMonth.from(day), unseen -> find(state, role, day));
  }

  private Actor find(State state, String role, LocalDate day) {
    List<OfficeHeld> held =
        new ArrayList<>(knowledge.holders(state.iso3(), role, Optional.of(day)));
    held.sort(
        Comparator.comparing((OfficeHeld one) -> one.certainty() != Tenure.Certainty.SURE)
            .thenComparing(one -> one.person().id()));
    ActorRef polity = new ActorRef.Known(state.iso3());
    String label = knowledge.role(role).orElseThrow().label();
    if (held.isEmpty()) {
      Office office = new Office(Optional.empty(), label, Optional.of(role));
      return new Actor(polity, Optional.empty(), Optional.of(office));
    }
    OfficeHeld one = held.get(0);
    return new Actor(
        polity,
        Optional.of(new Person(Optional.of(one.person().id()), one.person().name())),
        Optional.of(
            new Office(Optional.of(one.office().id()), one.office().title(), Optional.of(role))));
  }
}
