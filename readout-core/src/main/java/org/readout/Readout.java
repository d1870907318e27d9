package org.readout;

import java.util.List;
import org.readout.claim.Claim;
import org.readout.source.SourceDocument;

/** Reads documents. Immutable, and safe to use from several threads. */
public final class Readout {

  private static final Readout STANDARD = new Readout();

  private Readout() {}

  /** The reader with the knowledge and rules that come with the program. */
  public static Readout standard() {
    return STANDARD;
  }

  /** What the document says: its claims, in the order of the text. */
  public List<Claim> read(SourceDocument document) {
    return List.of();
  }

  /** Version of program and data, such as {@code 0.1.0 (data 2026.11-ab12cd)}. */
  public String version() {
    return "0.1.0 (no data)";
  }
}
