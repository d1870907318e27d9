package org.readout.app.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.app.json.Json;
import org.readout.claim.Evidence;
import org.readout.claim.PlaceName;
import org.readout.claim.PloverVocabulary;
import org.readout.event.CameoCodes;
import org.readout.event.CodedEvent;
import org.readout.event.EventActor;
import org.readout.text.Span;

/**
 * GDELT 2.0: events in 61 columns set apart by tabs, two sides a line and without a header;
 * mentions in 16 columns, one for each sentence that tells of the event, with the evidence in the
 * last.
 */
final class GdeltFormat implements EventFormat {

  private static final String NO_PLACE = "0";
  private static final String COUNTRY = "1";
  private static final String CITY = "4";
  private static final String AMERICAN_CITY = "3";
  private static final String WEB = "1";
  private static final String CITED = "2";
  private static final String NOWHERE = "-1";
  private static final Set<String> OF_STATES = Set.of("UNO", "EUR", "IGO");
  private static final int MOST_TYPES = 3;
  private static final int PLACE_COLUMNS = 8;

  @Override
  public String header() {
    return "";
  }

  @Override
  public Optional<String> companionEnding() {
    return Optional.of(".mentions");
  }

  @Override
  public boolean canTell(ExportedEvent event) {
    return event.event().isPlainlySo();
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
    Optional<LocalDate> day = event.date().day();
    List<String> values = new ArrayList<>();
    values.add(String.valueOf(exported.number(dyad)));
    values.add(formatted(day, "yyyyMMdd"));
    values.add(formatted(day, "yyyyMM"));
    values.add(formatted(day, "yyyy"));
    values.add(day.map(GdeltFormat::fraction).orElse(""));
    values.addAll(actor(Optional.of(dyad.one())));
    values.addAll(actor(dyad.other()));
    boolean inTheLead =
        exported.source().sentenceOf(event.sentence().span()).filter(at -> at == 1).isPresent();
    values.add(inTheLead ? "1" : "0");
    values.add(code.code());
    values.add(code.base());
    values.add(code.root());
    values.add(String.valueOf(quad(code.root())));
    values.add(code.goldstein().map(Columns::number).orElse(""));
    values.add(String.valueOf(event.evidence().size()));
    values.add("1");
    values.add("1");
    values.add("");
    values.addAll(place(Optional.empty(), false));
    values.addAll(place(Optional.empty(), false));
    values.addAll(place(event.place(), exported.isInsideCountry()));
    values.add(added(exported));
    values.add(exported.source().document().uri().orElse(exported.source().id()));
    return values;
  }

  /** GDELT derives the class from the family of the code, and so do its users. */
  private static int quad(String root) {
    int family = Integer.parseInt(root);
    if (family <= 5) {
      return 1;
    }
    if (family <= 8) {
      return 2;
    }
    return family <= 13 ? 3 : 4;
  }

  private static String formatted(Optional<LocalDate> day, String pattern) {
    DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    return day.map(format::format).orElse("");
  }

  /** GDELT's own reckoning: months of thirty days in a year of 365. */
  private static String fraction(LocalDate day) {
    double part = ((day.getMonthValue() - 1) * 30 + day.getDayOfMonth()) / 365.0;
    return String.format(Locale.ROOT, "%.4f", day.getYear() + Math.min(part, 0.9999));
  }

  private static List<String> actor(Optional<EventActor> actor) {
    if (actor.isEmpty()) {
      return Collections.nCopies(10, "");
    }
    EventActor one = actor.get();
    String code = one.code().orElse("");
    String country = one.country().orElse("");
    String group = group(code, country);
    List<String> types = new ArrayList<>();
    if (country.isEmpty() && !code.isEmpty()) {
      // Those of no country are of a family; the codes of the UN and the EU name none.
      String family = code.substring(0, Math.min(3, code.length()));
      types.add(OF_STATES.contains(family) ? "IGO" : family);
    }
    one.sectors().stream().map(PloverVocabulary.standard()::cameoSector).forEach(types::add);
    List<String> values =
        new ArrayList<>(
            List.of(
                country + String.join("", types) + group,
                one.name().toUpperCase(Locale.ROOT),
                country,
                group,
                "",
                "",
                ""));
    for (int at = 0; at < MOST_TYPES; at++) {
      values.add(at < types.size() ? types.get(at) : "");
    }
    return values;
  }

  /** The body or group inside its state or family: {@code TAL} of {@code AFG:TAL}. */
  private static String group(String code, String country) {
    if (code.contains(":")) {
      return code.substring(code.indexOf(':') + 1);
    }
    return code.equals(country) ? "" : code;
  }

  private static List<String> place(Optional<PlaceName> place, boolean insideCountry) {
    List<String> values = new ArrayList<>(Collections.nCopies(PLACE_COLUMNS, ""));
    values.set(0, NO_PLACE);
    place.ifPresent(
        named -> {
          Optional<String> country = named.country();
          boolean isAmerican = country.filter("USA"::equals).isPresent();
          values.set(0, !insideCountry ? COUNTRY : isAmerican ? AMERICAN_CITY : CITY);
          String countryName = country.map(ExportedEvent::nameOf).orElse("");
          values.set(
              1,
              countryName.isEmpty() || countryName.equals(named.name())
                  ? named.name()
                  : named.name() + ", " + countryName);
        });
    return values;
  }

  /** The moment an event came in; the day of publication stands for it, so that runs agree. */
  private static String added(ExportedEvent exported) {
    return formatted(exported.source().document().published(), "yyyyMMdd")
        .replaceFirst("(?<=.)$", "000000");
  }

  @Override
  public String companionLines(ExportedEvent exported) {
    StringBuilder lines = new StringBuilder();
    for (ExportedEvent.Dyad dyad : exported.dyads()) {
      for (Evidence words : exported.event().evidence()) {
        lines.append(Columns.line(mention(exported, dyad, words)));
      }
    }
    return lines.toString();
  }

  private static List<String> mention(
      ExportedEvent exported, ExportedEvent.Dyad dyad, Evidence words) {
    EventSource source = exported.source();
    Optional<String> uri = source.document().uri();
    Optional<Span> trigger = exported.event().trigger().filter(span -> words.span().contains(span));
    return List.of(
        String.valueOf(exported.number(dyad)),
        added(exported),
        added(exported),
        uri.isPresent() ? WEB : CITED,
        exported.publisher(),
        uri.orElse(source.id()),
        Columns.or(source.sentenceOf(words.span()), ""),
        offset(source, dyad.one().words()),
        offset(source, dyad.other().flatMap(EventActor::words)),
        offset(source, trigger),
        "1",
        "",
        String.valueOf(source.document().text().text().length()),
        "",
        "",
        Json.line(extras(exported, words)));
  }

  private static String offset(EventSource source, Optional<Span> words) {
    return words.map(span -> String.valueOf(source.asGiven(span).start())).orElse(NOWHERE);
  }

  private static ObjectNode extras(ExportedEvent exported, Evidence words) {
    Span given = exported.source().asGiven(words.span());
    ObjectNode node = PloverFormat.record(exported);
    node.retain(
        "id",
        "source_id",
        "event",
        "mode",
        "context",
        "aux",
        "attributed_to",
        "mutual",
        "date_basis",
        "planned_date",
        "planned_enddate",
        "issues",
        "rule_id",
        "house",
        "coder");
    return node.put("text", words.quote()).put("start", given.start()).put("end", given.end());
  }
}
