package org.readout.app.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.readout.app.json.Json;
import org.readout.claim.PlaceName;
import org.readout.event.CodedEvent;
import org.readout.event.EventActor;

/** POLECAT: 40 columns set apart by tabs; what it has no place for goes beside it. */
final class PolecatFormat implements EventFormat {

  private static final String NONE = "None";

  private static final List<String> COLUMNS =
      List.of(
          "Event ID",
          "Event Date",
          "Event Type",
          "Event Mode",
          "Intensity",
          "Quad Code",
          "Contexts",
          "Actor Name",
          "Actor Country",
          "Actor COW",
          "Primary Actor Sector",
          "Actor Sectors",
          "Actor Title",
          "Actor Name Raw",
          "Wikipedia Actor ID",
          "Recipient Name",
          "Recipient Country",
          "Recipient COW",
          "Primary Recipient Sector",
          "Recipient Sectors",
          "Recipient Title",
          "Recipient Name Raw",
          "Wikipedia Recipient ID",
          "Placename",
          "City",
          "District",
          "Province",
          "Country",
          "Latitude",
          "Longitude",
          "GeoNames ID",
          "Raw Placename",
          "Feature Type",
          "Source",
          "Publication Date",
          "Story People",
          "Story Organizations",
          "Story Locations",
          "Language",
          "Version");

  private static final List<String> QUADS =
      List.of("VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT");

  @Override
  public String header() {
    return Columns.line(COLUMNS);
  }

  @Override
  public Optional<String> companionEnding() {
    return Optional.of(".evidence.jsonl");
  }

  @Override
  public boolean canTell(ExportedEvent event) {
    return event.event().isPlainlySo();
  }

  @Override
  public String companionLines(ExportedEvent event) {
    return Json.line(PloverFormat.record(event)) + "\n";
  }

  @Override
  public String lines(ExportedEvent exported) {
    CodedEvent event = exported.event();
    List<String> values =
        new ArrayList<>(
            List.of(
                exported.id(),
                Columns.or(event.date().day(), NONE),
                event.type().name(),
                list(event.modes()),
                Columns.number(event.score()),
                QUADS.get(event.type().quadClass() - 1),
                list(event.contexts())));
    values.addAll(actors(event.actors()));
    values.addAll(actors(event.recipients()));
    Optional<PlaceName> place = event.place();
    values.addAll(
        List.of(
            Columns.or(place.map(PlaceName::name), NONE),
            exported.isInsideCountry() ? place.orElseThrow().name() : NONE,
            NONE,
            NONE,
            Columns.or(place.flatMap(PlaceName::country), NONE),
            NONE,
            NONE,
            Columns.or(place.flatMap(PlaceName::id), NONE),
            Columns.or(place.map(PlaceName::name), NONE),
            NONE,
            exported.publisher().isEmpty() ? NONE : exported.publisher(),
            Columns.or(exported.source().document().published(), NONE)));
    List<EventActor> all =
        Stream.concat(event.actors().stream(), event.recipients().stream()).toList();
    values.addAll(
        List.of(
            list(all.stream().filter(EventActor::isPerson).map(EventActor::name).toList()),
            list(
                all.stream()
                    .filter(actor -> !actor.isPerson())
                    .map(EventActor::name)
                    .distinct()
                    .toList()),
            Columns.or(place.map(PlaceName::name), NONE),
            "en",
            "Readout " + exported.source().coder()));
    return Columns.line(values);
  }

  private static List<String> actors(List<EventActor> actors) {
    return List.of(
        each(actors, actor -> Optional.of(actor.name())),
        each(actors, EventActor::country),
        each(actors, EventActor::cow),
        each(actors, actor -> actor.sectors().stream().findFirst()),
        list(actors.stream().flatMap(actor -> actor.sectors().stream()).distinct().toList()),
        each(actors, EventActor::title),
        each(actors, actor -> Optional.of(actor.entityText())),
        NONE);
  }

  /** One value for each, {@code None} among them, so that columns can be matched. */
  private static String each(List<EventActor> actors, Function<EventActor, Optional<?>> value) {
    List<String> values =
        actors.stream().map(actor -> Columns.or(value.apply(actor), NONE)).toList();
    return values.stream().allMatch(each -> Objects.equals(each, NONE))
        ? NONE
        : Columns.joined(values);
  }

  private static String list(List<String> values) {
    return values.isEmpty() ? NONE : Columns.joined(values);
  }
}
