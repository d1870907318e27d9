package org.readout.source;

import java.util.Locale;

/**
 * How much a reader takes in before it refuses, since what comes from outside may be hostile.
 *
 * @param documentBytes the most bytes one document may have, expanded; one line of a JSON Lines
 *     file counts as one document
 * @param expansion how many times its size a compressed file may expand
 * @param tags the most tags one page may have
 */
public record ReadLimits(int documentBytes, int expansion, int tags) {

  /** 8 MiB a document, expansion by at most 200, 400,000 tags a page. */
  public static final ReadLimits STANDARD = new ReadLimits(8 * 1024 * 1024, 200, 400_000);

  /** Checks that something can be read at all. */
  public ReadLimits {
    if (documentBytes < 1 || expansion < 1 || tags < 1) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "limits must be at least 1, not %d bytes, expansion %d, %d tags",
              documentBytes,
              expansion,
              tags));
    }
  }
}
