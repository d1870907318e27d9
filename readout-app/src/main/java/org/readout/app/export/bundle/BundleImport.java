package org.readout.app.export.bundle;

import java.util.List;
import java.util.function.Function;
import org.readout.app.store.RecordStore;
import org.readout.claim.Claim;
import org.readout.source.SourceDocument;

/**
 * Takes bundles over into a record. What the record has stays; a document that is in both is
 * joined.
 *
 * @param record where to
 * @param reader reads a document anew, where two records together know more of it than each
 * @param version of the reader
 */
public record BundleImport(
    RecordStore record, Function<SourceDocument, List<Claim>> reader, String version) {

  /**
   * What was taken over.
   *
   * @param documents documents of the bundle
   * @param additional those of them that the record did not have
   * @param decisions decisions of the bundle
   */
  public record Summary(int documents, int additional, int decisions) {}

  /**
   * Takes over the whole of {@code bundle}, or nothing.
   *
   * @throws BundleException when anything is wrong with it; the record is as it was
   */
  public Summary take(BundleFile bundle) {
    Tally tally = new Tally();
    record.together(
        () -> {
          tally.reset();
          bundle.read(
              document -> {
                tally.documents++;
                if (record.document(document.stored().document().id()).isEmpty()) {
                  tally.additional++;
                }
                record.takeOver(document, reader, version);
              },
              decision -> {
                tally.decisions++;
                record.addDecision(decision);
              });
        });
    return new Summary(tally.documents, tally.additional, tally.decisions);
  }

  private static final class Tally {
    private int documents;
    private int additional;
    private int decisions;

    void reset() {
      documents = 0;
      additional = 0;
      decisions = 0;
    }
  }
}
