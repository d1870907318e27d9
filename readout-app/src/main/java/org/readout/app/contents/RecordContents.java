package org.readout.app.contents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.readout.app.store.RecordStore;
import org.readout.claim.Claim;
import org.readout.record.ClaimLink;
import org.readout.record.Concerns;
import org.readout.record.EngagementEntry;
import org.readout.record.Entries;
import org.readout.record.ToldClaim;
import org.readout.source.Fingerprint;
import org.readout.source.NearDuplicates;
import org.readout.source.SourceDocument;

/**
 * What a record holds: its reports, and the engagements that they tell of. Near-identical documents
 * are one report, for the same words printed twice are no second witness.
 *
 * @param reports in the order of publication
 * @param entries earliest report first
 */
public record RecordContents(List<Report> reports, List<EngagementEntry> entries) {

  private static final Comparator<SourceDocument> BY_PUBLICATION =
      Comparator.comparing((SourceDocument document) -> document.published().orElse(LocalDate.MAX))
          .thenComparing(SourceDocument::id);

  /** Copies the lists. */
  public RecordContents {
    reports = List.copyOf(reports);
    entries = List.copyOf(entries);
  }

  /** All of {@code record}. */
  public static RecordContents of(RecordStore record) {
    List<Report> reports =
        reports(record).stream()
            .map(same -> new Report(same.get(0), record.claims(same.get(0).id()), tail(same)))
            .toList();
    List<Claim> claims = new ArrayList<>();
    Map<String, LocalDate> published = new HashMap<>();
    for (Report report : reports) {
      claims.addAll(report.claims());
      report.document().published().ifPresent(day -> published.put(report.document().id(), day));
    }
    return new RecordContents(reports, Entries.of(claims, published));
  }

  /** The documents of each report, the first to be published in front. */
  private static List<List<SourceDocument>> reports(RecordStore record) {
    Map<String, SourceDocument> documents = new TreeMap<>();
    Map<String, Fingerprint> fingerprints = new TreeMap<>();
    for (String id : record.documents()) {
      SourceDocument document = record.document(id).orElseThrow().document();
      documents.put(id, document);
      fingerprints.put(id, Fingerprint.of(document));
    }
    List<List<SourceDocument>> reports = new ArrayList<>();
    for (Set<String> group : NearDuplicates.groups(fingerprints)) {
      reports.add(
          group.stream()
              .map(documents::remove)
              .filter(Objects::nonNull)
              .sorted(BY_PUBLICATION)
              .toList());
    }
    documents.values().forEach(document -> reports.add(List.of(document)));
    reports.sort(Comparator.comparing(report -> report.get(0), BY_PUBLICATION));
    return reports;
  }

  private static <T> List<T> tail(List<T> list) {
    return list.subList(1, list.size());
  }

  /** The reports that tell of {@code entry}, in the order of its claims. */
  public List<Report> reportsOf(EngagementEntry entry) {
    List<String> documents = entry.claims().stream().map(ClaimLink::document).distinct().toList();
    return reports.stream()
        .filter(report -> documents.contains(report.document().id()))
        .sorted(Comparator.comparing(report -> documents.indexOf(report.document().id())))
        .toList();
  }

  /**
   * The engagements of {@code selection}. One without a day is left out where days are asked for.
   */
  public List<EngagementEntry> entries(Selection selection) {
    return entries.stream()
        .filter(
            entry ->
                concerns(selection.subject(), Concerns.of(entry))
                    && selection.holds(entry.when().firstDay()))
        .toList();
  }

  /**
   * The claims of {@code selection} with the days of their reports, in the order of publication. A
   * claim lies on the day on which it was published; copies of a report are passed over.
   */
  public List<ToldClaim> claims(Selection selection) {
    List<ToldClaim> selected = new ArrayList<>();
    for (Report report : reports) {
      if (!selection.holds(report.document().published())) {
        continue;
      }
      Map<String, Concerns> concerns = Concerns.of(report.claims());
      for (Claim claim : report.claims()) {
        Concerns concern = concerns.get(claim.id());
        if (concern != null && concerns(selection.subject(), concern)) {
          selected.add(new ToldClaim(claim, report.document().published()));
        }
      }
    }
    selected.sort(ToldClaim.ORDER);
    return List.copyOf(selected);
  }

  private static boolean concerns(Selection.Subject subject, Concerns concerns) {
    return subject instanceof Selection.Between between
        ? concerns.pairs().contains(between.pair())
        : concerns.states().contains(((Selection.Alone) subject).id());
  }

  /** The report of the document with this id, where the record has it and it is no copy. */
  public Optional<Report> report(String document) {
    return reports.stream().filter(report -> report.document().id().equals(document)).findFirst();
  }

  /** The entries whose id begins with {@code prefix}. */
  public List<EngagementEntry> entriesCalled(String prefix) {
    return entries.stream().filter(entry -> entry.id().startsWith(prefix)).toList();
  }

  /** The entry that most reports tell of, where it is more than one. */
  public Optional<EngagementEntry> toldByMost() {
    return entries.stream()
        .filter(entry -> witnesses(entry) > 1)
        .max(Comparator.comparing(RecordContents::witnesses).thenComparing(EngagementEntry::id));
  }

  private static long witnesses(EngagementEntry entry) {
    return entry.claims().stream().map(ClaimLink::document).distinct().count();
  }
}
