package org.readout.knowledge.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.readout.knowledge.Folding;

/** Towns of {@code gazetteer_cities15000.tsv} as {@code places.csv}: the larger ones and seats. */
final class PlacesWriter {

  private static final int LARGE = 100_000;

  /** How much likelier a capital is meant than a town of its size. */
  private static final int CAPITAL = 20_000;

  private static final int SEAT = 100;

  private PlacesWriter() {}

  static void write(Path raw, Path knowledge, Polities polities) throws IOException {
    Set<String> named = new HashSet<>();
    for (RawRow row : RawTable.commas(knowledge.resolve("place_names.csv"))) {
      named.add(row.get("place"));
    }
    Set<String> words = words(knowledge);
    List<List<String>> rows = new ArrayList<>();
    for (RawRow row : RawTable.tabs(raw.resolve("gazetteer_cities15000.tsv"))) {
      String id = row.get("geonameid");
      int population =
          row.get("population").isEmpty() ? 0 : Integer.parseInt(row.get("population"));
      String feature = row.get("feature_code");
      boolean seat = feature.equals("PPLA") || feature.equals("PPLC") || feature.equals("PPLG");
      if ((population < LARGE && !seat && !named.contains(id)) || feature.equals("PPLX")) {
        continue;
      }
      Optional<String> state = polities.byIso2(row.get("country_iso2"));
      if (state.isEmpty()) {
        polities.skip("gazetteer: no state " + row.get("country_iso2"));
        continue;
      }
      String name = row.get("name").replace('’', '\'').replace('‘', '\'');
      boolean capital = feature.equals("PPLC");
      if (words.contains(Folding.fold(name)) && !capital) {
        polities.skip("gazetteer: a name that is an English word");
        continue;
      }
      String plain = row.get("asciiname").replace('`', '\'');
      boolean differs = !Folding.fold(plain).equals(Folding.fold(name)) && plain.length() > 2;
      int importance =
          population / 1000
              + (capital && polities.isActor(state.get()) ? CAPITAL : seat ? SEAT : 0);
      rows.add(
          List.of(
              id,
              name,
              differs ? plain : "",
              capital ? "capital" : "city",
              state.get(),
              Integer.toString(importance),
              hundredths(row.get("lat")),
              hundredths(row.get("lon"))));
    }
    rows.sort(
        Comparator.comparingInt((List<String> row) -> Integer.parseInt(row.get(5)))
            .reversed()
            .thenComparing(row -> row.get(0)));
    RawTable.write(
        knowledge.resolve("places.csv"),
        "id,name,other_names,kind,states,importance,latitude,longitude",
        rows);
    System.out.println(rows.size() + " places");
  }

  /** Degrees to about a kilometre, which is as precise as a map of towns needs them. */
  private static String hundredths(String degrees) {
    BigDecimal rounded = new BigDecimal(degrees).setScale(2, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /** Names that are words, given names, states or regions, and no town when they stand alone. */
  private static Set<String> words(Path knowledge) throws IOException {
    Set<String> words = new HashSet<>();
    try (InputStream list =
        Objects.requireNonNull(PlacesWriter.class.getResourceAsStream("place-words.txt"))) {
      for (String word : new String(list.readAllBytes(), UTF_8).split("\\s+", -1)) {
        words.add(Folding.fold(word));
      }
    }
    for (RawRow row : RawTable.commas(knowledge.resolve("state_names.csv"))) {
      words.add(Folding.fold(row.get("name")));
    }
    for (RawRow row : RawTable.commas(knowledge.resolve("regions.csv"))) {
      words.add(Folding.fold(row.get("name")));
    }
    return words;
  }
}
