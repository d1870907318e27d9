package org.readout.app;

import java.time.LocalDate;
import java.util.List;
import org.readout.Readout;
import org.readout.claim.Claim;
import org.readout.source.SourceDocument;

/** An invented report that does not agree with itself, and another that does not agree with it. */
public final class Differing {

  private Differing() {}

  /** The report. */
  public static SourceDocument document() {
    return SourceDocument.of(
            "example-wire.txt",
            """
            Macron meets Xi in Paris

            French President Emmanuel Macron met Chinese President Xi Jinping in Paris on Wednesday.

            It was the only direct encounter between the two leaders since they took office. The meeting lasted two hours.

            The meeting marked the fifth session since both leaders assumed office.
            """)
        .publishedOn(LocalDate.of(2023, 11, 16));
  }

  /** What the report says. */
  public static List<Claim> claims() {
    return Readout.standard().read(document());
  }

  /** Another report of the same meeting. */
  public static SourceDocument other() {
    return SourceDocument.of(
            "other-agency.txt",
            """
            Xi Jinping holds talks with Macron

            Chinese President Xi Jinping met French President Emmanuel Macron in Paris on Wednesday.

            The meeting between the two presidents lasted nearly four hours.
            """)
        .publishedOn(LocalDate.of(2023, 11, 17));
  }
}
