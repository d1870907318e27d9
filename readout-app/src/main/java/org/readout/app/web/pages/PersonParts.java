package org.readout.app.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.readout.app.picture.Picture;
import org.readout.app.picture.PlaceMark;
import org.readout.app.picture.PlacesPicture;
import org.readout.app.picture.Timeline;
import org.readout.app.picture.TimelineEvent;
import org.readout.app.store.Subjects;
import org.readout.app.view.Days;
import org.readout.app.view.EngagementWords;
import org.readout.app.view.LedgerWords;
import org.readout.app.view.Names;
import org.readout.app.view.Style;
import org.readout.app.view.ToldLine;
import org.readout.app.view.Vocabulary;
import org.readout.app.view.Words;
import org.readout.app.web.Visit;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Party;
import org.readout.claim.PlaceName;
import org.readout.claim.Reality;
import org.readout.claim.Statement;
import org.readout.knowledge.Position;
import org.readout.record.ClaimLink;
import org.readout.record.EngagementEntry;
import org.readout.record.ToldClaim;

/** What the record tells of a person, as parts of the page. */
final class PersonParts {

  private static final int OTHERS_SHOWN = 12;
  private static final int PLACES_SHOWN = 15;

  private final String id;
  private final Persons persons;
  private final Visit visit;
  private final Sources sources;
  private final Names names;
  private final EngagementWords engagements;
  private final LedgerWords words;

  PersonParts(String id, Persons persons, Visit visit, Sources sources) {
    this.id = id;
    this.persons = persons;
    this.visit = visit;
    this.sources = sources;
    this.names = visit.room().names();
    this.engagements = new EngagementWords(names);
    this.words = new LedgerWords(names, Vocabulary::issue, sources::called);
  }

  /**
   * All parts.
   *
   * @param all the engagements that pictures and counts are made of
   * @param part those that are listed
   * @param said how many statements there are
   */
  List<Section> all(
      List<EngagementEntry> all,
      List<EngagementEntry> part,
      List<ToldClaim> statements,
      long said) {
    return List.of(
        new Section(
            "engagements",
            "Engagements",
            "",
            all.isEmpty() ? List.of() : List.of(timeline(all)),
            List.of(Section.Group.of(lines(part))),
            List.of(),
            "No engagement is told of.",
            List.of()),
        with(all),
        travel(all),
        statements(statements, said));
  }

  private Picture timeline(List<EngagementEntry> all) {
    return Timeline.of(
        "Engagements of " + persons.name(id),
        all.stream().map(entry -> TimelineEvent.of(entry, engagements)).toList(),
        (first, last) -> Optional.empty(),
        Optional.of(visit.today()));
  }

  private List<Section.Line> lines(List<EngagementEntry> part) {
    Map<String, ToldClaim> byId = new HashMap<>();
    visit
        .contents()
        .lists()
        .claims(
            part.stream()
                .flatMap(entry -> entry.claims().stream())
                .map(ClaimLink::claim)
                .distinct()
                .toList())
        .forEach(told -> byId.put(told.claim().id(), told));
    return part.stream().map(entry -> line(entry, byId)).toList();
  }

  private Section.Line line(EngagementEntry entry, Map<String, ToldClaim> byId) {
    List<ToldLine.Ground> grounds =
        entry.claims().stream()
            .map(link -> byId.get(link.claim()))
            .filter(Objects::nonNull)
            .map(told -> new ToldLine.Ground("", told))
            .toList();
    return sources.line(
        new ToldLine(engagements.headline(entry), List.of(), grounds),
        Optional.of("/engagements/" + entry.id()),
        words);
  }

