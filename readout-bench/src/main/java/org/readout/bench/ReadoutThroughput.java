package org.readout.bench;

import java.nio.file.Path;
import java.util.Arrays;

/** Readout's part of {@link SideBySide}. */
public final class ReadoutThroughput {

  private ReadoutThroughput() {}

  /** Prints the rate for the texts in the files and folders named. */
  public static void main(String[] arguments) {
    System.out.println(Throughput.readout(Arrays.stream(arguments).map(Path::of).toList()).line());
  }
}
