package org.readout.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Readout and CoreNLP on the same texts, each in a Java machine of its own. */
final class SideBySide {

  private static final String CORENLP = "org.readout.bench.corenlp.CoreNlpThroughput";

  private SideBySide() {}

  static void print(List<Path> paths) throws IOException, InterruptedException {
    Rate readout = measured("-Xmx900m", ReadoutThroughput.class.getName(), List.of(), paths);
    System.out.println(readout);
    for (String annotators :
        List.of("tokenize,pos,lemma,ner,parse", "tokenize,pos,lemma,ner,depparse")) {
      Rate corenlp = measured("-Xmx6g", CORENLP, List.of(annotators), paths);
      System.out.println(corenlp);
      System.out.printf(Locale.ROOT, "ratio: %.0f to 1\n", readout.median() / corenlp.median());
    }
  }

  private static Rate measured(String heap, String program, List<String> options, List<Path> paths)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                heap,
                "-cp",
                System.getProperty("java.class.path"),
                program));
    command.addAll(options);
    paths.forEach(path -> command.add(path.toString()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    Rate rate = null;
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (Rate.isLine(line)) {
          rate = Rate.read(line);
        }
      }
    }
    if (process.waitFor() != 0 || rate == null) {
      throw new IllegalStateException(
          program + " " + options + " measured nothing; start it by itself to see why");
    }
    return rate;
  }
}
