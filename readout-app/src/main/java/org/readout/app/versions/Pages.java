package org.readout.app.versions;

import java.util.List;
import java.util.Optional;
import org.readout.app.store.Address;
import org.readout.app.store.RecordStore;
import org.readout.source.SourceDocument;
import org.readout.version.SentenceChange;

/** The pages of a record, by their addresses. */
public final class Pages {

  // What comes on standard input has this name and no address, and is no page.
  private static final String STANDARD_INPUT = "standard input";

  private Pages() {}

  /** All that the record has of the page at {@code address}; empty when it has nothing. */
  public static Optional<PageHistory> history(RecordStore record, String address) {
    List<PageVersion> versions =
        record.versionsOf(address).stream()
            .map(
                version ->
                    new PageVersion(
                        record.document(version.document()).orElseThrow().document(),
                        record.claims(version.document()),
                        version.address().name(),
                        version.address().retrieved(),
                        version.address().published(),
                        version.firstRead()))
            .toList();
    return versions.isEmpty() ? Optional.empty() : Optional.of(new PageHistory(address, versions));
  }

  /** Whether {@code found} is not in the record yet and another document of its page is. */
  public static boolean isNewVersion(RecordStore record, SourceDocument found) {
    String address = Address.of(found).key();
    List<String> documents =
        record.versionsOf(address).stream().map(version -> version.document()).toList();
    return !address.equals(STANDARD_INPUT)
        && !documents.isEmpty()
        && !documents.contains(found.id());
  }

  /**
   * What {@code found}, which the record holds, changes of the version of its page before it; where
   * it is the first, what the second version changes of it.
   *
   * @return empty where no sentence of the story changed, and where two files of one name have
   *     nothing in common
   */
  public static Optional<Revision> revision(RecordStore record, SourceDocument found) {
    return history(record, Address.of(found).key())
        .filter(page -> page.versions().size() > 1)
        .map(page -> page.revisionTo(Math.max(2, page.number(found.id()))))
        .filter(revision -> !revision.changes().isEmpty())
        .filter(revision -> found.uri().isPresent() || isOfOnePage(revision));
  }

  private static boolean isOfOnePage(Revision revision) {
    return revision.changes().sentences().stream()
        .anyMatch(
            change ->
                !(change instanceof SentenceChange.Gone)
                    && !(change instanceof SentenceChange.Added));
  }
}
