package org.readout.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.annotate.AnnotatedSentence;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.EngagementForm;
import org.readout.claim.OccasionName;
import org.readout.claim.Party;
import org.readout.claim.Person;
import org.readout.claim.PlaceName;
import org.readout.claim.Reality;
import org.readout.claim.When;
import org.readout.rules.RuleMatch;

/**
 * An engagement as one sentence tells of it, before the rest of the document has had its say.
 *
 * @param annotated the sentence
 * @param match the rule that fired
 * @param form what kind of contact
 * @param parties who takes part; none when the sentence only refers to it ("the negotiations")
 * @param reality how real the sentence makes it
 * @param realityRule the rule that said so
 * @param when when the sentence says it is
 * @param place where the sentence says it is
 * @param occasion what it is on the margins of
 * @param duration how long it lasts
 * @param lead whether the sentence is the headline or opens the report
 * @param notes what was decided on the way
 */
record EngagementDraft(
    AnnotatedSentence annotated,
    RuleMatch match,
    EngagementForm form,
    List<Party> parties,
    Reality reality,
    String realityRule,
    When when,
    Optional<PlaceName> place,
    Optional<OccasionName> occasion,
    Optional<String> duration,
    boolean lead,
    List<String> notes) {

  EngagementDraft with(Reality newReality, When newWhen, List<Party> newParties, String note) {
    List<String> all = new ArrayList<>(notes);
    if (!note.isEmpty()) {
      all.add(note);
    }
    return new EngagementDraft(
        annotated,
        match,
        form,
        newParties,
        newReality,
        realityRule,
        newWhen,
        place,
        occasion,
        duration,
        lead,
        List.copyOf(all));
  }

  /** The same contact in another form. */
  EngagementDraft in(EngagementForm other) {
    return new EngagementDraft(
        annotated,
        match,
        other,
        parties,
        reality,
        realityRule,
        when,
        place,
        occasion,
        duration,
        lead,
        notes);
  }

  /** The same, where a visit of the same people leads. */
  EngagementDraft at(PlaceName visited) {
    List<String> all = new ArrayList<>(notes);
    all.add("no place is named; it is told of the visit to " + visited.name());
    return new EngagementDraft(
        annotated,
        match,
        form,
        parties,
        reality,
        realityRule,
        when,
        Optional.of(visited),
        occasion,
        duration,
        lead,
        List.copyOf(all));
  }

  /** The states and bodies that receive a visit. */
  Set<String> hosts() {
    Set<String> ids = new LinkedHashSet<>();
    for (Party party : parties) {
      if (party.role() == Party.Role.HOST) {
        ids.add(party.actor().polity().label());
      }
    }
    return ids;
  }

  boolean isTwoSided() {
    return polities().size() > 1;
  }

  boolean isDated() {
    return when.firstDay().isPresent();
  }

  boolean hasHappened() {
    return reality == Reality.OCCURRED || reality == Reality.ONGOING;
  }

  /** The known states and bodies that take part. */
  Set<String> polities() {
    Set<String> ids = new LinkedHashSet<>();
    for (Party party : parties) {
      if (party.actor().polity() instanceof ActorRef.Known known) {
        ids.add(known.id());
      }
    }
    return ids;
  }

  /** The people named in it. */
  Set<Person> people() {
    Set<Person> people = new LinkedHashSet<>();
    parties.forEach(party -> party.actor().person().ifPresent(people::add));
    return people;
  }

  /** Whether the other tells of the same states, or of one of the same people. */
  boolean isAkinTo(EngagementDraft other) {
    Set<Person> shared = people();
    shared.retainAll(other.people());
    Set<String> polities = polities();
    polities.retainAll(other.polities());
    return !shared.isEmpty() || polities.size() > 1;
  }

  /** The sides as states and bodies, without the people: for a contact that only refers to them. */
  List<Party> sides() {
    List<Party> sides = new ArrayList<>();
    for (String polity : polities()) {
      sides.add(new Party(Party.Role.PARTICIPANT, Actor.of(new ActorRef.Known(polity))));
    }
    return sides;
  }
}
