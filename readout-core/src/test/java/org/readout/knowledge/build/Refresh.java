package org.readout.knowledge.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reshapes raw lists into the generated files of {@code data/knowledge}: {@code people.csv}, {@code
 * offices.csv}, {@code tenures.csv} and {@code places.csv}. The other files there are kept by hand
 * and are read, never written.
 *
 * <p>Arguments: the folder of raw lists, the data directory.
 */
public final class Refresh {

  /** Sources of tenures, the most trusted first. */
  static final List<String> SOURCES =
      List.of("curated", "factbook", "wikidata", "wikidata-2023", "pocom", "reign");

  private Refresh() {}

  /** Runs the reshaping and says what it wrote. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("Usage: Refresh RAW-FOLDER DATA-DIRECTORY");
      System.exit(2);
    }
    Path raw = Path.of(arguments[0]);
    Path knowledge = Path.of(arguments[1]).resolve("knowledge");
    Polities polities = Polities.read(raw, knowledge);
    List<Attestation> attestations = new ArrayList<>();
    attestations.addAll(CuratedSource.read(raw, polities));
    attestations.addAll(FactbookSource.read(raw, polities));
    attestations.addAll(WikidataSource.read(raw, polities));
    attestations.addAll(WikidataSource.readForeignMinisters(raw, polities));
    attestations.addAll(PocomSource.read(raw, polities));
    attestations.addAll(ReignSource.read(raw, polities, attestations));
    PeopleWriter people = new PeopleWriter(polities);
    people.addAll(attestations);
    people.write(knowledge);
    PlacesWriter.write(raw, knowledge, polities);
    polities.report();
  }
}
