package org.readout.annotate;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.annotate.RawMention.TitleWords;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Office;
import org.readout.claim.Person;
import org.readout.knowledge.Candidate;
import org.readout.knowledge.KnowledgeBase;
import org.readout.knowledge.OfficeHeld;
import org.readout.knowledge.PersonEntry;
import org.readout.knowledge.Role;

/** Which offices titles and people stand for on the day of a document. */
final class Offices {

  private final KnowledgeBase knowledge;
  private final ActorWords lexicon;
  private final Optional<LocalDate> day;

  Offices(KnowledgeBase knowledge, ActorWords lexicon, Optional<LocalDate> day) {
    this.knowledge = knowledge;
    this.lexicon = lexicon;
    this.day = day;
  }

  /** The states that alone use a title ("Foreign Secretary"); none when any may. */
  static Set<String> owners(RawMention raw) {
    Set<String> owners = new LinkedHashSet<>();
    for (TitleWords title : raw.titles()) {
      for (Candidate role : title.roles()) {
        if (role.detail().isEmpty()) {
          return Set.of();
        }
        owners.add(role.detail().get());
      }
    }
    return owners;
  }

  boolean hasOfficeRole(Actor actor, Set<String> roles) {
    if (roles.isEmpty()) {
      return actor.office().isPresent();
    }
    boolean byOffice = actor.office().flatMap(Office::role).map(roles::contains).orElse(false);
    if (byOffice) {
      return true;
    }
    return actor
        .person()
        .flatMap(Person::id)
        .map(
            id ->
                officesOn(id).stream()
                    .filter(held -> held.office().polity().equals(actor.polity().label()))
                    .anyMatch(held -> hasRole(held, roles)))
        .orElse(false);
  }

  List<OfficeHeld> officesOn(String person) {
    return day.isPresent() ? knowledge.officesOf(person, day) : knowledge.allOfficesOf(person);
  }

  static boolean hasRole(OfficeHeld held, Set<String> roles) {
    return roles.contains(held.office().role().id())
        || held.office().role().countsAs().map(roles::contains).orElse(false);
  }

  Optional<OfficeHeld> heldOffice(PersonEntry person, List<String> said, RawMention raw) {
    List<OfficeHeld> offices = officesOn(person.id());
    if (day.isEmpty() && raw.titles().isEmpty()) {
      // Without a day nothing says which of several offices is meant.
      List<String> polities =
          offices.stream().map(held -> held.office().polity()).distinct().toList();
      return polities.size() == 1 ? offices.stream().findFirst() : Optional.empty();
    }
    Set<String> roles = roles(raw);
    Optional<OfficeHeld> named =
        offices.stream()
            .filter(held -> said.isEmpty() || said.contains(held.office().polity()))
            .filter(held -> roles.isEmpty() || hasRole(held, roles))
            .findFirst();
    return named.isPresent() || !said.isEmpty() ? named : offices.stream().findFirst();
  }

  /**
   * The state that someone out of office belongs to: the one of every office he or she has held.
   */
  Optional<String> onlyPolity(PersonEntry person) {
    List<String> polities =
        knowledge.allOfficesOf(person.id()).stream()
            .map(held -> held.office().polity())
            .distinct()
            .toList();
    return polities.size() == 1 ? Optional.of(polities.get(0)) : Optional.empty();
  }

  Set<String> roles(RawMention raw) {
    Set<String> roles = new LinkedHashSet<>();
    for (TitleWords title : raw.titles()) {
      title.roles().forEach(role -> roles.add(role.id()));
      roles.addAll(lexicon.rolesOf(title.text()));
    }
    roles.addAll(lexicon.rolesOf(raw.noun()));
    if (roles.contains("head-of-state")) {
      roles.add("monarch");
    }
    return roles;
  }

  Optional<Office> officeOf(RawMention raw, ActorRef polity, Optional<Person> person) {
    if (raw.titles().isEmpty()) {
      return Optional.empty();
    }
    TitleWords title = raw.titles().get(0);
    Set<String> roles = roles(raw);
    Optional<OfficeHeld> held =
        person.flatMap(Person::id).map(this::officesOn).orElse(List.of()).stream()
            .filter(office -> office.office().polity().equals(polity.label()))
            .filter(office -> hasRole(office, roles))
            .findFirst();
    if (held.isPresent()) {
      return held.map(Offices::toOffice);
    }
    List<String> fitting =
        title.roles().stream()
            .filter(
                candidate ->
                    candidate.detail().isEmpty() || candidate.detail().get().equals(polity.label()))
            .map(Candidate::id)
            .distinct()
            .toList();
    // A title that can mean several offices ("envoy") says none of them.
    Optional<String> role = fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    boolean ofOne =
        knowledge.state(polity.label()).isPresent()
            && role.flatMap(knowledge::role).filter(Role::singleSeat).isPresent();
    String words = ofOne ? singular(title.text()) : title.text();
    return Optional.of(new Office(Optional.empty(), words, role));
  }

  /** "The foreign ministers of Norway and Canada": each state has but one. */
  private static String singular(String title) {
    int of = title.indexOf(" of ");
    String head = of < 0 ? title : title.substring(0, of);
    boolean plural = head.endsWith("s") && !head.endsWith("ss");
    return plural ? head.substring(0, head.length() - 1) + title.substring(head.length()) : title;
  }

  /** Whether somebody in a polity holds an office that is called by the title said. */
  boolean isHeldIn(String polity, RawMention raw, Set<String> roles) {
    return roles.stream()
        .flatMap(role -> knowledge.holders(polity, role, day).stream())
        .anyMatch(
            held ->
                sharesWord(
                    new Actor(
                        new ActorRef.Known(polity), Optional.empty(), Optional.of(toOffice(held))),
                    raw));
  }

  static Office toOffice(OfficeHeld held) {
    return new Office(
        Optional.of(held.office().id()),
        held.office().title(),
        Optional.of(held.office().role().id()));
  }

  /**
   * Whether a title said shares a word with the title of the office someone holds: "the Secretary".
   */
  static boolean sharesWord(Actor actor, RawMention raw) {
    Set<String> held =
        Set.copyOf(
            new LinkedHashSet<>(
                List.of(
                    NameForms.fold(actor.office().map(Office::title).orElse("")).split(" ", -1))));
    return raw.titles().stream()
        .flatMap(title -> List.of(NameForms.fold(title.text()).split(" ", -1)).stream())
        .anyMatch(word -> word.length() > 2 && held.contains(word));
  }
}
