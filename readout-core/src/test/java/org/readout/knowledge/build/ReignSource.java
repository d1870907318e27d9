package org.readout.knowledge.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.knowledge.PartialDate;

/**
 * {@code REIGN_leaderlist_1950_2021.csv}: who in fact led a state, often by the last word of the
 * name alone. The full name comes from {@code Phoenix.Countries.actors.txt}, where somebody of that
 * state whose name has the word enters government at the same time. The office is the one that the
 * state's leaders in the list are known by other sources to have held.
 */
final class ReignSource {

  private static final String SINCE = "1990-01";
  private static final String LAST_MONTH = "2021-08";

  /** More than four in five: where leaders held now this office and now that, nothing is said. */
  private static final int CLEAR_MAJORITY = 5;

  private static final long SAME_START_DAYS = 45;
  private static final Pattern IN_GOVERNMENT =
      Pattern.compile("\\[([A-Z]{3})GOV[A-Z]* (?:>)?(\\d+)(?:-(\\d+))?\\]");
  private static final DateTimeFormatter SHORT_DATE =
      DateTimeFormatter.ofPattern("uuMMdd", Locale.ROOT);

  private static final Set<String> LEADING =
      Set.of("head-of-state", "head-of-government", "monarch", "supreme-leader");

  private record Named(String name, String state, LocalDate entered) {}

  private final Polities polities;
  private final List<Named> named = new ArrayList<>();

  private ReignSource(Polities polities) {
    this.polities = polities;
  }

  static List<Attestation> read(Path raw, Polities polities, List<Attestation> known)
      throws IOException {
    ReignSource source = new ReignSource(polities);
    source.readNames(raw.resolve("petrarch").resolve("Phoenix.Countries.actors.txt"));
    List<Attestation> leaders = source.leaders(raw);
    Map<String, String> roles = roles(leaders, known);
    Map<String, String> titles = titles(known);
    List<Attestation> result = new ArrayList<>();
    for (Attestation leader : leaders) {
      String role = roles.get(leader.polity());
      if (role == null) {
        polities.skip("reign: a leader of a state whose leading office is not known");
        continue;
      }
      if (known.stream().anyMatch(each -> isLedBy(each, leader, role))) {
        continue;
      }
      String title = titles.get(leader.polity() + role);
      result.add(leader.inOffice(role, title == null ? "Leader" : title));
    }
    return result;
  }

  private void readNames(Path file) throws IOException {
    String name = "";
    for (String line : Files.readAllLines(file, UTF_8)) {
      if (line.isEmpty() || line.startsWith("+") || line.startsWith("#")) {
        continue;
      }
      Matcher role = IN_GOVERNMENT.matcher(line);
      if (!Character.isWhitespace(line.charAt(0))) {
        String entry = line.replaceAll("\\s*[#;\\[].*", "").replaceAll("_+$", "");
        boolean alternative = !line.contains("_  #") && !line.contains("_ #") && !name.isEmpty();
        name = alternative && !line.contains("#") ? name : fullName(entry);
      } else if (role.find() && name.contains(" ")) {
        Optional<LocalDate> entered = shortDate(role.group(2));
        if (entered.isEmpty()) {
          polities.skip("phoenix: a date that is none: " + role.group(2));
        } else {
          named.add(new Named(name, role.group(1), entered.get()));
        }
      }
    }
  }

  private static String fullName(String entry) {
    return Arrays.stream(entry.split("_", -1))
        .filter(word -> !word.isEmpty())
        .map(word -> Names.unshout(word.length() > 1 ? word : word + "."))
        .collect(Collectors.joining(" "))
        .replace("..", ".");
  }

