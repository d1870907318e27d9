package org.readout.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readout.Readout;
import org.readout.annotate.AnnotatedSentence;
import org.readout.language.Sentence;
import org.readout.source.SourceDocument;

/**
 * Words per second of CPU time on one thread, warmed up. CPU time and not time by the clock, so
 * that what else the machine does counts little.
 */
public final class Throughput {

  private static final double NANOSECONDS = 1e9;
  private static final double MEGABYTE = 1 << 20;

  /** CPU-seconds before anything is measured, for Java to compile what is slow. */
  private static final double READOUT_WARM_UP = 30;

  private static final int READOUT_PASSES = 15;

  private Throughput() {}

  /** Readout from files to claims: reading, annotating, extracting. */
  static String ofReadout(List<Path> paths) {
    Rate rate = readout(paths);
    Runtime runtime = Runtime.getRuntime();
    System.gc();
    double used = (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    List<Sentence> sentences = sentences(Texts.in(paths));
    List<Sentence> unparsed = sentences.stream().filter(each -> !each.isParsed()).toList();
    return rate
        + String.format(
            Locale.ROOT,
            "\nheap in use afterwards: %.0f MB, of %.0f MB allowed"
                + "\nleft unparsed: %d of %d sentences, %.1f%% of the words",
            used,
            runtime.maxMemory() / MEGABYTE,
            unparsed.size(),
            sentences.size(),
            100.0 * tokens(unparsed) / tokens(sentences));
  }

  private static List<Sentence> sentences(List<SourceDocument> documents) {
    return documents.stream()
        .flatMap(document -> Readout.standard().annotate(document).sentences().stream())
        .map(AnnotatedSentence::sentence)
        .toList();
  }

  private static int tokens(List<Sentence> sentences) {
    return sentences.stream().mapToInt(each -> each.tokens().size()).sum();
  }

  static Rate readout(List<Path> paths) {
    Readout readout = Readout.standard();
    return measure(
        "Readout",
        Texts.words(Texts.in(paths)),
        () -> {
          int claims = 0;
          for (SourceDocument document : Texts.in(paths)) {
            claims += readout.read(document).size();
          }
          return claims;
        },
        READOUT_WARM_UP,
        READOUT_PASSES);
  }

  /** A pass over the texts; what it returns is used, so that no work can be left out. */
  @FunctionalInterface
  public interface Pass {
    /** Reads all texts and returns how many things it found. */
    int run();
  }

  /**
   * Measures passes on the calling thread.
   *
   * @param warmUp seconds of CPU time to spend before
   * @param passes how many are measured
   */
  public static Rate measure(String what, long words, Pass pass, double warmUp, int passes) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long begun = threads.getCurrentThreadCpuTime();
    int found = pass.run();
    while ((threads.getCurrentThreadCpuTime() - begun) / NANOSECONDS < warmUp) {
      same(found, pass.run());
    }
    List<Double> rates = new ArrayList<>();
    for (int i = 0; i < passes; i++) {
      long before = threads.getCurrentThreadCpuTime();
      same(found, pass.run());
      rates.add(words / ((threads.getCurrentThreadCpuTime() - before) / NANOSECONDS));
    }
    return new Rate(what, words, rates);
  }

  private static void same(int first, int now) {
    if (first != now) {
      throw new IllegalStateException("passes differ: " + first + " found, then " + now);
    }
  }
}
