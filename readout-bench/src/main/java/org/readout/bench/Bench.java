package org.readout.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The measurements by name, as {@code readout-bench/run} starts them. */
public final class Bench {

  private static final int RUNS = 11;
  private static final int ROWS = 100_000;
  private static final int WRONG_USE = 64;

  private Bench() {}

  /** Runs the measurement that the first argument names on the files that the others name. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length > 0 && arguments[0].equals("code")) {
      int rows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ROWS;
      System.out.println(Coding.measure(rows));
      return;
    }
    if (arguments.length < 2) {
      wrongUse();
    }
    if (arguments[0].equals("record-100k")) {
      boolean counted = arguments.length > 2;
      int documents = counted ? Integer.parseInt(arguments[1]) : ROWS;
      System.out.println(LargeRecord.make(documents, Path.of(arguments[counted ? 2 : 1])));
      return;
    }
    Path first = Path.of(arguments[1]);
    List<Path> paths = Arrays.stream(arguments).skip(1).map(Path::of).toList();
    switch (arguments[0]) {
      case "cold-start" -> {
        int runs = arguments.length > 2 ? Integer.parseInt(arguments[2]) : RUNS;
        System.out.println(ColdStart.measure(Repository.launcher(), first, runs));
      }
      case "throughput" -> System.out.println(Throughput.ofReadout(paths));
      case "side-by-side" -> SideBySide.print(paths);
      case "pair-queries" -> System.out.println(PairQueries.measure(first));
      case "page-queries" -> System.out.println(PageQueries.measure(first));
      case "search-queries" -> System.out.println(SearchQueries.measure(first));
      case "read-into" -> System.out.println(ReadInto.measure(first));
      case "web-pages" -> System.out.println(WebPages.measure(first));
      case "accuracy" -> Accuracy.write(first);
      case "relations" -> Relations.write(first);
      default -> wrongUse();
    }
  }

  private static void wrongUse() {
    System.err.println("See docs/speed.md and docs/accuracy.md for what can be measured.");
    System.exit(WRONG_USE);
  }
}
