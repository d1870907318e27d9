package org.readout.knowledge.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.readout.knowledge.Folding;

/** The states and bodies of the data directory, by the names that raw lists use. */
final class Polities {

  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, String> byIso2 = new HashMap<>();
  private final Map<String, String> byWikidata = new HashMap<>();
  private final Map<String, String> status = new HashMap<>();
  private final Set<String> bodies = new HashSet<>();
  private final Map<String, Integer> skipped = new TreeMap<>();

  static Polities read(Path raw, Path knowledge) throws IOException {
    Polities result = new Polities();
    for (RawRow row : RawTable.commas(knowledge.resolve("organisations.csv"))) {
      result.bodies.add(row.get("id"));
      result.byName.put(key(row.get("name")), row.get("id"));
      result.byName.put(key(row.get("id")), row.get("id"));
    }
    for (RawRow row : RawTable.commas(knowledge.resolve("organisation_names.csv"))) {
      result.byName.putIfAbsent(key(row.get("name")), row.get("organisation"));
    }
    for (RawRow row : RawTable.commas(knowledge.resolve("states.csv"))) {
      result.status.put(row.get("iso3"), row.get("status"));
      result.byName.put(key(row.get("name")), row.get("iso3"));
      result.byName.put(key(row.get("formal_name")), row.get("iso3"));
      result.byIso2.put(row.get("iso2"), row.get("iso3"));
    }
    for (RawRow row : RawTable.commas(knowledge.resolve("state_names.csv"))) {
      if (row.get("shared").isEmpty()
          && !row.get("kind").equals("adjective")
          && !row.get("kind").equals("demonym")) {
        result.byName.put(key(row.get("name")), row.get("state"));
      }
    }
    for (RawRow row : RawTable.tabs(raw.resolve("states.tsv"))) {
      result.byWikidata.put(row.get("wikidata"), row.get("iso3"));
    }
    return result;
  }

  boolean isState(String code) {
    return status.containsKey(code);
  }

  boolean isBody(String code) {
    return bodies.contains(code);
  }

  /** Whether it has foreign relations of its own, at least of a kind. */
  boolean isActor(String code) {
    return isBody(code)
        || "state".equals(status.get(code))
        || "contested".equals(status.get(code))
        || Set.of("HKG", "MAC", "GRL", "FRO").contains(code);
  }

  Optional<String> byName(String name) {
    return Optional.ofNullable(byName.get(key(name)));
  }

  Optional<String> byIso2(String code) {
    return Optional.ofNullable(byIso2.get(code));
  }

  Optional<String> byWikidata(String item) {
    return Optional.ofNullable(byWikidata.get(item));
  }

  /** Notes that something was left out, to be told at the end. */
  void skip(String reason) {
    skipped.merge(reason, 1, Integer::sum);
  }

  void report() {
    skipped.forEach((reason, count) -> System.out.println(count + "\tleft out: " + reason));
  }

  private static String key(String name) {
    return Folding.fold(name)
        .toLowerCase(Locale.ROOT)
        .replaceAll("^the ", "")
        .replaceAll("[.']", "")
        .replace('-', ' ')
        .strip();
  }
}
