package org.readout.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.Readout;
import org.readout.claim.Claim;
import org.readout.source.SourceDocument;

/** An invented report that does not agree with itself, and another that does not agree with it. */
public final class Differing {

  private Differing() {}

  /** The report. */
  public static SourceDocument document() {
    return document(
        "Example Wire",
        LocalDate.of(2023, 11, 16),
        """
        Macron meets Xi in Paris

        French President Emmanuel Macron met Chinese President Xi Jinping in Paris on Wednesday.

        It was the only direct encounter between the two leaders since they took office.

        The meeting between the two presidents lasted two hours.

        The meeting marked the fifth session since both leaders assumed office.
        """);
  }

  /** What the report says. */
  public static List<Claim> claims() {
    return Readout.standard().read(document());
  }

  /** Another report of the same meeting. */
  public static SourceDocument other() {
    return document(
        "Other Agency",
        LocalDate.of(2023, 11, 17),
        """
        Xi Jinping holds talks with Macron

        Chinese President Xi Jinping met French President Emmanuel Macron in Paris on Wednesday.

        The meeting between the two presidents lasted nearly four hours.
        """);
  }

  private static SourceDocument document(String publisher, LocalDate published, String text) {
    SourceDocument plain = SourceDocument.of(publisher, text).publishedOn(published);
    return new SourceDocument(
        plain.id(),
        plain.name(),
        plain.uri(),
        Optional.of(publisher),
        plain.title(),
        plain.published(),
        plain.zone(),
        plain.retrieved(),
        plain.text());
  }
}
