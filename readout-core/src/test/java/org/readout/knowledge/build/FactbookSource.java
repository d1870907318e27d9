package org.readout.knowledge.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code leaders_factbook_2014_2026.tsv}: chiefs of state, heads of government and ambassadors as
 * seen in snapshots. A name that is in the last snapshot is vouched for up to its day; one that is
 * not has left by the first snapshot without it, and its successor's start tells when.
 */
final class FactbookSource {

  private static final Pattern REPRESENTED =
      Pattern.compile(
          "^represented by (?:Acting )?Governor[- ]General(?: of [A-Z].*?)?(?: Gen(?:eral)?\\.?)? (.*)");
  private static final Pattern UNUSABLE =
      Pattern.compile(
          "(?i).*(?:vacant|consul|counselor|first secretary|designate|represented by|\\bboth\\b|"
              + "presidency member|officer|elect$|^and |^of the ).*");

  private FactbookSource() {}

  static List<Attestation> read(Path raw, Polities polities) throws IOException {
    List<RawRow> rows = RawTable.tabs(raw.resolve("leaders_factbook_2014_2026.tsv"));
    String newest =
        rows.stream().map(row -> row.get("last_seen")).max(String::compareTo).orElseThrow();
    List<Attestation> result = new ArrayList<>();
    for (RawRow row : rows) {
      for (String name : names(row.get("name_SURNAME_caps"))) {
        attestation(row, name, rows, newest, polities).ifPresent(result::add);
      }
    }
    return result;
  }

  private static Optional<Attestation> attestation(
      RawRow row, String rawName, List<RawRow> rows, String newest, Polities polities) {
    String field = row.get("field");
    String title =
        row.get("title").replaceFirst("^Secretary of State Cardinal$", "Secretary of State");
    String shouted = rawName;
    boolean general = false;
    Matcher represented = REPRESENTED.matcher(rawName);
    if (represented.matches()) {
      shouted = represented.group(1);
      general = true;
    } else if (UNUSABLE.matcher(rawName).matches() || title.matches("(?i).*(?:elect|designate)$")) {
      return Optional.empty();
    }
    String name = Names.unshout(Names.clean(shouted));
    String family = Names.shouted(Names.clean(shouted));
    if (family.isEmpty() || name.isEmpty() || !Names.isUsable(name) || name.contains(",")) {
      polities.skip("factbook: no plain name in a row of " + field);
      return Optional.empty();
    }
    boolean toUsa = field.equals("ambassador_to_us");
    boolean fromUsa = field.equals("us_ambassador");
    String state = row.get("iso3");
    if (!polities.isActor(state)) {
      return Optional.empty();
    }
    Optional<String> role =
        general
            ? Optional.of("governor-general")
            : toUsa || fromUsa ? diplomat(title) : leader(field, title, state);
    if (role.isEmpty()) {
      polities.skip("factbook: no role for the title \"" + title + "\"");
      return Optional.empty();
    }
    boolean open = row.get("last_seen").equals(newest);
    String start = row.get("since");
    return Optional.of(
        new Attestation(
            name,
            List.of(),
            family,
            "",
            fromUsa ? "USA" : state,
            role.get(),
            general
                ? "Governor-General"
                : toUsa || fromUsa ? "Ambassador" : plainTitle(title, field),
            toUsa ? "USA" : fromUsa ? state : "",
            start,
            open ? "" : end(row, rows),
            open ? newest : "",
            title.matches("(?i).*\\b(?:acting|interim|caretaker|transition.*|temporary)\\b.*"),
            "factbook",
            false));
  }

  /** Several persons who share a title are told apart by commas. */
  private static List<String> names(String cell) {
    if (!cell.matches(".*(?:\\((?:both|all)|, .*, .*).*")) {
      return List.of(cell);
    }
    List<String> names = new ArrayList<>();
    for (String part : cell.replaceAll("\\(.*", "").split(",| and (?=[A-Z])", -1)) {
      names.add(part.strip());
    }
    return names;
  }

  private static Optional<String> diplomat(String title) {
    if (title.matches("(?i)(?:appointed )?ambassador")) {
      return Optional.of("ambassador");
    }
    return title.matches("(?i)charg.*") ? Optional.of("charge-d-affaires") : Optional.empty();
  }

  private static Optional<String> leader(String field, String title, String state) {
    String plain =
        title
            .replaceFirst(
                "(?i)^(?:acting|interim|caretaker|transitional|transition|temporary|CNSP|GNU) ", "")
            .replaceFirst("(?i)^(?:interim) ", "")
            .replaceFirst("(?i) of (?:the )?(?:spain|islamic republic of afghanistan)$", "")
            .replaceFirst("s$", "");
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    boolean ofState = field.equals("chief_of_state");
    if (plain.equals("Prime Minister") || plain.equals("Premier")) {
      return Optional.of("head-of-government");
    }
    if (plain.equals("Sultan") || plain.equals("King") || plain.equals("Amir")) {
      return Optional.of(ofState ? "monarch" : "head-of-government");
    }
    if (plain.equals("Prince") || plain.equals("Crown Prince")) {
      return Optional.of(
          ofState && plain.equals("Prince")
              ? "monarch"
              : ofState ? "crown-prince" : "head-of-government");
    }
    if (plain.equals("Taliban Leader") || plain.startsWith("Chairperson of the Presidency")) {
      return Optional.of("head-of-state");
    }
    if (plain.equals("Presidential Leadership Council Chairperson")
        || plain.equals("State Affairs Commission President")) {
      return Optional.of("head-of-state");
    }
    if (plain.equals("Chief Minister")
        || plain.equals("Governor")
        || plain.equals("Administrator")) {
      return Optional.empty();
    }
    if (plain.equals("President")
        || plain.startsWith("President of the Swiss")
        || plain.equals("Executive President")) {
      return Optional.of(ofState ? "head-of-state" : "head-of-government");
    }
    return TitleRoles.of(plain, state);
  }

  private static String plainTitle(String title, String field) {
    String plain =
        title
            .replaceFirst(
                "(?i)^(?:acting|interim|caretaker|transitional|transition|temporary|CNSP|GNU) ", "")
            .replaceFirst("(?i)^(?:interim) ", "");
    if (plain.matches(
        "(?:Vice Presidents|Deputy Prime Ministers|Executive Vice Premiers|.*Premiers)")) {
      return plain.substring(0, plain.length() - 1);
    }
    return plain.isEmpty() ? field : plain;
  }

  /** The successor's start where there is one, else the month in which the name was gone. */
  private static String end(RawRow row, List<RawRow> rows) {
    String start = row.get("since");
    String gone = row.get("last_seen");
    return rows.stream()
        .filter(other -> other.get("iso3").equals(row.get("iso3")))
        .filter(other -> other.get("field").equals(row.get("field")))
        .filter(other -> other.get("title").equals(row.get("title")))
        .filter(other -> !other.get("name_SURNAME_caps").equals(row.get("name_SURNAME_caps")))
        .map(other -> other.get("since"))
        .filter(since -> !since.isEmpty() && since.compareTo(start) > 0)
        .filter(since -> since.compareTo(gone) <= 0)
        .min(String::compareTo)
        .orElse(gone.length() >= 7 ? gone.substring(0, 7) : gone);
  }
}
