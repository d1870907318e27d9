package org.readout.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.readout.claim.Actor;
import org.readout.claim.Claim;
import org.readout.claim.Engagement;
import org.readout.claim.Party;
import org.readout.claim.When;

/** Puts together what the accounts tell of the engagement itself. */
final class Particulars {

  private Particulars() {}

  /**
   * What is told, each once with all who tell it so; by kind, then in the order of {@code claims}.
   *
   * @param claims about the engagement, nearest to the source first
   */
  static List<Particular> of(List<Claim> claims) {
    Map<Teller, List<Claim>> byTeller = new LinkedHashMap<>();
    claims.forEach(
        claim ->
            byTeller.computeIfAbsent(Teller.of(claim), unused -> new ArrayList<>()).add(claim));
    Map<Particular.About, Map<Object, Particular>> found = new TreeMap<>();
    byTeller.forEach(
        (teller, told) -> {
          for (Particular.About about : Particular.About.values()) {
            if (about == Particular.About.PARTICIPANT) {
              told.forEach(claim -> participants(claim, teller, found));
            } else {
              best(told, about).ifPresent(claim -> add(about, claim, teller, found));
            }
          }
        });
    return found.values().stream().flatMap(each -> each.values().stream()).toList();
  }

  /** Of what an account tells in several places, that which it says in so many words. */
  private static Optional<Claim> best(List<Claim> told, Particular.About about) {
    return told.stream()
        .filter(claim -> value(about, claim).isPresent())
        .min(
            Comparator.comparing(
                claim -> about == Particular.About.DAY && when(claim).evidence().isEmpty()));
  }

  private static void add(
      Particular.About about,
      Claim claim,
      Teller teller,
      Map<Particular.About, Map<Object, Particular>> found) {
    put(found, about, value(about, claim).orElseThrow(), claim, Optional.empty(), teller);
  }

  private static void participants(
      Claim claim, Teller teller, Map<Particular.About, Map<Object, Particular>> found) {
    for (Party party : ((Engagement) claim.content()).parties()) {
      Actor actor = party.actor();
      actor
          .person()
          .ifPresent(
              person ->
                  put(
                      found,
                      Particular.About.PARTICIPANT,
                      person.id().orElse(person.name()),
                      claim,
                      Optional.of(actor),
                      teller));
    }
  }

  private static void put(
      Map<Particular.About, Map<Object, Particular>> found,
      Particular.About about,
      Object value,
      Claim claim,
      Optional<Actor> person,
      Teller teller) {
    found
        .computeIfAbsent(about, unused -> new LinkedHashMap<>())
        .merge(
            value,
            new Particular(about, claim, person, List.of(teller)),
            (there, more) -> {
              Set<Teller> tellers = new LinkedHashSet<>(there.tellers());
              tellers.addAll(more.tellers());
              // Where one account names the day, it is not inferred.
              Claim told = when(there.claim()).evidence().isEmpty() ? more.claim() : there.claim();
              return new Particular(about, told, there.person(), List.copyOf(tellers));
            });
  }

  private static Optional<?> value(Particular.About about, Claim claim) {
    Engagement engagement = (Engagement) claim.content();
    return switch (about) {
      case DAY ->
          engagement.when().firstDay().map(first -> List.of(first, engagement.when().lastDay()));
      case PLACE -> engagement.place().map(place -> place.id().orElse(place.name()));
      case OCCASION ->
          engagement.occasion().map(occasion -> occasion.series().orElse(occasion.name()));
      case DURATION -> engagement.duration();
      case PARTICIPANT -> Optional.empty();
    };
  }

  private static When when(Claim claim) {
    return ((Engagement) claim.content()).when();
  }
}
