package org.readout.language;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.readout.text.Span;

/**
 * Measures the engine on the samples: how long it takes to load, and how many words it reads a
 * second of CPU time. Run by hand; docs/language-engine.md has the command.
 */
public final class EngineTiming {

  private static final int ROUNDS = 12;

  private EngineTiming() {}

  /** Prints the figures. To be run from the root of the project. */
  public static void main(String[] arguments) throws IOException {
    List<String> texts;
    try (Stream<Path> files = Files.list(Path.of("samples"))) {
      texts =
          files
              .filter(file -> file.toString().endsWith(".txt"))
              .sorted()
              .map(EngineTiming::read)
              .toList();
    }
    long start = System.nanoTime();
    LanguageEngine engine = LanguageEngines.standard();
    engine.parse("Wang met Blinken.", Span.of(0, 17));
    System.out.printf("ready and first sentence parsed: %.2f s%n", seconds(start));
    for (int round = 1; round <= ROUNDS; round++) {
      long cpu = cpuTime();
      int words = 0;
      for (String text : texts) {
        for (Span span : engine.sentences(text)) {
          words += engine.parse(text, span).tokens().size();
        }
      }
      double spent = (cpuTime() - cpu) / 1e9;
      System.out.printf("round %d: %d words, %.0f a CPU-second%n", round, words, words / spent);
    }
    Runtime.getRuntime().gc();
    System.out.printf(
        "heap in use: %d MB%n",
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  /** Of all threads of this machine, the compiler's and the collector's too. */
  private static long cpuTime() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
