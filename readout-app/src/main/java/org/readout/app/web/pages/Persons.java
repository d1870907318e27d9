package org.readout.app.web.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.app.store.Subjects;
import org.readout.claim.Actor;
import org.readout.knowledge.Folding;
import org.readout.knowledge.KnowledgeBase;
import org.readout.knowledge.OfficeHeld;
import org.readout.knowledge.PersonEntry;

/** What people are called, and how addresses name them. */
final class Persons {

  // A slash would divide the path.
  private static final char IN_IDS = '/';
  private static final char IN_ADDRESSES = '~';

  private final KnowledgeBase knowledge;

  Persons(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  /** The page of the person whom the record calls {@code id}. */
  static String path(String id) {
    return "/people/" + Addresses.encoded(id.replace(IN_IDS, IN_ADDRESSES));
  }

  /** The page of an actor's person, where there is one. */
  static Optional<String> path(Actor actor) {
    return Subjects.person(actor).map(Persons::path);
  }

  /** Whom the record calls as the address does. */
  static String id(String inAddress) {
    return inAddress.replace(IN_ADDRESSES, IN_IDS);
  }

  /** The person's entry, where the knowledge base has one. */
  Optional<PersonEntry> entry(String id) {
    return knowledge.person(id);
  }

  /** The full name. */
  String name(String id) {
    return entry(id).map(PersonEntry::name).orElse(id.substring(id.indexOf(IN_IDS) + 1));
  }

  /** The office on a day in a line, the most senior of several; for whom the text names alone. */
  String office(String id, Optional<LocalDate> day) {
    if (entry(id).isEmpty()) {
      return id.indexOf(IN_IDS) < 0 ? "" : knowledge.nameOf(id.substring(0, id.indexOf(IN_IDS)));
    }
    return day.flatMap(on -> knowledge.officesOf(id, on).stream().findFirst())
        .or(() -> knowledge.allOfficesOf(id).stream().findFirst())
        .map(this::office)
        .orElse("");
  }

  private String office(OfficeHeld held) {
    return held.office().title() + ", " + knowledge.nameOf(held.office().polity());
  }

  /** What ids of people called {@code name} have in them. */
  static List<String> words(String name) {
    return Stream.of(Folding.fold(name).split("[\\s.,;/~-]+"))
        .filter(word -> !word.isEmpty())
        .limit(6)
        .toList();
  }
}
