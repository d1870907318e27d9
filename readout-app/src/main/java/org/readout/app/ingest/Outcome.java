package org.readout.app.ingest;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.app.versions.Revision;
import org.readout.claim.Claim;
import org.readout.source.SourceDocument;

/** What came of one thing that was to be read. */
public sealed interface Outcome {

  /**
   * A document that was read and, where there is a record, is safely in it.
   *
   * @param document with the particulars of all its addresses
   * @param claims what it says
   * @param known whether the record had it already, so that nothing had to be read
   * @param notes what a careful reader should know about how it was read
   * @param revision what it changes, where the record had another version of its page
   */
  record Done(
      SourceDocument document,
      List<Claim> claims,
      boolean known,
      List<String> notes,
      Optional<Revision> revision)
      implements Outcome {}

  /**
   * Something that could not be read.
   *
   * @param message which file, where in it, what is wrong, what to do
   * @param cause the error behind it, when it is a fault of Readout
   */
  record Failed(String message, @Nullable Throwable cause) implements Outcome {}

  /**
   * A file that is no report and was passed over.
   *
   * @param message which file and why
   */
  record Skipped(String message) implements Outcome {}
}
