package org.readout.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The whole process, from the launcher to the first printed result: what somebody waits for who
 * reads one story. CPU time and memory are read from {@code /proc}, and are 0 where there is none.
 */
final class ColdStart {

  private static final double NANOSECONDS = 1e9;
  private static final double TICKS_PER_SECOND = 100;
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s*(\\d+) kB");

  /**
   * What one start took.
   *
   * @param megabytes most memory in use; 0 when the process was gone before it could be asked
   */
  private record Start(double seconds, double cpuSeconds, double megabytes) {}

  private ColdStart() {}

  static String measure(Path launcher, Path story, int runs)
      throws IOException, InterruptedException {
    // Builds what is to be built, and makes the archive of classes.
    start(launcher, story);
    List<Start> starts = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      starts.add(start(launcher, story));
    }
    return String.format(
        Locale.ROOT,
        """
        first result after: %s s by the clock (median of %d starts; fastest and slowest)
        CPU time:           %s s of the whole process, launcher included
        peak memory:        %.0f MB resident""",
        summary(starts.stream().map(Start::seconds).toList(), "%.2f"),
        runs,
        summary(starts.stream().map(Start::cpuSeconds).toList(), "%.2f"),
        starts.stream().mapToDouble(Start::megabytes).max().orElseThrow());
  }

  private static String summary(List<Double> values, String format) {
    List<Double> sorted = values.stream().sorted().toList();
    return String.format(
        Locale.ROOT,
        format + " (" + format + " to " + format + ")",
        sorted.get(sorted.size() / 2),
        sorted.get(0),
        sorted.get(sorted.size() - 1));
  }

  private static Start start(Path launcher, Path story) throws IOException, InterruptedException {
    double cpuBefore = cpuSecondsOfChildren();
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(launcher.toString(), "read", story.toString(), "--no-record")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    double seconds;
    double megabytes;
    try (InputStream output = process.getInputStream()) {
      if (output.read() < 0) {
        throw new IllegalStateException("nothing was printed for " + story);
      }
      seconds = (System.nanoTime() - begun) / NANOSECONDS;
      megabytes = peakMegabytes(process.pid());
      output.readAllBytes();
    }
    int exit = process.waitFor();
    if (exit != 0) {
      throw new IllegalStateException("the launcher ended with " + exit + " for " + story);
    }
    return new Start(seconds, cpuSecondsOfChildren() - cpuBefore, megabytes);
  }

  /** CPU time of all processes that were started from here and have ended. */
  private static double cpuSecondsOfChildren() throws IOException {
    Path file = Path.of("/proc/self/stat");
    if (!Files.exists(file)) {
      return 0;
    }
    String text = Files.readString(file, StandardCharsets.US_ASCII);
    String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ", -1);
    // Fields 16 and 17 as proc(5) counts them; the first after the name is field 3.
    return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS_PER_SECOND;
  }

  private static double peakMegabytes(long process) throws IOException {
    Path file = Path.of("/proc/" + process + "/status");
    if (!Files.exists(file)) {
      return 0;
    }
    Matcher peak = PEAK.matcher(Files.readString(file));
    return peak.find() ? Long.parseLong(peak.group(1)) / 1024.0 : 0;
  }
}
