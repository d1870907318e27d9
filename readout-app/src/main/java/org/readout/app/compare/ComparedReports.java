package org.readout.app.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.account.Comparison;
import org.readout.account.ToldDocument;
import org.readout.app.contents.RecordContents;
import org.readout.app.contents.Report;
import org.readout.app.store.Address;
import org.readout.app.store.RecordStore;
import org.readout.app.versions.PageHistory;
import org.readout.app.versions.PageVersion;
import org.readout.app.versions.Pages;
import org.readout.claim.Claim;
import org.readout.claim.Evidence;
import org.readout.record.Curation;
import org.readout.record.EngagementEntry;
import org.readout.source.Sentences;
import org.readout.source.SourceDocument;

/**
 * The accounts of an engagement, and the documents in which they stand.
 *
 * @param comparison the accounts side by side
 * @param documents by id, earlier versions of pages as well
 * @param lookedAt how many documents tell of the engagement; the versions of a page are one
 */
public record ComparedReports(
    Comparison comparison, Map<String, SourceDocument> documents, int lookedAt) {

  /** Copies the map. */
  public ComparedReports {
    documents = Map.copyOf(documents);
  }

  /** Compares what the reports of {@code entry} tell, with claims that people rejected left out. */
  public static ComparedReports of(
      RecordStore record, RecordContents contents, EngagementEntry entry) {
    Map<String, SourceDocument> documents = new HashMap<>();
    Map<String, ToldDocument> told = new HashMap<>();
    for (Report report : contents.reportsOf(entry)) {
      List<PageVersion> versions = versions(record, report);
      versions.forEach(version -> documents.put(version.document().id(), version.document()));
      // A page is one document, whichever of its versions the entry rests on.
      SourceDocument now = versions.get(versions.size() - 1).document();
      told.computeIfAbsent(now.id(), unused -> told(contents, versions));
    }
    List<ToldDocument> ordered =
        told.values().stream().sorted(Comparator.comparing(ToldDocument::id)).toList();
    return new ComparedReports(Comparison.of(entry, ordered), documents, ordered.size());
  }

  /** The versions of the report's page, the latest last; the report alone where it has no page. */
  private static List<PageVersion> versions(RecordStore record, Report report) {
    SourceDocument document = report.document();
    Optional<PageHistory> page =
        document.uri().isPresent()
            ? Pages.history(record, Address.of(document).key())
            : Optional.empty();
    return page.map(PageHistory::versions)
        .filter(versions -> !versions.isEmpty())
        .orElseGet(
            () ->
                List.of(
                    new PageVersion(
                        document,
                        report.claims(),
                        document.name(),
                        document.retrieved(),
                        document.published(),
                        Optional.empty())));
  }

  private static ToldDocument told(RecordContents contents, List<PageVersion> versions) {
    PageVersion now = versions.get(versions.size() - 1);
    SourceDocument document = now.document();
    List<Evidence> sentences =
        Sentences.of(document.text()).stream()
            .map(span -> Evidence.at(document.id(), document.text(), span))
            .toList();
    List<List<Claim>> earlier = new ArrayList<>();
    for (PageVersion version : versions.subList(0, versions.size() - 1)) {
      earlier.add(kept(contents, version.claims()));
    }
    return new ToldDocument(
        document.id(), document.published(), kept(contents, now.claims()), sentences, earlier);
  }

  private static List<Claim> kept(RecordContents contents, List<Claim> claims) {
    Curation curation = contents.curation(claims);
    return claims.stream().filter(claim -> !curation.isRejected(claim.id())).toList();
  }

  /** The document with this id, where it is one of those compared. */
  public Optional<SourceDocument> document(String id) {
    return Optional.ofNullable(documents.get(id));
  }
}
