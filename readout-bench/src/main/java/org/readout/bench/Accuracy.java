package org.readout.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How right Readout is: reads the development set with the program that users have, scores it with
 * the set's own scorer, and writes the figures into docs/accuracy.md.
 */
final class Accuracy {

  private static final String SCORER = "score.py";
  private static final Pattern FIGURES =
      Pattern.compile(
          "Golden documents:|Rows of accounts|visitors resolved|(?:\\d{4}s|all) +\\d+ visits");

  private Accuracy() {}

  static void write(Path developmentSet) throws IOException, InterruptedException {
    Path scorer = developmentSet.resolve(SCORER);
    if (!Files.exists(scorer)) {
      throw new IllegalStateException(
          scorer + " is missing: name the folder of the development set");
    }
    Path folder = Files.createTempDirectory("accuracy");
    List<String> read =
        new ArrayList<>(
            List.of(Repository.launcher().toString(), "read", "--no-record", "--format"));
    read.addAll(List.of("summary", "--out", folder.resolve("read").toString()));
    documents(developmentSet).forEach(document -> read.add(document.toString()));
    Command.run(read);
    Path page = Repository.accuracyPage();
    String measured =
        AccuracyPage.measured(
            Command.run(List.of(Repository.launcher().toString(), "--version")).strip(),
            score(scorer, folder, "real.json"),
            score(scorer, folder, "all.json", "--seeds"),
            tests());
    Files.writeString(page, AccuracyPage.with(Files.readString(page), "measured", measured));
    System.out.println(measured);
  }

  private static List<Path> documents(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static AccuracyPage.Scores score(Path scorer, Path folder, String name, String... options)
      throws IOException, InterruptedException {
    Path figures = folder.resolve(name);
    List<String> command =
        new ArrayList<>(List.of("python3", scorer.toString(), folder.resolve("read").toString()));
    command.addAll(List.of("--json", figures.toString()));
    command.addAll(List.of(options));
    List<String> remarks =
        Command.run(command)
            .lines()
            .filter(line -> line.startsWith("false alarms") || line.startsWith("paired"))
            .toList();
    JsonNode layers = new ObjectMapper().readTree(figures.toFile());
    return new AccuracyPage.Scores(layers, remarks);
  }

  /**
   * What the tests that measure say: of the golden documents, of accounts aligned by hand, and of
   * the visitors of a list.
   */
  private static List<String> tests() throws IOException, InterruptedException {
    List<String> command =
        List.of(
            Repository.maven().toString(),
            "-q",
            "-B",
            "-Dfast",
            "-pl",
            "readout-core",
            "test",
            "-Dtest=GoldenTest,VisitorsTest,AlignmentTest");
    List<String> figures =
        Command.output(command).lines().filter(line -> FIGURES.matcher(line).lookingAt()).toList();
    if (figures.isEmpty()) {
      throw new IllegalStateException(
          "the tests measured nothing; run them to see why: " + command);
    }
    return figures;
  }
}