  /** Whom the person met most often, be it with a name or as a state. */
  private Section with(List<EngagementEntry> all) {
    Map<String, Actor> actors = new HashMap<>();
    Map<String, Integer> times = new LinkedHashMap<>();
    for (EngagementEntry entry : all) {
      if (tookPlace(entry)) {
        others(entry)
            .forEach(
                actor -> {
                  String called = Subjects.person(actor).orElse(names.polity(actor.polity()));
                  actors.putIfAbsent(called, actor);
                  times.merge(called, 1, Integer::sum);
                });
      }
    }
    List<Section.Line> lines =
        times.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<String, Integer> each) -> -each.getValue())
                    .thenComparing(Map.Entry::getKey))
            .limit(OTHERS_SHOWN)
            .flatMap(
                each ->
                    Optional.ofNullable(actors.get(each.getKey()))
                        .map(actor -> other(actor, each.getValue()))
                        .stream())
            .toList();
    return new Section(
        "with",
        "With whom",
        "Those of other sides in engagements that took place, most often first.",
        List.of(),
        lines.isEmpty() ? List.of() : List.of(Section.Group.of(lines)),
        List.of(),
        "No engagement with somebody of another side took place.",
        List.of());
  }

  private Section.Line other(Actor actor, int times) {
    Optional<String> path =
        actor.person().isPresent()
            ? Persons.path(actor)
            : actor.polity() instanceof ActorRef.Known known
                ? Optional.of("/states/" + Addresses.encoded(known.id()))
                : Optional.empty();
    Words line =
        Words.of(names.actor(actor))
            .and(Style.FAINT, times == 1 ? " once" : " " + times + " times");
    return new Section.Line(line, path, List.of(), List.of(), 0, false);
  }

  private List<Actor> others(EngagementEntry entry) {
    List<ActorRef> own =
        entry.parties().stream()
            .map(Party::actor)
            .filter(actor -> Subjects.person(actor).equals(Optional.of(id)))
            .map(Actor::polity)
            .toList();
    return entry.parties().stream()
        .map(Party::actor)
        .filter(actor -> !own.contains(actor.polity()))
        .distinct()
        .toList();
  }

  private static boolean tookPlace(EngagementEntry entry) {
    return entry.reality() == Reality.OCCURRED
        || entry.reality() == Reality.ONGOING
        || entry.reality() == Reality.BACKGROUND;
  }

  /** Where the person was, as far as reports name the place of what took place. */
  private Section travel(List<EngagementEntry> all) {
    List<PlacesPicture.Stop> stops = new ArrayList<>();
    Map<String, List<EngagementEntry>> byPlace = new LinkedHashMap<>();
    int unplaced = 0;
    for (EngagementEntry entry : all) {
      if (tookPlace(entry) && isInPerson(entry)) {
        Optional<Position> position =
            entry.place().flatMap(place -> PlaceMark.position(visit.room().knowledge(), place));
        position.ifPresent(at -> stops.add(stop(entry, at)));
        unplaced += position.isEmpty() ? 1 : 0;
        entry
            .place()
            .ifPresent(
                place ->
                    byPlace.computeIfAbsent(called(place), name -> new ArrayList<>()).add(entry));
      }
    }
    List<Section.Line> lines =
        byPlace.entrySet().stream()
            .sorted(
                Comparator.comparing(
                    (Map.Entry<String, List<EngagementEntry>> place) -> -place.getValue().size()))
            .limit(PLACES_SHOWN)
            .map(place -> place(place.getKey(), place.getValue()))
            .toList();
    return new Section(
        "places",
        "Places",
        "Where engagements in person took place that reports name a place for.",
        stops.isEmpty()
            ? List.of()
            : List.of(PlacesPicture.travel("Places of " + persons.name(id), stops, unplaced)),
        lines.isEmpty() ? List.of() : List.of(Section.Group.of(lines)),
        List.of(),
        "No report names a place.",
        List.of());
  }

  private static boolean isInPerson(EngagementEntry entry) {
    return switch (entry.form()) {
      case MEETING, TALKS, VISIT, SUMMIT -> true;
      case CALL, VIDEO_CALL, LETTER -> false;
    };
  }

  private PlacesPicture.Stop stop(EngagementEntry entry, Position position) {
    return new PlacesPicture.Stop(
        entry.when(),
        entry.place().map(PlaceName::name).orElse(""),
        position,
        engagements.headline(entry).toString(),
        Optional.of("/engagements/" + entry.id()));
  }

  private String called(PlaceName place) {
    return place
        .country()
        .filter(country -> !Optional.of(country).equals(place.id()))
        .map(country -> place.name() + ", " + names.polity(new ActorRef.Known(country)))
        .filter(name -> !name.equals(place.name() + ", " + place.name()))
        .orElse(place.name());
  }

  private static Section.Line place(String name, List<EngagementEntry> entries) {
    Optional<LocalDate> last =
        entries.stream()
            .flatMap(entry -> entry.when().lastDay().stream())
            .max(Comparator.naturalOrder());
    Words line =
        Words.of(name)
            .and(
                Style.FAINT,
                " "
                    + (entries.size() == 1 ? "once" : entries.size() + " times")
                    + last.map(day -> ", last " + Days.plainly(day)).orElse(""));
    return new Section.Line(
        line, Optional.of("/engagements/" + entries.get(0).id()), List.of(), List.of(), 0, false);
  }

  private Section statements(List<ToldClaim> statements, long said) {
    List<Section.Line> lines = statements.stream().map(this::statement).toList();
    return new Section(
        "statements",
        "Statements",
        said > statements.size()
            ? String.format(Locale.ROOT, "The latest %d of %,d.", statements.size(), said)
            : "",
        List.of(),
        lines.isEmpty() ? List.of() : List.of(Section.Group.of(lines)),
        List.of(),
        "No statement is told of.",
        List.of());
  }

  private Section.Line statement(ToldClaim told) {
    Statement statement = (Statement) told.claim().content();
    Words about =
        statement.issues().isEmpty()
            ? Words.of(Style.FAINT, "on no issue that Readout knows")
            : Words.of(
                "on " + Names.list(statement.issues().stream().map(Vocabulary::issue).toList()));
    Optional<String> path =
        statement.issues().stream().findFirst().map(issue -> "/issues/" + Addresses.encoded(issue));
    Words line =
        Words.of(Style.FAINT, told.published().map(Days::plainly).orElse("day not known") + ": ")
            .and(about);
    Section.Line open =
        sources.openLine(
            new ToldLine(line, List.of(), List.of(new ToldLine.Ground("", told))), words);
    return new Section.Line(open.words(), path, open.further(), open.bases(), open.left(), true);
  }
}
