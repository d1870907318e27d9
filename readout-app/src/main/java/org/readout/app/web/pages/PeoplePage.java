package org.readout.app.web.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.readout.app.contents.Selection;
import org.readout.app.json.Json;
import org.readout.app.store.Derived;
import org.readout.app.store.Standing;
import org.readout.app.view.Days;
import org.readout.app.web.Answer;
import org.readout.app.web.Frame;
import org.readout.app.web.Problem;
import org.readout.app.web.Route;
import org.readout.app.web.Visit;

/**
 * {@code /people}: who takes part in engagements.
 *
 * @param lines the people of this part of the list
 * @param total how many there are
 * @param pager where this part stands
 * @param state for whom they act, as it was asked for; may be empty
 * @param name what they are called, as it was asked for; may be empty
 */
public record PeoplePage(List<Line> lines, long total, Pager pager, String state, String name) {

  private static final int PART = 50;

  /**
   * A person.
   *
   * @param path of the person's page
   * @param office held on the day of the last engagement; may be empty
   * @param last the last day, in words; may be empty
   */
  public record Line(
      String path, String name, String office, long engagements, long statements, String last) {}

  /** The page's address. */
  public static List<Route> routes() {
    return List.of(
        Route.page("/people", PeoplePage::answer), Route.page("/people/{id}", PersonPage::answer));
  }

  private static Answer answer(Visit visit) {
    Optional<String> state = visit.query("about").map(words -> state(words, visit));
    List<String> words = visit.query("name").map(Persons::words).orElse(List.of());
    int from = visit.number("from", 0, 0, 1_000_000);
    Derived lists = visit.contents().lists();
    List<Standing.OfPerson> people = lists.people(state, words, from, PART);
    long total = lists.peopleCount(state, words);
    Persons persons = new Persons(visit.room().knowledge());
    PeoplePage page =
        new PeoplePage(
            people.stream().map(person -> line(person, persons)).toList(),
            total,
            Pager.of(visit, from, PART, people.size(), total),
            visit.query("about").orElse(""),
            visit.query("name").orElse(""));
    return new Answer.Page(
        Frame.of(visit, "/people", "People"),
        "people",
        page,
        () -> twin(people, persons, total, from));
  }

  private static String state(String words, Visit visit) {
    if (Filters.subject(words, visit) instanceof Selection.Alone alone) {
      return alone.id();
    }
    throw Problem.notUnderstood(
        "\"%s\" is a pair. People are listed for one state or body.".formatted(words));
  }

  static Line line(Standing.OfPerson person, Persons persons) {
    return new Line(
        Persons.path(person.id()),
        persons.name(person.id()),
        persons.office(person.id(), person.last()),
        person.engagements(),
        person.statements(),
        person.last().map(Days::plainly).orElse(""));
  }

  private static JsonNode twin(
      List<Standing.OfPerson> people, Persons persons, long total, int from) {
    ObjectNode node = Json.object();
    node.put("total", total);
    node.put("from", from);
    node.putArray("people");
    people.forEach(person -> node.withArrayProperty("people").add(json(person, persons)));
    return node;
  }

  static ObjectNode json(Standing.OfPerson person, Persons persons) {
    ObjectNode each = Json.object();
    each.put("id", person.id());
    each.put("name", persons.name(person.id()));
    each.put("engagements", person.engagements());
    each.put("statements", person.statements());
    person.last().ifPresent(day -> each.put("last", day.toString()));
    return each;
  }
}
