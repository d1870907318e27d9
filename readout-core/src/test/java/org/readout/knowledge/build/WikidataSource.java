package org.readout.knowledge.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code officials_wikidata_2000_2022.tsv} and {@code foreign_ministers_wikidata_2023-01.csv}. A
 * blank end means in office on the day of the snapshot, and no later. The role column is not used:
 * roles are found from titles.
 */
final class WikidataSource {

  private static final Pattern ENVOY =
      Pattern.compile(
          "(?i)(ambassador|high commissioner|permanent representative) (?:of .* )?to (?:the )?(.+)");

  /** Ministers other than those of foreign affairs and their like are kept from this day on. */
  private static final String MINISTERS_SINCE = "2012-01-01";

  /** India's most senior diplomat, a civil servant, is labelled as a minister there. */
  private static final Map<String, String> MISLABELLED = Map.of("Q5468326", "Foreign Secretary");

  private static final String SINCE = "1990-01-01";
  private static final String FOREIGN_MINISTERS_SEEN = "2023-01-10";

  private WikidataSource() {}

  static List<Attestation> read(Path raw, Polities polities) throws IOException {
    List<Attestation> result = new ArrayList<>();
    for (RawRow row : RawTable.tabs(raw.resolve("officials_wikidata_2000_2022.tsv"))) {
      String state = row.get("iso3");
      String end = row.get("end");
      if (!polities.isActor(state) || (!end.isEmpty() && end.compareTo(SINCE) < 0)) {
        continue;
      }
      String title = national(row.get("office_title"), state, polities);
      String name = Names.clean(row.get("person"));
      if (!Names.isUsable(name)) {
        polities.skip("wikidata: a name without Latin letters");
        continue;
      }
      title = MISLABELLED.getOrDefault(row.get("office_qid"), title);
      Optional<String> post = post(title, polities);
      Optional<String> role = role(title, state, post, polities);
      if (role.isEmpty()) {
        continue;
      }
      boolean minor =
          role.get().equals("minister")
              || role.get().equals("central-bank-governor")
              || role.get().equals("attorney-general");
      if (minor && !end.isEmpty() && end.compareTo(MINISTERS_SINCE) < 0) {
        continue;
      }
      result.add(
          new Attestation(
              name,
              List.of(),
              "",
              row.get("person_qid"),
              state,
              role.get(),
              shown(title, role.get(), state),
              post.orElse(""),
              row.get("start"),
              end,
              end.isEmpty() ? row.get("as_of") : "",
              title.matches("(?i)^(?:acting|interim|caretaker) .*"),
              "wikidata",
              false));
    }
    return withoutLeftovers(result, polities);
  }

  static List<Attestation> readForeignMinisters(Path raw, Polities polities) throws IOException {
    List<Attestation> result = new ArrayList<>();
    for (RawRow row : RawTable.commas(raw.resolve("foreign_ministers_wikidata_2023-01.csv"))) {
      Optional<String> state = polities.byWikidata(row.get("country"));
      String name = Names.clean(row.get("name"));
      if (state.isEmpty() || name.isEmpty() || !Names.isUsable(name)) {
        polities.skip("wikidata-2023: no state or name");
        continue;
      }
      if (row.get("start").isEmpty()
          || row.get("positionLabel").matches("(?i).*(?:deputy|state secretary).*")) {
        polities.skip("wikidata-2023: no start, or a deputy");
        continue;
      }
      result.add(
          new Attestation(
              name,
              List.of(),
              "",
              row.get("person"),
              state.get(),
              "foreign-minister",
              "Minister of Foreign Affairs",
              "",
              row.get("start"),
              "",
              FOREIGN_MINISTERS_SEEN,
              false,
              "wikidata-2023",
              false));
    }
    return result;
  }

  /** "Prime Minister of Sweden" as "Prime Minister"; of another land's, nothing is left. */
  private static String national(String title, String state, Polities polities) {
    Matcher of = Pattern.compile("(.*) of (?:the )?([^,]+)$").matcher(title);
    if (of.matches() && !ENVOY.matcher(title).matches()) {
      Optional<String> land = polities.byName(of.group(2));
      if (land.isPresent()) {
        return land.get().equals(state) ? of.group(1) : "";
      }
    }
    return title;
  }

  private static Optional<String> post(String title, Polities polities) {
    Matcher envoy = ENVOY.matcher(title);
    return envoy.matches() ? polities.byName(envoy.group(2)) : Optional.empty();
  }

  private static Optional<String> role(
      String title, String state, Optional<String> post, Polities polities) {
    if (!ENVOY.matcher(title).matches()) {
      return TitleRoles.of(title, state);
    }
    if (post.isEmpty()) {
      polities.skip("wikidata: an ambassador to what is no state or body of ours");
      return Optional.empty();
    }
    if (post.get().equals("UN")) {
      return Optional.of("permanent-representative-un");
    }
    return Optional.of(polities.isBody(post.get()) ? "permanent-representative" : "ambassador");
  }

  private static String shown(String title, String role, String state) {
    if (role.equals("monarch") && title.equalsIgnoreCase("monarch")) {
      return switch (state) {
        case "JPN" -> "Emperor";
        case "OMN", "BRN" -> "Sultan";
        case "KWT", "QAT" -> "Emir";
        case "LUX" -> "Grand Duke";
        case "LIE", "MCO" -> "Prince";
        default -> "King";
      };
    }
    String plain = title.replaceFirst("(?i)^(?:acting|interim|caretaker) ", "");
    return Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
  }

  /**
   * Of a seat that one person holds at a time, an open row is believed only when no later row of
   * the same seat shows that someone followed: then the open end is a row that nobody has closed.
   */
  private static List<Attestation> withoutLeftovers(
      List<Attestation> attestations, Polities polities) {
    Map<String, String> latestStart = new HashMap<>();
    for (Attestation each : attestations) {
      latestStart.merge(
          each.seat() + each.title(), each.start(), (a, b) -> a.compareTo(b) > 0 ? a : b);
    }
    List<Attestation> kept = new ArrayList<>();
    for (Attestation each : attestations) {
      String latest = latestStart.getOrDefault(each.seat() + each.title(), "");
      boolean leftover =
          each.end().isEmpty()
              && SINGLE.contains(each.role())
              && latest.compareTo(each.start()) > 0;
      if (leftover) {
        polities.skip("wikidata: an open row of a seat that someone took over later, closed there");
        kept.add(closed(each, next(each, attestations)));
      } else {
        kept.add(each);
      }
    }
    return kept;
  }

  private static final java.util.Set<String> SINGLE =
      java.util.Set.of(
          "head-of-state",
          "head-of-government",
          "monarch",
          "foreign-minister",
          "defence-minister",
          "finance-minister",
          "interior-minister",
          "ambassador",
          "permanent-representative-un",
          "minister",
          "military-chief");

  private static String next(Attestation open, List<Attestation> attestations) {
    return attestations.stream()
        .filter(each -> each.seat().equals(open.seat()) && each.title().equals(open.title()))
        .map(Attestation::start)
        .filter(start -> start.compareTo(open.start()) > 0)
        .min(String::compareTo)
        .orElseThrow();
  }

  private static Attestation closed(Attestation open, String end) {
    return new Attestation(
        open.name(),
        open.otherNames(),
        open.family(),
        open.wikidata(),
        open.polity(),
        open.role(),
        open.title(),
        open.post(),
        open.start(),
        end,
        "",
        open.acting(),
        open.source(),
        open.confirmed());
  }
}
