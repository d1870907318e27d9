package org.readout.app.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.readout.app.json.Json;
import org.readout.claim.PlaceName;
import org.readout.event.CodedEvent;
import org.readout.event.EventActor;
import org.readout.text.Span;

/** One flat line an event, in columns of ours: everything that the PLOVER records have. */
final class CsvFormat implements EventFormat {

  private static final List<String> COLUMNS =
      List.of(
          "event_id",
          "source_id",
          "date",
          "enddate",
          "date_basis",
          "planned_date",
          "planned_enddate",
          "type",
          "modes",
          "contexts",
          "quad_code",
          "score",
          "cameo",
          "goldstein",
          "reality",
          "mutual",
          "house",
          "actor_codes",
          "actor_names",
          "actor_texts",
          "actor_ids",
          "actor_countries",
          "actor_cow",
          "actor_sectors",
          "actor_offices",
          "recipient_codes",
          "recipient_names",
          "recipient_texts",
          "recipient_ids",
          "recipient_countries",
          "recipient_cow",
          "recipient_sectors",
          "recipient_offices",
          "place",
          "place_country",
          "geonames_id",
          "sentence",
          "start",
          "end",
          "sentence_number",
          "sentences",
          "attributed_to",
          "issues",
          "rules",
          "publisher",
          "published",
          "title",
          "url",
          "coder");

  @Override
  public String header() {
    return line(COLUMNS);
  }

  @Override
  public Optional<String> companionEnding() {
    return Optional.empty();
  }

  @Override
  public boolean canTell(ExportedEvent event) {
    return true;
  }

  @Override
  public String companionLines(ExportedEvent event) {
    return "";
  }

  private static String line(List<String> values) {
    StringWriter line = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(line)) {
      writer.writeRecord(values);
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory can always be written to", impossible);
    }
    return line.toString();
  }

  @Override
  public String lines(ExportedEvent exported) {
    CodedEvent event = exported.event();
    EventSource source = exported.source();
    Span words = source.asGiven(event.sentence().span());
    List<String> values =
        new ArrayList<>(
            List.of(
                exported.id(),
                source.id(),
                day(event.date().day()),
                day(event.date().last()),
                event.date().basis().name().toLowerCase(Locale.ROOT),
                day(event.date().planned()),
                day(event.date().plannedLast()),
                event.type().name(),
                Columns.joined(event.modes()),
                Columns.joined(event.contexts()),
                String.valueOf(event.type().quadClass()),
                Columns.number(event.score()),
                exported.cameo().code(),
                exported.cameo().goldstein().map(Columns::number).orElse(""),
                Json.word(event.reality()),
                event.mutual() ? "yes" : "no",
                event.house() ? "yes" : "no"));
    values.addAll(actors(event.actors()));
    values.addAll(actors(event.recipients()));
    values.addAll(
        List.of(
            Columns.or(event.place().map(PlaceName::name), ""),
            Columns.or(event.place().flatMap(PlaceName::country), ""),
            Columns.or(event.place().flatMap(PlaceName::id), ""),
            event.sentence().quote(),
            String.valueOf(words.start()),
            String.valueOf(words.end()),
            Columns.or(source.sentenceOf(event.sentence().span()), ""),
            String.valueOf(event.evidence().size()),
            Columns.joined(exported.attributedTo()),
            Columns.joined(event.issues()),
            Columns.joined(event.rules()),
            exported.publisher(),
            day(source.document().published()),
            Columns.or(source.document().title(), ""),
            Columns.or(source.document().uri(), ""),
            "Readout " + source.coder()));
    return line(values);
  }

  private static String day(Optional<LocalDate> day) {
    return Columns.or(day, "");
  }

  /** Columns of which each has a value for each of {@code actors}, so that they can be matched. */
  private static List<String> actors(List<EventActor> actors) {
    return List.of(
        each(actors, EventActor::code),
        each(actors, actor -> Optional.of(actor.name())),
        each(actors, actor -> Optional.of(actor.entityText())),
        each(actors, EventActor::id),
        each(actors, EventActor::country),
        each(actors, EventActor::cow),
        each(actors, actor -> Optional.of(String.join("+", actor.sectors()))),
        each(actors, EventActor::title));
  }

  private static String each(List<EventActor> actors, Function<EventActor, Optional<?>> value) {
    return Columns.joined(
        actors.stream().map(actor -> Columns.or(value.apply(actor), "")).toList());
  }
}
