package org.readout.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.readout.claim.Act;
import org.readout.claim.Actor;
import org.readout.claim.Content;
import org.readout.claim.Engagement;
import org.readout.claim.Occasion;
import org.readout.claim.Office;
import org.readout.claim.Participant;
import org.readout.claim.Party;
import org.readout.claim.Person;
import org.readout.claim.Reality;
import org.readout.claim.Statement;
import org.readout.claim.Undertaking;
import org.readout.record.EngagementEntry;
import org.readout.record.ToldClaim;

/** Keeps the roll of officials, with the offices that they had when reports show them. */
public final class Officials {

  private static final Comparator<Official> ORDER =
      Comparator.comparing(Official::polity)
          .thenComparing(Official::contacts, Comparator.reverseOrder())
          .thenComparing(
              official -> official.lastSeen().orElse(LocalDate.MIN), Comparator.reverseOrder())
          .thenComparing(official -> official.person().name());

  /** One person of one state; the name stands for who is known from texts alone. */
  private record Key(String polity, String person) {
    static Key of(String polity, Person person) {
      return new Key(
          polity, person.id().orElseGet(() -> "name " + person.name().toLowerCase(Locale.ROOT)));
    }
  }

  /** What is known of one person. */
  private static final class Draft {
    final Person person;
    final Map<String, Held> offices = new LinkedHashMap<>();
    final Map<Official.Counterpart, Integer> counterparts = new LinkedHashMap<>();

    Draft(Person person) {
      this.person = person;
    }
  }

  /** An office and the claims that show it, in order. */
  private record Held(Optional<Office> office, List<ToldClaim> told) {}

  private final Set<String> polities;
  private final Map<Key, Draft> drafts = new LinkedHashMap<>();

  private Officials(Set<String> polities) {
    this.polities = polities;
  }

  /**
   * Those who speak and act for {@code polities} in the claims; who engaged most stands in front.
   * What is told as history shows nobody in office.
   *
   * @param polities ids of states and bodies
   * @param claims all claims, in any order
   * @param entries all engagements; those that took place count as contacts
   */
  public static List<Official> of(
      Set<String> polities, Collection<ToldClaim> claims, Collection<EngagementEntry> entries) {
    Officials officials = new Officials(polities);
    Set<String> seen = new HashSet<>();
    for (ToldClaim told : claims.stream().sorted(ToldClaim.ORDER).toList()) {
      if (told.claim().reality() != Reality.BACKGROUND && seen.add(told.claim().id())) {
        actors(told.claim().content()).forEach(actor -> officials.show(actor, told));
      }
    }
    for (EngagementEntry entry : entries) {
      if (entry.reality() == Reality.OCCURRED) {
        officials.count(entry);
      }
    }
    return officials.drafts.entrySet().stream()
        .map(draft -> official(draft.getKey(), draft.getValue()))
        .sorted(ORDER)
        .toList();
  }

  private static List<Actor> actors(Content content) {
    List<Actor> actors = new ArrayList<>();
    if (content instanceof Engagement engagement) {
      engagement.parties().forEach(party -> actors.add(party.actor()));
    } else if (content instanceof Statement statement) {
      actors.addAll(statement.speakers());
      actors.addAll(statement.addressees());
    } else if (content instanceof Act act) {
      add(actors, act.actors());
      add(actors, act.recipients());
    } else if (content instanceof Undertaking undertaking) {
      add(actors, undertaking.by());
      add(actors, undertaking.to());
    } else if (content instanceof Occasion occasion) {
      actors.addAll(occasion.participants());
    }
    return actors;
  }

  private static void add(List<Actor> actors, List<Participant> participants) {
    participants.forEach(participant -> actors.add(participant.actor()));
  }

  private void show(Actor actor, ToldClaim told) {
    Optional<String> polity = Polities.id(actor).filter(polities::contains);
    if (polity.isEmpty() || actor.person().isEmpty()) {
      return;
    }
    Person person = actor.person().get();
    Draft draft = drafts.computeIfAbsent(Key.of(polity.get(), person), key -> new Draft(person));
    draft
        .offices
        .computeIfAbsent(key(actor.office()), key -> new Held(actor.office(), new ArrayList<>()))
        .told()
        .add(told);
  }

  /** One office may have several titles in the texts. */
  private static String key(Optional<Office> office) {
    return office
        .map(
            held -> held.id().or(held::role).orElseGet(() -> held.title().toLowerCase(Locale.ROOT)))
        .orElse("");
  }

  private void count(EngagementEntry entry) {
    List<Actor> actors =
        entry.parties().stream()
            .filter(party -> party.role() != Party.Role.MEDIATOR)
            .map(Party::actor)
            .distinct()
            .toList();
    Set<Draft> counted = new HashSet<>();
    for (Actor one : actors) {
      Optional<String> polity = Polities.id(one);
      Draft draft =
          polity.isPresent() && one.person().isPresent()
              ? drafts.get(Key.of(polity.get(), one.person().get()))
              : null;
      if (draft == null || !counted.add(draft)) {
        continue;
      }
      Set<Official.Counterpart> others = new HashSet<>();
      for (Actor other : actors) {
        Polities.id(other)
            .filter(id -> !polity.get().equals(id))
            .ifPresent(
                id ->
                    others.add(new Official.Counterpart(id, other.person().map(Person::name), 1)));
      }
      others.forEach(other -> draft.counterparts.merge(other, 1, Integer::sum));
    }
  }

  private static Official official(Key key, Draft draft) {
    List<Official.Held> offices = new ArrayList<>();
    // The bare name adds nothing where an office is known.
    draft.offices.values().stream()
        .filter(held -> held.office().isPresent() || draft.offices.size() == 1)
        .forEach(
            held ->
                offices.add(
                    new Official.Held(
                        held.office(),
                        day(held, BinaryOperator.minBy(LocalDate::compareTo)),
                        day(held, BinaryOperator.maxBy(LocalDate::compareTo)),
                        ends(naming(held.told(), draft.person)))));
    List<Official.Counterpart> counterparts = new ArrayList<>();
    draft.counterparts.forEach(
        (other, times) ->
            counterparts.add(new Official.Counterpart(other.polity(), other.name(), times)));
    counterparts.sort(
        Comparator.comparing(Official.Counterpart::times, Comparator.reverseOrder())
            .thenComparing(Official.Counterpart::polity)
            .thenComparing(other -> other.name().orElse("")));
    return new Official(key.polity(), draft.person, offices, counterparts);
  }

  private static Optional<LocalDate> day(Held held, BinaryOperator<LocalDate> which) {
    return held.told().stream().flatMap(told -> told.published().stream()).reduce(which);
  }

  /** Those whose words name the person; where none does, all. */
  private static List<ToldClaim> naming(List<ToldClaim> told, Person person) {
    Set<String> names = Set.copyOf(Wording.words(person.name()));
    List<ToldClaim> naming =
        told.stream()
            .filter(
                each ->
                    Wording.words(each.claim().evidence().get(0).quote()).stream()
                        .anyMatch(names::contains))
            .toList();
    return naming.isEmpty() ? told : naming;
  }

  private static List<ToldClaim> ends(List<ToldClaim> told) {
    ToldClaim first = told.get(0);
    ToldClaim last = told.get(told.size() - 1);
    return first.equals(last) ? List.of(first) : List.of(first, last);
  }
}
