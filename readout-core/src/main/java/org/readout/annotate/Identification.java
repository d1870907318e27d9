package org.readout.annotate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.knowledge.KnowledgeBase;
import org.readout.knowledge.OfficeHeld;
import org.readout.knowledge.PersonEntry;

/** Which person of the knowledge base a written name is. */
final class Identification {

  /** Down to ministers of foreign affairs and defence. */
  private static final int HIGH_RANK = 7;

  private final KnowledgeBase knowledge;
  private final Offices offices;
  private final Optional<String> publisher;

  Identification(KnowledgeBase knowledge, Offices offices, Optional<String> publisher) {
    this.knowledge = knowledge;
    this.offices = offices;
    this.publisher = publisher;
  }

  /** People of the knowledge base whom a name can mean, by polity, title and day. */
  List<PersonEntry> candidates(String name, List<String> said, RawMention raw) {
    List<PersonEntry> people = knowledge.peopleByName(name);
    if (people.isEmpty()) {
      people =
          NameForms.shorter(name).stream()
              .map(knowledge::peopleByName)
              .filter(found -> !found.isEmpty())
              .findFirst()
              .orElse(List.of());
    }
    boolean full = !people.isEmpty();
    if (people.isEmpty() && !(raw.titles().isEmpty() && said.isEmpty())) {
      people = knowledge.peopleByFamily(name);
      if (people.isEmpty()) {
        people =
            NameForms.familyGuesses(name).stream()
                .flatMap(family -> knowledge.peopleByFamily(family).stream())
                .filter(person -> NameForms.couldBe(person, name))
                .distinct()
                .toList();
      }
    } else if (people.isEmpty() && name.contains(" ")) {
      return List.of();
    }
    List<PersonEntry> fitting =
        people.stream().filter(person -> fits(person, said, raw, full)).toList();
    if (fitting.size() > 1 || (fitting.isEmpty() && full && people.size() > 1)) {
      List<PersonEntry> inOffice =
          (fitting.isEmpty() ? people : fitting)
              .stream().filter(person -> !offices.officesOn(person.id()).isEmpty()).toList();
      if (inOffice.size() == 1) {
        return inOffice;
      }
    }
    List<PersonEntry> own =
        fitting.stream()
            .filter(
                person ->
                    offices.officesOn(person.id()).stream()
                        .anyMatch(
                            held -> publisher.filter(held.office().polity()::equals).isPresent()))
            .toList();
    if (fitting.size() > 1 && own.size() == 1) {
      // "President Michel", on the page of the body that he presides over.
      return own;
    }
    if (fitting.isEmpty() && full && people.size() == 1 && said.isEmpty()) {
      return people;
    }
    return fitting.size() == 1 ? fitting : List.of();
  }

  private boolean fits(PersonEntry person, List<String> said, RawMention raw, boolean full) {
    List<OfficeHeld> held = offices.officesOn(person.id());
    if (raw.former() || held.isEmpty()) {
      held = knowledge.allOfficesOf(person.id());
    }
    boolean polity =
        said.isEmpty()
            || held.stream().anyMatch(office -> said.contains(office.office().polity()))
            || held.isEmpty();
    Set<String> roles = offices.roles(raw);
    boolean role =
        roles.isEmpty()
            || held.isEmpty()
            || held.stream().anyMatch(office -> Offices.hasRole(office, roles));
    return polity && (role || (full && !said.isEmpty()));
  }

  /**
   * Who a family name alone must be: the only one of that name in high office that day in a state
   * the document speaks of.
   */
  Optional<PersonEntry> inHighOffice(String name, Set<String> polities) {
    List<PersonEntry> people =
        knowledge.peopleByFamily(name).stream()
            .filter(
                person ->
                    offices.officesOn(person.id()).stream()
                        .anyMatch(
                            held ->
                                held.office().role().rank() <= HIGH_RANK
                                    && polities.contains(held.office().polity())))
            .toList();
    return people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
  }
}
