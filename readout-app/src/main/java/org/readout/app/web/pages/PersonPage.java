package org.readout.app.web.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.readout.app.contents.ClaimKind;
import org.readout.app.contents.RecordContents;
import org.readout.app.json.ClaimJson;
import org.readout.app.json.EntryJson;
import org.readout.app.json.Json;
import org.readout.app.store.ClaimFilter;
import org.readout.app.store.Derived;
import org.readout.app.store.EngagementFilter;
import org.readout.app.store.Standing;
import org.readout.app.web.Answer;
import org.readout.app.web.Frame;
import org.readout.app.web.Problem;
import org.readout.app.web.Visit;
import org.readout.knowledge.PersonEntry;
import org.readout.record.EngagementEntry;
import org.readout.record.ToldClaim;

/**
 * {@code /people/wang-yi.chn}: the offices of a person over time, and what reports tell of the
 * person.
 *
 * @param name in full
 * @param otherNames how the name is written else
 * @param known whether the knowledge base has the person
 * @param offices held over time, the latest in front
 * @param summary how much the record tells, in a sentence
 * @param parts what it tells
 * @param pager where the part of the engagements stands
 */
public record PersonPage(
    String name,
    List<String> otherNames,
    boolean known,
    List<OfficeLine> offices,
    String summary,
    List<Section> parts,
    Pager pager) {

  private static final int PART = 25;
  // The pictures and counts are made of these; there is hardly anybody of whom more is told.
  private static final int ENGAGEMENTS = 300;
  private static final int STATEMENTS = 15;
  private static final int NEAR = 3;

  /** Copies the lists. */
  public PersonPage {
    otherNames = List.copyOf(otherNames);
    offices = List.copyOf(offices);
    parts = List.copyOf(parts);
  }

  static Answer answer(Visit visit) {
    Persons persons = new Persons(visit.room().knowledge());
    String id = Persons.id(visit.path("id"));
    RecordContents contents = visit.contents();
    Optional<Standing.OfPerson> told = contents.lists().person(id);
    Optional<PersonEntry> entry = persons.entry(id);
    if (told.isEmpty() && entry.isEmpty()) {
      throw Problem.notFound(unknown(id, contents.lists(), persons));
    }
    int from = visit.number("from", 0, 0, 1_000_000);
    EngagementFilter filter = EngagementFilter.of(Derived.Range.ALL).ofPerson(id);
    List<EngagementEntry> entries = contents.lists().entries(filter, 0, ENGAGEMENTS);
    List<EngagementEntry> part = contents.lists().entries(filter, from, PART);
    List<ToldClaim> statements =
        contents.claims(
            ClaimFilter.of(Derived.Range.ALL).saidBy(id), ClaimKind.STATEMENT, 0, STATEMENTS);
    long total = told.map(Standing.OfPerson::engagements).orElse(0L);
    PersonParts parts = new PersonParts(id, persons, visit, new Sources(contents));
    PersonPage page =
        new PersonPage(
            persons.name(id),
            entry.map(PersonEntry::otherNames).orElse(List.of()),
            entry.isPresent(),
            OfficeLine.of(id, visit),
            summary(told),
            told.isEmpty()
                ? List.of()
                : parts.all(entries, part, statements, told.get().statements()),
            Pager.of(visit, from, PART, part.size(), total));
    return new Answer.Page(
        Frame.of(visit, "/people", page.name()),
        "person",
        page,
        () -> twin(id, persons, told, part, statements, contents));
  }

  private static String summary(Optional<Standing.OfPerson> told) {
    return told.map(
            person ->
                "The record has %s and %s."
                    .formatted(
                        count(person.engagements(), "engagement"),
                        count(person.statements(), "statement")))
        .orElse("No report in the record names this person yet.");
  }

  private static String count(long number, String noun) {
    return String.format(java.util.Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }

  private static String unknown(String id, Derived lists, Persons persons) {
    List<String> near =
        Persons.words(id).stream()
            .filter(word -> word.length() > 2)
            .flatMap(word -> lists.people(Optional.empty(), List.of(word), 0, NEAR).stream())
            .map(Standing.OfPerson::id)
            .distinct()
            .limit(NEAR)
            .map(other -> "%s (%s)".formatted(persons.name(other), Persons.path(other)))
            .toList();
    return "Neither the record nor the list of people has \"%s\".%s The list of people in the menu can be searched by name."
        .formatted(id, near.isEmpty() ? "" : " Did you mean " + String.join(", or ", near) + "?");
  }

  private static JsonNode twin(
      String id,
      Persons persons,
      Optional<Standing.OfPerson> told,
      List<EngagementEntry> engagements,
      List<ToldClaim> statements,
      RecordContents contents) {
    ObjectNode node =
        told.map(person -> PeoplePage.json(person, persons))
            .orElseGet(() -> Json.object().put("id", id).put("name", persons.name(id)));
    PersonOfficesJson.put(node, id);
    node.set("engagement_entries", Json.array());
    engagements.forEach(
        entry -> node.withArrayProperty("engagement_entries").add(EntryJson.write(entry)));
    node.set("statement_claims", Json.array());
    for (ToldClaim each : statements) {
      contents
          .document(each.claim().document())
          .ifPresent(
              document ->
                  node.withArrayProperty("statement_claims")
                      .add(ClaimJson.write(each.claim(), document.text())));
    }
    return node;
  }
}
