package org.readout.app.contents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.readout.app.search.Excerpt;
import org.readout.app.search.Excerpts;
import org.readout.app.search.SearchQuery;
import org.readout.app.store.Derived;
import org.readout.app.store.EvidencePlace;
import org.readout.app.store.Hit;
import org.readout.app.store.Sought;
import org.readout.source.SourceDocument;
import org.readout.text.Span;

/** Finds reports by their words: ranks them, and reads those that are shown. */
final class DocumentSearch {

  private static final int EXCERPTS = 3;

  /** Copies stand under their report; what has no day comes after what has one. */
  private static final Comparator<Group> NEWEST_FIRST =
      Comparator.comparing(Group::day, Comparator.reverseOrder()).thenComparing(Group::lead);

  private final Derived derived;
  private final Function<String, SourceDocument> documents;

  DocumentSearch(Derived derived, Function<String, SourceDocument> documents) {
    this.derived = derived;
    this.documents = documents;
  }

  /** What {@code search} finds. */
  SearchResult find(Search search) {
    Derived.Range range = search.selection().range();
    Sought sought =
        new Sought(
            search.words(), range.subject(), search.publisher(), range.since(), range.until());
    List<Hit> hits = derived.search(sought, SearchResult.MOST + 1);
    boolean more = hits.size() > SearchResult.MOST;
    List<Group> groups = groups(more ? hits.subList(0, SearchResult.MOST) : hits);
    groups.sort(
        search.order() == Search.Order.NEWEST
            ? NEWEST_FIRST
            : Comparator.comparingDouble(Group::score).reversed().thenComparing(NEWEST_FIRST));
    int from = Math.min(search.from(), groups.size());
    List<Group> shown = groups.subList(from, Math.min(groups.size(), from + search.limit()));
    Map<String, List<EvidencePlace>> evidence =
        derived.evidence(shown.stream().map(group -> group.shown().document()).toList());
    return new SearchResult(
        groups.size(),
        more,
        shown.stream()
            .map(
                group ->
                    found(
                        group.shown(),
                        search.words(),
                        evidence.getOrDefault(group.shown().document(), List.of())))
            .toList());
  }

  private static List<Group> groups(List<Hit> hits) {
    Map<String, List<Hit>> byLead = new LinkedHashMap<>();
    hits.forEach(hit -> byLead.computeIfAbsent(hit.lead(), unseen -> new ArrayList<>()).add(hit));
    List<Group> groups = new ArrayList<>();
    byLead.forEach((lead, copies) -> groups.add(new Group(lead, copies)));
    return groups;
  }

  private FoundDocument found(Hit hit, SearchQuery words, List<EvidencePlace> evidence) {
    SourceDocument document = documents.apply(hit.document());
    return new FoundDocument(
        document,
        hit.lead().equals(hit.document()) ? Optional.empty() : Optional.of(hit.lead()),
        document.title().map(title -> Excerpts.marks(title, words)).orElse(List.of()),
        Excerpts.of(document.text(), words, EXCERPTS).stream()
            .map(excerpt -> new FoundDocument.FoundExcerpt(excerpt, claims(excerpt, evidence)))
            .toList());
  }

  private static List<String> claims(Excerpt excerpt, Collection<EvidencePlace> evidence) {
    TreeSet<String> claims = new TreeSet<>();
    for (EvidencePlace place : evidence) {
      for (Span mark : excerpt.marks()) {
        if (place.span().overlaps(mark)) {
          claims.add(place.claim());
        }
      }
    }
    return List.copyOf(claims);
  }

  /**
   * A report with those of its copies that have the words.
   *
   * @param lead the report
   * @param hits it and its copies, as far as they have the words
   */
  private record Group(String lead, List<Hit> hits) {
    /** The report itself where it has the words, else the first copy by day and id. */
    Hit shown() {
      return hits.stream()
          .min(
              Comparator.comparing((Hit hit) -> !hit.document().equals(lead))
                  .thenComparing(hit -> hit.day().map(Object::toString).orElse("9"))
                  .thenComparing(Hit::document))
          .orElseThrow();
    }

    double score() {
      return hits.stream().mapToDouble(Hit::score).max().orElse(0);
    }

    String day() {
      return shown().day().map(Object::toString).orElse("");
    }
  }
}
