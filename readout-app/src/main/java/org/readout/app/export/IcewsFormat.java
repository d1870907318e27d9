package org.readout.app.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.app.json.Json;
import org.readout.claim.PlaceName;
import org.readout.event.CameoCodes;
import org.readout.event.CodedEvent;
import org.readout.event.EventActor;

/**
 * ICEWS: 20 columns set apart by tabs, two sides a line; what it has no place for goes beside it.
 */
final class IcewsFormat implements EventFormat {

  private static final List<String> COLUMNS =
      List.of(
          "Event ID",
          "Event Date",
          "Source Name",
          "Source Sectors",
          "Source Country",
          "Event Text",
          "CAMEO Code",
          "Intensity",
          "Target Name",
          "Target Sectors",
          "Target Country",
          "Story ID",
          "Sentence Number",
          "Publisher",
          "City",
          "District",
          "Province",
          "Country",
          "Latitude",
          "Longitude");

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
  public String companionLines(ExportedEvent exported) {
    ObjectNode node = PloverFormat.record(exported);
    ArrayNode rows = node.putArray("event_ids");
    exported.dyads().forEach(dyad -> rows.add(String.valueOf(exported.number(dyad))));
    return Json.line(node) + "\n";
  }

  @Override
  public String lines(ExportedEvent exported) {
    StringBuilder lines = new StringBuilder();
    for (ExportedEvent.Dyad dyad : exported.dyads()) {
      lines.append(Columns.line(values(exported, dyad)));
    }
    return lines.toString();
  }

  private static List<String> values(ExportedEvent exported, ExportedEvent.Dyad dyad) {
    CodedEvent event = exported.event();
    CameoCodes.Code code = exported.cameo();
    List<String> values = new ArrayList<>();
    values.add(String.valueOf(exported.number(dyad)));
    values.add(Columns.or(event.date().day(), ""));
    values.addAll(actor(Optional.of(dyad.one())));
    values.add(text(code, event));
    values.add(code.code());
    values.add(code.goldstein().map(Columns::number).orElse(""));
    values.addAll(actor(dyad.other()));
    values.add(exported.source().id());
    values.add(Columns.or(exported.source().sentenceOf(event.sentence().span()), ""));
    values.add(exported.publisher());
    Optional<PlaceName> place = event.place();
    values.add(
        Columns.or(place.filter(named -> exported.isInsideCountry()).map(PlaceName::name), ""));
    values.add("");
    values.add("");
    values.add(place.flatMap(PlaceName::country).map(ExportedEvent::nameOf).orElse(""));
    values.add("");
    values.add("");
    return values;
  }

  private static List<String> actor(Optional<EventActor> actor) {
    return List.of(
        actor.map(EventActor::name).orElse(""),
        actor.map(one -> String.join(",", one.sectors())).orElse(""),
        actor.flatMap(EventActor::countryName).orElse(""));
  }

  /** What the code says, in the words of PLOVER: "Request meet (diplomatic)". */
  private static String text(CameoCodes.Code code, CodedEvent event) {
    String type = code.type().orElse(event.type()).name();
    StringBuilder text = new StringBuilder();
    text.append(type.charAt(0)).append(type.substring(1).toLowerCase(Locale.ROOT));
    code.mode().ifPresent(mode -> text.append(' ').append(mode));
    if (!code.contexts().isEmpty()) {
      text.append(" (").append(String.join(", ", code.contexts())).append(')');
    }
    return text.toString();
  }
}