  /** Six digits; anything else, such as seven, is a slip of the typist and not a date. */
  private static Optional<LocalDate> shortDate(String digits) {
    if (digits.length() != 6) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.parse(digits, SHORT_DATE);
      return Optional.of(day.getYear() > 2030 ? day.minusYears(100) : day);
    } catch (java.time.DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private List<Attestation> leaders(Path raw) throws IOException {
    Map<String, String> byCow = new HashMap<>();
    for (RawRow row : RawTable.tabs(raw.resolve("states.tsv"))) {
      byCow.put(row.get("cow"), row.get("iso3"));
    }
    byCow.put("260", "DEU");
    byCow.put("255", "DEU");
    List<Attestation> result = new ArrayList<>();
    Path file = raw.resolve("raw").resolve("REIGN_leaderlist_1950_2021.csv");
    for (String line : Files.readAllLines(file, UTF_8)) {
      String[] cells = line.split(",", -1);
      if (!cells[1].matches("\\d+") || !cells[4].matches("\\d+") || !cells[8].matches("\\d+")) {
        continue;
      }
      String state = byCow.get(cells[1]);
      String start = day(cells[6], cells[5], cells[4]);
      String end = day(cells[8], cells[7], "");
      if (state == null || end.compareTo(SINCE) < 0) {
        continue;
      }
      Optional<String> name = name(cells[3].strip(), state, start);
      if (name.isEmpty()) {
        polities.skip("reign: a leader by one word, without a full name elsewhere");
        continue;
      }
      boolean open = end.compareTo(LAST_MONTH) >= 0;
      result.add(
          new Attestation(
              name.get(),
              List.of(),
              "",
              "",
              state,
              "",
              "",
              "",
              start,
              open ? "" : end,
              open ? LAST_MONTH : "",
              false,
              "reign",
              false));
    }
    return result;
  }

  private static String day(String year, String month, String day) {
    String result = year + "-" + (month.length() == 1 ? "0" + month : month);
    return day.isEmpty() ? result : result + "-" + (day.length() == 1 ? "0" + day : day);
  }

  private Optional<String> name(String leader, String state, String start) {
    LocalDate day = PartialDate.parse(start).first();
    Set<String> words = tellingWords(leader);
    Optional<Named> fuller =
        named.stream()
            .filter(each -> each.state().equals(state))
            .filter(
                each -> Math.abs(ChronoUnit.DAYS.between(each.entered(), day)) <= SAME_START_DAYS)
            .filter(each -> Names.words(each.name()).stream().anyMatch(words::contains))
            .min(
                Comparator.comparingLong(
                    each -> Math.abs(ChronoUnit.DAYS.between(each.entered(), day))));
    if (fuller.isPresent()) {
      return fuller.map(Named::name);
    }
    return leader.contains(" ") && Names.isUsable(leader) ? Optional.of(leader) : Optional.empty();
  }

  /** The office that most leaders of a state held, as far as other sources name them. */
  private static Map<String, String> roles(List<Attestation> leaders, List<Attestation> known) {
    Map<String, List<Attestation>> byState =
        known.stream()
            .filter(each -> LEADING.contains(each.role()))
            .collect(Collectors.groupingBy(Attestation::polity));
    Map<String, Map<String, Integer>> votes = new HashMap<>();
    for (Attestation leader : leaders) {
      for (Attestation each : byState.getOrDefault(leader.polity(), List.of())) {
        if (sameTerm(leader, each)) {
          votes
              .computeIfAbsent(leader.polity(), state -> new HashMap<>())
              .merge(
                  each.title().endsWith("President") ? "head-of-state" : each.role(),
                  1,
                  Integer::sum);
        }
      }
    }
    Map<String, String> roles = new HashMap<>();
    votes.forEach(
        (state, counts) -> {
          int all = counts.values().stream().mapToInt(Integer::intValue).sum();
          counts.forEach(
              (role, count) -> {
                if (count * CLEAR_MAJORITY > all * (CLEAR_MAJORITY - 1)) {
                  roles.put(state, role);
                }
              });
        });
    return roles;
  }

  /**
   * Whether another source knows who led then: this leader in some office, or the office's holder.
   */
  private static boolean isLedBy(Attestation each, Attestation leader, String role) {
    if (!each.polity().equals(leader.polity()) || !LEADING.contains(each.role())) {
      return false;
    }
    if (sameTerm(leader, each)) {
      return true;
    }
    String middle = middle(leader);
    String end = each.end().isEmpty() ? each.asOf() : each.end();
    return each.role().equals(role)
        && each.start().compareTo(middle) < 0
        && end.compareTo(middle) > 0;
  }

  private static String middle(Attestation leader) {
    LocalDate sinceThen = PartialDate.parse(SINCE).first();
    LocalDate began = PartialDate.parse(leader.start()).first();
    LocalDate start = began.isBefore(sinceThen) ? sinceThen : began;
    String last = leader.end().isEmpty() ? leader.asOf() : leader.end();
    LocalDate end = PartialDate.parse(last).last();
    return start.plusDays(ChronoUnit.DAYS.between(start, end) / 2).toString();
  }

  private static boolean sameTerm(Attestation leader, Attestation each) {
    if (each.start().length() < 7 || leader.start().isEmpty()) {
      return false;
    }
    long apart =
        ChronoUnit.DAYS.between(
            PartialDate.parse(each.start()).first(), PartialDate.parse(leader.start()).first());
    Set<String> words = tellingWords(leader.name());
    return Math.abs(apart) <= SAME_START_DAYS
        && Names.words(each.name()).stream().anyMatch(words::contains);
  }

  private static Map<String, String> titles(List<Attestation> known) {
    Map<String, String> titles = new HashMap<>();
    for (Attestation each : known) {
      titles.putIfAbsent(each.polity() + each.role(), each.title());
    }
    return titles;
  }

  /** The words of a name without "al" and its like, which half a state's names share. */
  private static Set<String> tellingWords(String name) {
    return Names.words(name).stream()
        .filter(word -> word.length() > 2 && !word.equals("bin") && !word.equals("abd"))
        .collect(Collectors.toSet());
  }
}
