package org.readout.knowledge.build;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
              + "presidency member|officer|elect$|^and |^of the |\\b(?:chief|mission|office|council|commission|minister|governor|"
              + "administrator|coprince|regents?)\\b).*");

  private static final Pattern LEADS =
      Pattern.compile(
          "(?i)(?:(?:acting|interim|caretaker|executive|transition(?:al)?) )*"
              + "(president|prime minister|king|queen|amir|emir|sultan)");

  private static final long SOON = 120;

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
    String shouted =
        rawName.replaceFirst(
            "^(?:and (?:Co-)?(?:Vice President|Prime Minister)|second Vice President|"
                + "Presidential Council,) ",
            "");
    boolean general = false;
    Matcher represented = REPRESENTED.matcher(rawName);
    if (represented.matches()) {
      shouted = represented.group(1);
      general = true;
    } else if (UNUSABLE.matcher(shouted).matches() || title.matches("(?i).*(?:elect|designate)$")) {
      return Optional.empty();
    }
    shouted = shouted.replaceFirst(", (Jr\\.?|Sr\\.?)$", " $1");
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
    boolean onlyHead =
        field.equals("head_of_government") && title.matches("(?:Executive )?President");
    if (isCorrected(row, rows)) {
      polities.skip("factbook: an entry that was soon put right");
      return Optional.empty();
    }
    if (onlyHead && hasPrimeMinister(row, rows)) {
      return Optional.empty();
    }
    boolean open = row.get("last_seen").equals(newest);
    String start = start(row, rows);
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

  /**
   * Beside a prime minister a president is listed among the heads of government without being one.
   */
  private static boolean hasPrimeMinister(RawRow row, List<RawRow> rows) {
    return rows.stream()
        .filter(other -> other.get("iso3").equals(row.get("iso3")))
        .filter(other -> other.get("field").equals("head_of_government"))
        .filter(other -> other.get("title").matches("(?:Prime Minister|Premier|Chancellor)"))
        .anyMatch(
            other ->
                other.get("first_seen").compareTo(row.get("last_seen")) < 0
                    && other.get("last_seen").compareTo(row.get("first_seen")) > 0);
  }

  /**
   * The start. Where a name was changed and its date was not, the date is the predecessor's, and
   * the day on which the name was first seen is nearer the truth.
   */
  private static String start(RawRow row, List<RawRow> rows) {
    boolean copied =
        rows.stream()
            .filter(other -> other.get("iso3").equals(row.get("iso3")))
            .filter(other -> other.get("field").equals(row.get("field")))
            .filter(other -> !row.get("since").isEmpty())
            .filter(other -> other.get("since").equals(row.get("since")))
            .filter(other -> isSameLead(row, other))
            .filter(other -> other.get("first_seen").compareTo(row.get("first_seen")) < 0)
            .anyMatch(
                other ->
                    !Names.areAlike(other.get("name_SURNAME_caps"), row.get("name_SURNAME_caps")));
    boolean mistyped =
        rows.stream()
            .filter(other -> other.get("iso3").equals(row.get("iso3")))
            .filter(other -> other.get("field").equals(row.get("field")))
            .filter(other -> other.get("title").equals(row.get("title")))
            .filter(other -> LEADS.matcher(row.get("title")).matches())
            .filter(other -> other.get("since").compareTo(row.get("since")) > 0)
            .filter(other -> other.get("last_seen").compareTo(row.get("first_seen")) <= 0)
            .anyMatch(
                other ->
                    !Names.areAlike(other.get("name_SURNAME_caps"), row.get("name_SURNAME_caps")));
    return copied || mistyped
        ? row.get("first_seen").substring(0, "2025-03".length())
        : row.get("since");
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
            .replaceFirst("(President|Premier|Prime Minister)s$", "$1");
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

  /** Both presidents, or both prime ministers, in whatever capacity. */
  private static boolean isSameLead(RawRow row, RawRow other) {
    Matcher own = LEADS.matcher(row.get("title"));
    Matcher others = LEADS.matcher(other.get("title"));
    return own.matches() && others.matches() && own.group(1).equalsIgnoreCase(others.group(1));
  }

  /**
   * Whether the row was an error that was soon put right: the same name with a later date took its
   * place, or a head of state stood among the heads of government.
   */
  private static boolean isCorrected(RawRow row, List<RawRow> rows) {
    LocalDate first = LocalDate.parse(row.get("first_seen"));
    LocalDate last = LocalDate.parse(row.get("last_seen"));
    if (ChronoUnit.DAYS.between(first, last) > SOON) {
      return false;
    }
    return rows.stream()
        .filter(other -> other.get("iso3").equals(row.get("iso3")))
        .filter(other -> other.get("name_SURNAME_caps").equals(row.get("name_SURNAME_caps")))
        .anyMatch(
            other ->
                (other.get("field").equals(row.get("field"))
                        && other.get("title").equals(row.get("title"))
                        && other.get("since").compareTo(row.get("since")) > 0
                        && other.get("first_seen").compareTo(row.get("first_seen")) > 0)
                    || (other.get("field").equals("chief_of_state")
                        && other.get("title").equals("President")
                        && row.get("title").equals("Prime Minister")
                        && other.get("since").equals(row.get("since"))));
  }

  /** The successor's start where there is one, else the month in which the name was gone. */
  private static String end(RawRow row, List<RawRow> rows) {
    String start = row.get("since");
    String gone = row.get("last_seen");
    boolean leads = LEADS.matcher(row.get("title")).matches();
    return rows.stream()
        .filter(other -> other.get("iso3").equals(row.get("iso3")))
        .filter(other -> other.get("field").equals(row.get("field")))
        .filter(
            other ->
                other.get("title").equals(row.get("title")) || (leads && isSameLead(row, other)))
        .filter(other -> !other.get("name_SURNAME_caps").equals(row.get("name_SURNAME_caps")))
        .map(other -> other.get("since"))
        .filter(since -> !since.isEmpty() && since.compareTo(start) > 0)
        .filter(since -> since.compareTo(gone) <= 0)
        .min(String::compareTo)
        .orElse(gone.length() >= 7 ? gone.substring(0, 7) : gone);
  }
}
