package org.readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.readout.Readout;
import org.readout.claim.Act;
import org.readout.claim.Claim;
import org.readout.source.SourceDocument;

/**
 * How well Readout relates two sides: sentences with a marked source and target and the PLOVER root
 * between them, read with the marks and without.
 */
final class Relations {

  private static final String PART = "relations";

  /** What Readout says of a sentence. */
  private record Reading(Map<MarkedSentence, String> given, List<ToldEvent> told) {}

  private Relations() {}

  /** Measures on a table of marked sentences and writes the figures into docs/accuracy.md. */
  static void write(Path table) throws IOException {
    Path page = Repository.accuracyPage();
    String measured = measured(MarkedSentence.read(table.toString(), Files.readAllLines(table)));
    Files.writeString(page, AccuracyPage.with(Files.readString(page), PART, measured));
    System.out.println(measured);
  }

  private static String measured(List<MarkedSentence> rows) {
    Map<String, List<MarkedSentence>> bySentence =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    MarkedSentence::text, LinkedHashMap::new, Collectors.toList()));
    Map<String, Reading> readings = new LinkedHashMap<>();
    bySentence.forEach((text, marked) -> readings.put(text, read(text, marked)));
    RelationScore all = score(bySentence, readings, row -> true);
    RelationScore learned = score(bySentence, readings, MarkedSentence::isLearnedFrom);
    RelationScore kept = score(bySentence, readings, row -> !row.isLearnedFrom());
    return "Measured with readout "
        + Readout.standard().version()
        + ".\n\n"
        + "| rows | number | root right, both sides given | recall of pair and root | events found "
        + "| of these right | events with the pair | of these right |\n"
        + "|---|---|---|---|---|---|---|---|\n"
        + all.figures("all")
        + learned.figures("learned from (even ids)")
        + kept.figures("kept back (odd ids)")
        + "\nIn "
        + all.halfMarked()
        + " rows one side is not marked: they count in all columns but the first of the shares.\n"
        + "\nRoots, both sides given, in the rows learned from:\n\n"
        + learned.confusion()
        + "\nIn the rows kept back:\n\n"
        + kept.confusion();
  }

  private static Reading read(String text, List<MarkedSentence> marked) {
    Readout readout = Readout.standard();
    SourceDocument document = SourceDocument.of(PART, text);
    List<ToldEvent> told = ToldEvent.of(readout.read(document));
    Map<MarkedSentence, String> given = new LinkedHashMap<>();
    for (MarkedSentence row : marked) {
      given.put(row, row.isMarkedTwice() ? given(document, row) : RelationScore.NOTHING);
    }
    return new Reading(given, told);
  }

  private static String given(SourceDocument document, MarkedSentence row) {
    return Readout.standard()
        .relate(document, row.sources().get(0), row.targets().get(0))
        .map(Claim::content)
        .filter(Act.class::isInstance)
        .map(content -> ToldEvent.root(((Act) content).type()))
        .orElse(RelationScore.NOTHING);
  }

  private static RelationScore score(
      Map<String, List<MarkedSentence>> bySentence,
      Map<String, Reading> readings,
      Predicate<MarkedSentence> chosen) {
    RelationScore score = new RelationScore();
    bySentence.forEach(
        (text, rows) -> {
          List<MarkedSentence> marked = rows.stream().filter(chosen).toList();
          Reading reading = readings.get(text);
          if (marked.isEmpty() || reading == null) {
            return;
          }
          score.add(reading.told(), marked);
          for (MarkedSentence row : marked) {
            boolean found =
                reading.told().stream()
                    .anyMatch(event -> event.root().equals(row.root()) && event.relates(row));
            score.add(row, reading.given().getOrDefault(row, RelationScore.NOTHING), found);
          }
        });
    return score;
  }
}
